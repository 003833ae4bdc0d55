import { createHash } from 'node:crypto';

/**
 * Characters that are replaced: everything with a meaning to osv-scanner or a file system, such as
 * a dash at the beginning (an option) or a space or dot at the end (Windows drops them). Commas and
 * colons are separators in osv-scanner's `--lockfile`.
 */
const UNSAFE = /[^A-Za-z0-9._@+ ()[\]~=-]|^[-~ ]|[. ]$/g;

/** Directories that osv-scanner skips, and device names of Windows. */
const SPECIAL = /^(?:node_modules|\.git|con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A path that osv-scanner accepts on every system. Unsafe characters in a part are replaced, and a
 * short hash of the original part makes it unique. The beginning and end of a file's name are kept,
 * since osv-scanner recognises files by them.
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
