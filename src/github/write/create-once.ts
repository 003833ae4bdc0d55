import { statusOf } from '../client.js';

/**
 * Creates something once, though the answer may get lost: GitHub may have done what a broken
 * connection or a 5xx leaves open, and asking again blindly would make it twice.
 * @param create asks GitHub; must not retry by itself
 * @param find what was created, when asked for it again; null where it is not there
 * @throws what `create` throws, at the second time
 */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!isOpen(error)) throw error;
    return (await find()) ?? (await create());
  }
}

/** Whether a failure leaves open what GitHub did. A refusal (4xx) says that it did nothing. */
function isOpen(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}
