import { z } from 'zod';
import { FixbyError } from '../system/fixby-error.js';

/**
 * Sends a request, validates the answer, and repeats the request once if that fails. Octokit
 * returns a truncated answer as a string, and missing data must not be mistaken for "none" or "no".
 * @param request must be safe to send twice
 * @throws FixbyError (github) when GitHub's answer has not the expected shape twice, usually since
 *   the connection broke; or what the request throws
 */
export async function wholeAnswer<T>(request: () => Promise<unknown>, schema: z.ZodType<T>): Promise<T> {
  const first = schema.safeParse(await request());
  if (first.success) return first.data;
  const second = schema.safeParse(await request());
  if (second.success) return second.data;
  throw new FixbyError(
    'github',
    `GitHub's answer is not complete (${z.prettifyError(second.error).replace(/\s+/gu, ' ').slice(0, 150)}).`,
    'Run it again; if it stays so, look at githubstatus.com.',
  );
}
