import { types } from 'node:util';

/**
 * Whether something thrown is an error, also one of another realm (Node's own, where code runs in a
 * `vm` context).
 */
export function isError(thrown: unknown): thrown is Error {
  return types.isNativeError(thrown) || thrown instanceof Error;
}

/** The message of something thrown. */
export function messageOf(thrown: unknown): string {
  return isError(thrown) ? thrown.message : String(thrown);
}

/** A file that is larger than whoever asked for it takes. */
export class TooLargeError extends Error {
  constructor(path: string, bytes: number, limit: number) {
    super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
  }
}

/** Whether an error says that there is no such file. */
export function isMissing(thrown: unknown): boolean {
  return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}
