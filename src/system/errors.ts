import { types } from 'node:util';

/**
 * Whether a thrown value is an error, even one from another realm (such as a `vm` context), for
 * which `instanceof` fails.
 */
export function isError(thrown: unknown): thrown is Error {
  return types.isNativeError(thrown) || thrown instanceof Error;
}

/** The message of something thrown. */
export function messageOf(thrown: unknown): string {
  return isError(thrown) ? thrown.message : String(thrown);
}

/** A file exceeds the size limit of its reader. */
export class TooLargeError extends Error {
  constructor(path: string, bytes: number, limit: number) {
    super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
  }
}

/** Whether an error says that there is no such file. */
export function isMissing(thrown: unknown): boolean {
  return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}
