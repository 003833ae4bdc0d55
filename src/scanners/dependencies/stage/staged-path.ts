import { createHash } from 'node:crypto';

/**
 * Everything but plain characters, and what has a meaning to osv-scanner or a file system: a dash
 * at the start (an option), a blank or a dot at the end (Windows drops it). Commas and colons are
 * separators in osv-scanner's `--lockfile`.
 */
const UNSAFE = /[^A-Za-z0-9._@+ ()[\]~=-]|^[-~ ]|[. ]$/g;

/** Directories that osv-scanner leaves out, and names that are devices on Windows. */
const SPECIAL = /^(?:node_modules|\.git|con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A path that osv-scanner takes as it is, on every system: what is unsafe in a part of it is
 * replaced, and a short hash of the part keeps it apart from others. The start and the end of a
 * file's name, by which osv-scanner knows it, stay.
 * @param path relative to the repository, with `/`; untrusted
 */
export function stagedPath(path: string): string {
  return path.split('/').map(stagedPart).join('/');
}

function stagedPart(part: string): string {
  if (SPECIAL.test(part)) return `${part}_${shortHash(part)}`;
  let first = true;
  return part.replace(UNSAFE, () => {
    const hash = first ? `_${shortHash(part)}_` : '_';
    first = false;
    return hash;
  });
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
