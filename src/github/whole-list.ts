import { z } from 'zod';
import type { Client } from './client.js';
import { wholeAnswer } from './whole-answer.js';

/** A page, and the header that names the next one. */
interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * Everything that a list has which GitHub gives page by page. Octokit's own pagination takes a page
 * that was cut short for an empty one, and "none" would be believed.
 * @param first asks for the first page; must be safe to send twice
 * @param item what is needed of each item
 * @throws FixbyError (github) when a page is cut short twice; or what the client throws
 */
export async function wholeList<T>(
  client: Pick<Client, 'request'>,
  first: () => Promise<unknown>,
  item: z.ZodType<T>,
): Promise<T[]> {
  const page = z.object({ data: z.array(item), headers: z.object({ link: z.string().optional() }) });
  const all: T[] = [];
  for (let request: (() => Promise<unknown>) | null = first; request !== null;) {
    const { data, headers }: Page<T> = await wholeAnswer(request, page);
    all.push(...data);
    const next: string | undefined = /<(?<url>[^>]+)>; rel="next"/u.exec(headers.link ?? '')?.groups?.['url'];
    request = next === undefined ? null : () => client.request(`GET ${next}`);
  }
  return all;
}
