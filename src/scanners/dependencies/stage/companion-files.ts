import { companions } from '../lockfiles/companions.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { besides } from '../lockfiles/paths.js';
import { reference, requirementLines } from '../lockfiles/python/requirements.js';

/** Another file that a lockfile brings into play. */
export interface Companion {
  /** As the lockfile names it; untrusted. */
  readonly target: string;
  /** Relative to the repository, with `/`; null when it lies outside, or is a URL. */
  readonly path: string | null;
  /**
   * True when dependencies would be missed without it; a constraints file, a go.sum, a parent
   * pom.xml may rightly be elsewhere.
   */
  readonly required: boolean;
}

/**
 * The files that one file brings into play, one step far.
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

/** Whether a kind of lockfile brings others into play. */
export function mayRefer(kind: string | undefined): boolean {
  return kind !== undefined && ['go', 'maven', 'pip'].includes(kind);
}
