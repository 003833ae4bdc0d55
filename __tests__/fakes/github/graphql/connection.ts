import { GraphqlFailure, model, type Args, type ModelledType } from './model.js';

/**
 * What a cursor points at: the value that a list is ordered by, and the id that decides between
 * equals.
 */
export type Key = readonly [value: number | string, id: number];

/** A list in its order. */
export interface Ordered<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => Key;
  readonly descending?: boolean;
}

/** One page of a list. */
export interface Connection {
  readonly __typename: 'Connection';
  readonly total: number;
  /** Positions in the list; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many items lie between `after` and `before`. */
  readonly between: number;
  readonly nodes: () => unknown[];
  readonly cursor: (position: number) => string;
}

interface Edge {
  readonly node: unknown;
  readonly cursor: string;
}

/** Arguments of every connection. */
export const PAGING = ['first', 'last', 'after', 'before'] as const;

interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const PREFIX = 'cursor:v2:';

/**
 * The page of a list that `first`, `last`, `after` and `before` ask for; their presence and size is
 * checked for the whole document.
 */
export function connection<T>(list: Ordered<T>, args: Args, toNode: (item: T) => unknown): Connection {
  const { after, before, first, last } = args as Paging;
  const { items, keyOf } = list;
  const low = after == null ? 0 : position(list, after, 'after');
  const high = before == null ? items.length : position(list, before, 'before');
  const top = Math.max(low, high);
  const start = last == null ? low : Math.max(low, top - last);
  const end = first == null ? top : Math.min(top, low + first);
  return {
    __typename: 'Connection',
    total: items.length,
    start,
    end,
    between: top - low,
    nodes: () => items.slice(start, end).map(toNode),
    cursor: (at) => encode(keyOf(items[at] as T)),
  };
}

/** Sorts by key; the id decides between equals. */
export function ordered<T>(items: readonly T[], keyOf: (item: T) => Key, descending = false): Ordered<T> {
  const sign = descending ? -1 : 1;
  const sorted = [...items].sort((a, b) => sign * compare(keyOf(a), keyOf(b)));
  return { items: sorted, keyOf, descending };
}

/** Every type whose name ends in `Connection`. */
export const connectionType: ModelledType = model<Connection>({
  totalCount: ({ total }) => total,
  filteredCount: ({ between }) => between,
  pageCount: ({ start, end }) => end - start,
  nodes: ({ nodes }) => nodes(),
  edges: ({ nodes, start, cursor }) =>
    nodes().map((node, at): Edge => ({ node, cursor: cursor(start + at) })),
  pageInfo: (source) => source,
});

/** Every type whose name ends in `Edge`. */
export const edgeType: ModelledType = model<Edge>({
  node: ({ node }) => node,
  cursor: ({ cursor }) => cursor,
});

/** What lies on either side of a page. */
export const pageInfoType: ModelledType = model<Connection>({
  hasNextPage: ({ end, total }) => end < total,
  hasPreviousPage: ({ start }) => start > 0,
  startCursor: ({ start, end, cursor }) => (start < end ? cursor(start) : null),
  endCursor: ({ start, end, cursor }) => (start < end ? cursor(end - 1) : null),
});

/**
 * Where in the list the part behind (or up to) a cursor begins (or ends). What the cursor points at
 * need not be there any more.
 */
function position<T>({ items, keyOf, descending = false }: Ordered<T>, cursor: string, side: string): number {
  const key = decode(cursor);
  const sign = descending ? -1 : 1;
  const found = items.findIndex((item) => {
    const order = sign * compare(keyOf(item), key);
    return side === 'after' ? order > 0 : order >= 0;
  });
  return found < 0 ? items.length : found;
}

function compare([a, idA]: Key, [b, idB]: Key): number {
  if (a === b) return idA - idB;
  return a < b ? -1 : 1;
}

function encode(key: Key): string {
  return Buffer.from(`${PREFIX}${JSON.stringify(key)}`).toString('base64');
}

function decode(cursor: string): Key {
  const text = Buffer.from(cursor, 'base64').toString();
  if (text.startsWith(PREFIX) && encode(JSON.parse(text.slice(PREFIX.length)) as Key) === cursor) {
    return JSON.parse(text.slice(PREFIX.length)) as Key;
  }
  const message = `\`${cursor}\` does not appear to be a valid cursor.`;
  throw new GraphqlFailure('INVALID_CURSOR_ARGUMENTS', message);
}
