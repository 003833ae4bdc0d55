import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import picomatch from 'picomatch';
import { isMissing } from '../../../system/errors.js';
import { isInside } from '../../../system/files.js';

/** A log to read. */
export interface LogFile {
  /** How reports name it. */
  readonly name: string;
  readonly open: () => Readable;
}

/** A log that was named and cannot be used; the message says which and why. */
export class LogError extends Error {
  override readonly name = 'LogError';
}

/**
 * The files that some globs of a repository match, below its root. A link is not followed: it may
 * lead to what the repository's readers must not see.
 * @param root absolute path
 * @param exclude globs of files to leave out
 * @throws LogError when a glob matches nothing or leads outside, a match is no regular file of
 *   the tree, or all are excluded
 */
export async function logsInTree(
  root: string,
  globs: readonly string[],
  exclude: readonly string[],
): Promise<LogFile[]> {
  const names = await Promise.all(globs.map((glob) => matching(root, glob)));
  const isOut = picomatch([...exclude], { dot: true });
  const kept = [...new Set(names.flat())].sort().filter((name) => exclude.length === 0 || !isOut(name));
  if (kept.length === 0) throw new LogError('every log is excluded by scan.activity.exclude');
  return Promise.all(kept.map((name) => inTree(root, name)));
}

async function inTree(root: string, name: string): Promise<LogFile> {
  const path = join(root, name);
  const found = await lstat(path);
  if (!found.isFile()) throw new LogError(`${name} is no regular file (links are not followed)`);
  if (!isInside(await realpath(root), await realpath(path)))
    throw new LogError(`${name} leads outside the repository, through a symbolic link`);
  return { name, open: () => createReadStream(path) };
}

/**
 * The files that somebody named on the command line: paths and globs relative to a directory, and
 * `-` for a stream.
 * @throws LogError when one matches nothing
 */
export async function logsNamed(
  directory: string,
  names: readonly string[],
  input: Readable,
): Promise<LogFile[]> {
  const found = await Promise.all(names.map(async (name) => (name === '-' ? ['-'] : named(directory, name))));
  return [...new Set(found.flat())].map((name) =>
    name === '-'
      ? { name: 'stdin', open: () => input }
      : { name, open: () => createReadStream(isAbsolute(name) ? name : join(directory, name)) },
  );
}

async function named(directory: string, name: string): Promise<string[]> {
  if (await isFile(isAbsolute(name) ? name : join(directory, name))) return [name];
  const { base } = picomatch.scan(name);
  if (!isAbsolute(name)) return matching(directory, name);
  const below = await matching(base, posix.relative(base, name));
  return below.map((path) => join(base, path));
}

async function isFile(path: string): Promise<boolean> {
  try {
    return !(await lstat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Paths below a directory that a glob matches, sorted. @throws LogError when there are none */
async function matching(root: string, glob: string): Promise<string[]> {
  const pattern = posix.normalize(sep === '\\' ? glob.replaceAll('\\', '/') : glob);
  if (pattern.startsWith('../') || isAbsolute(pattern)) throw new LogError(`"${glob}" leads outside`);
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern, { dot: true });
  const start = join(root, base === pattern ? posix.dirname(base) : base);
  const found = (await filesBelow(start)).map((path) => relative(root, path).split(sep).join('/'));
  const kept = found.filter((path) => matches(path)).sort();
  if (kept.length === 0)
    throw new LogError(`no file matches "${glob}": a log that is missing counts as missing, not as quiet`);
  return kept;
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(directory, entry.name);
      if (!entry.isDirectory()) return [path];
      return entry.name === '.git' || entry.name === 'node_modules' ? [] : filesBelow(path);
    }),
  );
  return found.flat();
}
