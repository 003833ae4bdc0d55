import { constants } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { isMissing, TooLargeError } from './errors.js';

/**
 * Whether there is a file or directory of that path. @throws Error when that cannot be found out
 */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Windows has neither of them, and needs a privilege to make a link at all. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/**
 * Opens a regular file for reading. A link is not followed, no device is touched, and nobody waits
 * for the other end of a pipe, also where one is put in the file's place after the first look.
 * @throws Error when it is no regular file
 */
export async function openRegular(path: string): Promise<FileHandle> {
  if (!(await lstat(path)).isFile()) throw new Error(`${path} is no regular file`);
  const file = await open(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Error(`${path} is no regular file`);
}

/**
 * The bytes of a regular file that is reached over no link of its own; directories on the way may
 * be links.
 * @param maxBytes of the largest file that is read
 * @param name what an error calls it
 * @throws TooLargeError
 * @throws Error when it is no regular file: no pipe is waited for, no device read
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
