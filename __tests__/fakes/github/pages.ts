import type { Answer } from './answer.js';
import type { Call } from './call.js';

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** Which part of a list a request asks for. */
export interface Page {
  readonly number: number;
  readonly size: number;
}

/**
 * `page` and `per_page` as GitHub reads them: 30 a page unless told otherwise, and 100 at most
 * whatever is asked for.
 */
export function pageOf(call: Call, max = MAX_PER_PAGE): Page {
  const size = Number(call.query['per_page'] ?? DEFAULT_PER_PAGE);
  const number = Number(call.query['page'] ?? 1);
  return { number: Math.max(1, number), size: size < 1 ? DEFAULT_PER_PAGE : Math.min(size, max) };
}

/** One page of a list, with the Link header that leads to the others. */
export function paginate<T>(call: Call, items: readonly T[], view: (item: T) => unknown): Answer {
  const page = pageOf(call);
  const start = (page.number - 1) * page.size;
  const body = items.slice(start, start + page.size).map(view);
  return { status: 200, body, headers: linkHeader(call, page, items.length) };
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function linkHeader(call: Call, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const links = [
    ...(page.number > 1 ? [link(call, page.number - 1, 'prev')] : []),
    ...(page.number < last ? [link(call, page.number + 1, 'next'), link(call, last, 'last')] : []),
    ...(page.number > 1 ? [link(call, 1, 'first')] : []),
  ];
  return links.length > 0 ? { link: links.join(', ') } : {};
}

function link(call: Call, number: number, relation: string): string {
  const url = new URL(call.target, call.world.url);
  url.searchParams.set('page', String(number));
  return `<${url.href}>; rel="${relation}"`;
}

/** Whether something changed at or after the `since` of a request, if it has one. */
export function isSince(call: Call, changedAt: string): boolean {
  const since = call.query['since'];
  return since === undefined || Date.parse(changedAt) >= Date.parse(since);
}
