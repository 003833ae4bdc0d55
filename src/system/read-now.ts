import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { isMissing, TooLargeError } from './errors.js';

/** Windows has neither flag, and creating a link there requires a privilege. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/** How a file is opened that may have become a link or a pipe since it was looked at. */
export const READ_NO_LINK = constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * As `exists` and `readRegular` of files.ts, at once: for the few small files that every command
 * reads before anything else, where `node:fs/promises` and its threads take longer to start than
 * the files to read.
 * @throws Error when that cannot be determined
 */
export function existsNow(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Reads a regular file; see `readRegular`.
 * @param maxBytes maximum size of the file
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */
export function readRegularNow(path: string, maxBytes: number): Buffer {
  if (!lstatSync(path).isFile()) throw new Error(`${path} is no regular file`);
  const file = openSync(path, READ_NO_LINK);
  try {
    const opened = fstatSync(file);
    if (!opened.isFile()) throw new Error(`${path} is no regular file`);
    if (opened.size > maxBytes) throw new TooLargeError(path, opened.size, maxBytes);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
