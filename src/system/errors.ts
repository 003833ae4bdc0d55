import { types } from 'node:util';

/** Whether something thrown is an error, also one of another realm (Node's own, where code runs in a `vm` context). */
export function isError(thrown: unknown): thrown is Error {
  return types.isNativeError(thrown) || thrown instanceof Error;
}

/** The message of something thrown. */
export function messageOf(thrown: unknown): string {
  return isError(thrown) ? thrown.message : String(thrown);
}

/** Whether an error says that there is no such file. */
export function isMissing(thrown: unknown): boolean {
  return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}
