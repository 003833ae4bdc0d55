import { lstat, open, stat, type FileHandle } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { isMissing, TooLargeError } from './errors.js';
import { READ_NO_LINK } from './read-now.js';

/** Whether a file or directory exists. @throws Error when that cannot be determined */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Opens a regular file for reading. Symbolic links, devices and pipes are refused, even if one
 * replaces the file between the check and the opening.
 * @throws Error when it is not a regular file
 */
export async function openRegular(path: string): Promise<FileHandle> {
  if (!(await lstat(path)).isFile()) throw new Error(`${path} is no regular file`);
  const file = await open(path, READ_NO_LINK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Error(`${path} is no regular file`);
}

/**
 * Reads a regular file. The file itself must not be a link; its directories may be.
 * @param maxBytes maximum size of the file
 * @param name the file's name in error messages
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */
export async function readRegular(path: string, maxBytes: number, name = path): Promise<Buffer> {
  const file = await openRegular(path);
  try {
    const { size } = await file.stat();
    if (size > maxBytes) throw new TooLargeError(name, size, maxBytes);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Whether `path` is `directory` or lies below it; both absolute and without links. */
export function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
