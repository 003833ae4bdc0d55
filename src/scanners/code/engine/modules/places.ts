import type * as t from '@babel/types';
import type { Place } from '../../../../core/findings/finding.js';

/** Tells the lines of one file: offsets at which they begin, found when they are first needed. */
class Lines {
  readonly #text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of an offset, from 1. */
  at(offset: number): number {
    const starts = this.#all();
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The offset at which a line begins. */
  start(line: number): number {
    return this.#all()[line - 1] ?? 0;
  }

  #all(): readonly number[] {
    this.#starts ??= beginnings(this.#text);
    return this.#starts;
  }
}

/** The offsets at which lines begin, which end where the parser ends them. */
function beginnings(text: string): number[] {
  const breaks = text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu);
  return [0, ...Array.from(breaks, ({ index, 0: { length } }) => index + length)];
}

/** The lines of a file, by the one location that all nodes of its tree share. */
const LINES = new WeakMap<t.SourceLocation, Lines>();

/** The location of a node. */
export function placeOf({ start, end, loc }: t.Node, { path }: { readonly path: string }): Place {
  const lines = loc == null ? undefined : LINES.get(loc);
  if (lines === undefined || start == null || end == null)
    return {
      path,
      line: loc?.start.line ?? 1,
      column: (loc?.start.column ?? 0) + 1,
      endLine: loc?.end.line ?? null,
    };
  const line = lines.at(start);
  return { path, line, column: start - lines.start(line) + 1, endLine: lines.at(end) };
}

/** The line at which a node begins, from 1. */
export function lineOf(node: t.Node): number {
  return placeOf(node, { path: '' }).line ?? 1;
}

/**
 * Lets all nodes of a tree share one location, since their offsets tell lines and columns as well:
 * these are nearly half of its memory, and each collection of garbage walks through them.
 * @param text what was parsed
 */
export function sharePlaces(program: t.Program, comments: readonly t.Comment[], text: string): void {
  const { loc } = program;
  if (loc == null) return;
  LINES.set(loc, new Lines(text));
  for (const comment of comments) comment.loc = loc;
  const waiting: t.Node[] = [program];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    node.loc = loc;
    for (const value of Object.values(node) as unknown[]) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) {
        if (isNode(value)) waiting.push(value);
      } else for (const item of value as unknown[]) if (isNode(item)) waiting.push(item);
    }
  }
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}
