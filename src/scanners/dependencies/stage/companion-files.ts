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
   * True when dependencies would be missed without it; a constraints file, a go.sum, a parent pom.xml may
   * rightly be elsewhere.
   */
  readonly required: boolean;
}

/**
 * The files that one file brings into play, one step far.
 * @param path relative to the repository, with `/`
 */
export function companionFiles(path: string, text: string): Companion[] {
  if (!isRequirements(path))
    return companions(path, text).map((target) => ({ target, path: target, required: false }));
  return requirementLines(text).flatMap((line) => {
    const target = reference(line)?.target;
    if (target === undefined) return [];
    return [{ target, path: besides(path, target), required: !/^(?:-c|--constraint)/.test(line.text) }];
  });
}

/** Whether a file is of a kind that brings others into play. @param path relative to the repository, with `/` */
export function mayRefer(path: string): boolean {
  return isRequirements(path) || ['go', 'maven'].includes(lockfileKind(path)?.name ?? '');
}

/** The target of `-r base.txt` is a requirements file although its name does not say so. */
function isRequirements(path: string): boolean {
  return lockfileKind(path)?.name === 'pip' || path.endsWith('.txt');
}

/** osv-scanner follows `-r` but not `--requirement`, which is the same to pip: the staged copy has the short form. */
export function followable(path: string, bytes: Buffer): Buffer {
  if (!isRequirements(path) || !bytes.includes('--requirement')) return bytes;
  // Latin-1 maps every byte to one character and back, whatever the encoding is.
  const text = bytes.toString('latin1').replace(/^([ \t]*)--requirement(?:=[ \t]*|[ \t]+)/gm, '$1-r ');
  return Buffer.from(text, 'latin1');
}
