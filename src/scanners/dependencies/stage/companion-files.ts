import { companions } from '../lockfiles/companions.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { besides } from '../lockfiles/paths.js';
import { reference, requirementLines } from '../lockfiles/python/requirements.js';

/** Another file that a lockfile refers to. */
export interface Companion {
  /** The reference as written; untrusted. */
  readonly target: string;
  /** Relative to the repository, with `/`; null when it is outside of it, or a URL. */
  readonly path: string | null;
  /**
   * True when dependencies would be missed without it. False for a constraints file, a go.sum or a
   * parent pom.xml, which may rightly be elsewhere.
   */
  readonly required: boolean;
}

/**
 * The files that a file refers to directly.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here
 */
export function companionFiles(path: string, text: string, kind = lockfileKind(path)?.name): Companion[] {
  if (kind !== 'pip')
    return companions(path, text, kind).map((target) => ({ target, path: target, required: false }));
  return requirementLines(text).flatMap((line) => {
    const found = reference(line);
    if (found === null) return [];
    return [{ target: found.target, path: besides(path, found.target), required: !found.constraint }];
  });
}

/** Whether lockfiles of a kind may refer to other files. */
export function mayRefer(kind: string | undefined): boolean {
  return kind !== undefined && ['go', 'maven', 'pip'].includes(kind);
}
