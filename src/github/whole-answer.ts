import { z } from 'zod';

/** An answer of GitHub's that is not what was asked for: cut short on its way, most often. */
export class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer';
}

/**
 * Asks GitHub for something of a certain shape, and once more where the answer was cut short:
 * octokit takes the rest of a broken answer for a text, and nothing that is missing there may pass
 * for "none" or "no".
 * @param request may be sent twice without harm
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
