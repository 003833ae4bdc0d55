import type { Markdown } from './markdown.js';
import { blocks } from './markdown-blocks.js';
import { EMPTY, markup } from './markdown.js';
import { number } from './words.js';

/** The maximum size of a text, and the unit in which it is measured. */
export interface Limit {
  readonly size: number;
  readonly measure: (text: string) => number;
}

/**
 * GitHub rejects longer issues and comments: "body is too long (maximum is 65536 characters)". Some
 * room is left for what the caller adds.
 */
export const COMMENT_LIMIT: Limit = { size: 65_000, measure: (text) => text.length };

/**
 * The maximum size of a step's summary is 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const SUMMARY_LIMIT: Limit = { size: 1_000_000, measure: (text) => Buffer.byteLength(text, 'utf8') };

/**
 * A part of a report, rendered to fit into `room` (in the limit's unit); empty when it has nothing
 * to say.
 */
export type Part = (room: number) => Markdown;

/** The share of the remaining room that one part may use, so that there is room for later ones. */
const SHARE = 0.6;

/**
 * Joins parts within a limit. Earlier parts get their room first.
 * @param footer always included
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

/** As many of the first `items` as fit, as Markdown, with the number of the rest. */
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

/** The first `most` items as Markdown, then a line that says how many more there are. */
export function atMost<T>(most: number, items: readonly T[], render: (item: T) => Markdown): Markdown[] {
  const shown = items.slice(0, most).map(render);
  const hidden = items.length - shown.length;
  return hidden === 0 ? shown : [...shown, markup`…and ${number(hidden)} more.`];
}

/** A part that does not depend on the room. */
export function fixed(body: Markdown | null): Part {
  return () => body ?? EMPTY;
}
