import type { z } from 'zod';
import { seen, unseen, type Fact } from '../../../core/posture/fact.js';
import { isError } from '../../../system/errors.js';
import { headersOf, statusOf, type Client } from '../../client.js';
import { wholeAnswer } from '../../whole-answer.js';

/** Answers by which GitHub says that this token may not see something, or that it is not there. */
const REFUSED: ReadonlySet<number> = new Set([403, 404, 409, 410, 422]);

/** A refusal of GitHub. */
export interface Refused {
  readonly status: number;
  readonly message: string;
}

/** Parameters of a request, by name. */
export type Parameters = Readonly<Record<string, string | number>>;

/**
 * Asks GitHub for one thing.
 * @param route a route of the REST API, `GET /repos/{owner}/{repo}/keys`
 * @param told what a refusal tells all the same; undefined where it tells nothing
 * @throws what the client throws when GitHub fails, or does not know the token
 */
export async function look<T>(
  client: Client,
  route: string,
  parameters: Parameters,
  schema: z.ZodType<T>,
  told: (refused: Refused) => T | undefined = () => undefined,
): Promise<Fact<T>> {
  try {
    const request = async (): Promise<unknown> => (await client.request(route, { ...parameters })).data;
    return seen(await wholeAnswer(request, schema));
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    const value = told(refused);
    return value === undefined ? refused.fact : seen(value);
  }
}

/** As `look`, for a list: all pages of it. */
export async function lookAll<T>(
  client: Client,
  route: string,
  parameters: Parameters,
  schema: z.ZodType<readonly T[]>,
): Promise<Fact<readonly T[]>> {
  const items: T[] = [];
  for (let page = 1; ; page += 1) {
    const part = await look(client, route, { ...parameters, per_page: PER_PAGE, page }, schema);
    if (!part.seen) return part;
    items.push(...part.value);
    if (part.value.length < PER_PAGE) return seen(items);
  }
}

const PER_PAGE = 100;

/**
 * The refusal in something thrown; null for a failure: a limit that is reached says nothing of the
 * token's rights.
 */
export function refusalOf(error: unknown): (Refused & { readonly fact: Fact<never> }) | null {
  const status = statusOf(error);
  if (!isError(error) || status === null || !REFUSED.has(status) || isLimit(error)) return null;
  const permission = headersOf(error)['x-accepted-github-permissions'] ?? null;
  return { status, message: error.message, fact: unseen(permission, `GitHub answered ${status}`) };
}

function isLimit(error: Error): boolean {
  const headers = headersOf(error);
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/iu.test(error.message)
  );
}
