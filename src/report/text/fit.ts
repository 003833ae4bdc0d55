import type { Markdown } from './markdown.js';
import { blocks } from './markdown-blocks.js';
import { EMPTY, markup } from './markdown.js';
import { number } from './words.js';

/** What a body may have, and how its length is counted. */
export interface Limit {
  readonly size: number;
  readonly measure: (text: string) => number;
}

/**
 * GitHub refuses a longer issue or comment: "body is too long (maximum is 65536 characters)". Some
 * room is left for what a caller adds.
 */
export const COMMENT_LIMIT: Limit = { size: 65_000, measure: (text) => text.length };

/**
 * A step's summary may have 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const SUMMARY_LIMIT: Limit = { size: 1_000_000, measure: (text) => Buffer.byteLength(text, 'utf8') };

/**
 * A part of a report that makes itself as small as the room that it gets, in the limit's measure;
 * empty where it has nothing to say.
 */
export type Part = (room: number) => Markdown;

/**
 * Share of what is left that one part may take, so that a long one leaves room for those after it.
 */
const SHARE = 0.6;

/**
 * Puts parts one below the other within a limit, in their order: what comes first gets its room
 * first.
 * @param footer always shown
 */
export function assemble(parts: readonly Part[], footer: Markdown, { size, measure }: Limit): Markdown {
  let left = size - measure(footer.toString()) - 2;
  const shown = parts.map((part) => {
    const room = Math.floor(left * SHARE);
    const fitting = part(room);
    const body =
      measure(fitting.toString()) <= room ? fitting : markup`_A part of this report did not fit here._`;
    left -= measure(body.toString()) + 2;
    return body;
  });
  return blocks([...shown, footer]);
}

/** The first of `items` whose Markdown fits. */
export function fitting<T>(
  items: readonly T[],
  render: (item: T) => Markdown,
  {
    room,
    most,
    measure,
  }: { readonly room: number; readonly most: number; readonly measure: Limit['measure'] },
): { readonly rows: readonly Markdown[]; readonly hidden: number } {
  const rows: Markdown[] = [];
  let left = room;
  for (const item of items.slice(0, most)) {
    const row = render(item);
    left -= measure(row.toString()) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  return { rows, hidden: items.length - rows.length };
}

/** The first `most` items as Markdown, then how many more there are. */
export function atMost<T>(most: number, items: readonly T[], render: (item: T) => Markdown): Markdown[] {
  const shown = items.slice(0, most).map(render);
  const hidden = items.length - shown.length;
  return hidden === 0 ? shown : [...shown, markup`…and ${number(hidden)} more.`];
}

/** A part that is the same in any room. */
export function fixed(body: Markdown | null): Part {
  return () => body ?? EMPTY;
}
