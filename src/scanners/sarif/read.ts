import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { isMissing } from '../../system/errors.js';
import { isInside, openRegular } from '../../system/files.js';
import { NEVER_SCANNED } from '../../system/never-scanned.js';
import { SarifError } from '../shared/sarif/parse.js';

/**
 * Maximum size of a file, in bytes: several times its size is needed in memory. GitHub accepts 10
 * MB compressed.
 */
const MAX_SARIF_BYTES = 40 * 1024 * 1024;

/** Where to look for SARIF files: a directory, and globs relative to it. */
export interface Search {
  /** Absolute. */
  readonly directory: string;
  readonly globs: readonly string[];
  /** Where the globs are configured, for messages: `scan.sarif of the policy`. */
  readonly from: string;
}

/**
 * The files that a glob matches, relative to the directory, sorted.
 * @throws SarifError when there are none, or the glob leaves the directory
 */
export async function findSarif({ directory, from }: Search, glob: string): Promise<string[]> {
  const pattern = relativeGlob(directory, glob);
  const { base } = picomatch.scan(pattern);
  const matcher = picomatch(pattern, { dot: true });
  const start = base === pattern ? posix.dirname(base) : base;
  const found = (await walk(directory, start === '.' ? '' : start)).filter((path) => matcher(path));
  if (found.length === 0) {
    const what = `no file matches "${pattern}" (${from})`;
    throw new SarifError(
      `${what}: the tool did not run, or wrote elsewhere. Its results count as missing, not as none`,
    );
  }
  return found.sort();
}

/**
 * Whether one of the globs matches a file.
 * @param path absolute
 * @throws SarifError when a glob leaves its directory
 */
export function isNamed(searches: readonly Search[], path: string): boolean {
  return searches.some(({ directory, globs }) => {
    const here = relative(directory, path).split(sep).join(posix.sep);
    return globs.some((glob) => picomatch.isMatch(here, relativeGlob(directory, glob), { dot: true }));
  });
}

function relativeGlob(directory: string, glob: string): string {
  const slashed = sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  const path = isAbsolute(glob)
    ? relative(directory, glob).split(sep).join(posix.sep)
    : posix.normalize(slashed);
  if (path === '..' || path.startsWith('../') || isAbsolute(path))
    throw new SarifError(`"${glob}" leads outside the workspace. Write SARIF files inside it`);
  return path;
}

/** Files and symbolic links below a directory; linked directories are not entered. */
async function walk(root: string, directory: string): Promise<string[]> {
  const entries = await entriesOf(join(root, directory));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return (NEVER_SCANNED as readonly string[]).includes(entry.name) ? [] : walk(root, path);
    }),
  );
  return found.flat();
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Reads a SARIF file in the workspace.
 * @throws SarifError when it is a link, lies behind one, is not a regular file, or is too large
 */
export async function readSarif(directory: string, path: string): Promise<Buffer> {
  const full = join(directory, path);
  if ((await lstat(full)).isSymbolicLink())
    throw new SarifError('it is a symbolic link; links are not followed');
  if (!isInside(await realpath(directory), await realpath(full)))
    throw new SarifError('it leads outside the workspace, through a symbolic link');
  if (!(await lstat(full)).isFile()) throw new SarifError('it is no regular file');
  const file = await openRegular(full);
  try {
    const stat = await file.stat();
    if (stat.size > MAX_SARIF_BYTES)
      throw new SarifError(
        `it has ${Math.round(stat.size / 1024 ** 2)} MB, more than the ${MAX_SARIF_BYTES / 1024 ** 2} MB that are read. Have the tool leave out snippets and files, or write several files`,
      );
    return await file.readFile();
  } finally {
    await file.close();
  }
}
