import { z } from 'zod';

/**
 * GitHub's answer does not have the expected shape; usually the connection broke while it was sent.
 */
class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer';
}

/**
 * Sends a request, validates the answer, and repeats the request once if that fails. Octokit
 * returns a truncated answer as a string, and missing data must not be mistaken for "none" or "no".
 * @param request must be safe to send twice
 * @throws IncompleteAnswer, or what the request throws
 */
export async function wholeAnswer<T>(request: () => Promise<unknown>, schema: z.ZodType<T>): Promise<T> {
  const first = schema.safeParse(await request());
  if (first.success) return first.data;
  const second = schema.safeParse(await request());
  if (second.success) return second.data;
  throw new IncompleteAnswer(
    `GitHub's answer is not complete (${z.prettifyError(second.error).replace(/\s+/gu, ' ').slice(0, 200)})`,
  );
}
