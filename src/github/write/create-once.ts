import { statusOf } from '../client.js';

/**
 * Creates something exactly once, although the answer may be lost. After a broken connection or a
 * 5xx, GitHub may or may not have created it, so it is looked for before creating it again.
 * @param create asks GitHub; must not retry by itself
 * @param find looks for what was created; null when it is not there
 * @throws what `create` throws the second time
 */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!isOpen(error)) throw error;
    return (await find()) ?? (await create());
  }
}

/**
 * Whether it is unknown after this failure if GitHub carried the request out. After a 4xx it
 * certainly did not.
 */
function isOpen(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}
