/** What a file shows of a place. */
export interface Excerpt {
  /** The expression that begins there. */
  readonly text: string;
  /** The lines before and after, and what else stands in its own. */
  readonly around: readonly string[];
  /** All of these lines, as they stand in the file. */
  readonly whole: string;
}

/** Lines of context before and after a place; the most lines that an expression may have. */
export const LINES = { around: 6, text: 9 } as const;

/** Longest expression, and most of a line around it, in UTF-16 units. */
const MOST = { text: 1500, line: 400 } as const;

/**
 * The expression at a place, to the bracket that ends it, and what is around it.
 * @param lines of the file
 * @param line 1-based
 * @param column 1-based; null where only the lines are known
 * @param endLine the last line, where one is known: without a column all up to it is taken
 */
export function excerptAt(
  lines: readonly string[],
  line: number,
  column: number | null,
  endLine: number | null,
): Excerpt {
  const first = lines[line - 1] ?? '';
  const start = column === null ? 0 : Math.min(column - 1, first.length);
  const last = column === null ? Math.max(line, endLine ?? line) : line + LINES.text - 1;
  const rows = lines.slice(line - 1, Math.min(last, line + LINES.text - 1));
  const rest = rows.join('\n').slice(start, start + MOST.text);
  const text = column === null ? rest : rest.slice(0, expressionEnd(rest));
  const end = line - 1 + text.split('\n').length;
  const around = [
    ...lines.slice(Math.max(0, line - 1 - LINES.around), line - 1),
    first.slice(Math.max(0, start - MOST.line), start),
    ...lines.slice(end, end + LINES.around),
  ];
  const all = lines.slice(Math.max(0, line - 1 - LINES.around), end + LINES.around);
  const short = (row: string): string => row.slice(0, MOST.line);
  return { text, around: around.map(short), whole: all.map(short).join('\n') };
}

/**
 * What goes on behind a bracket: a member, a call, an index; what happens later is another matter.
 */
const GOES_ON = /^\s*(?:\?\.|\.(?!\s*(?:then|catch|finally)\b)|[([])/u;

/** Where an expression ends that begins a text: an offset. */
function expressionEnd(text: string): number {
  let depth = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('"\'`'.includes(sign)) at = quoteEnd(text, at);
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) {
      depth -= 1;
      if (depth < 0) return at;
      if (depth === 0 && !GOES_ON.test(text.slice(at + 1, at + 40))) return at + 1;
    } else if (depth === 0 && (sign === ';' || sign === ',')) return at;
    else if (depth === 0 && sign === '\n' && isLineEnd(text, at)) return at;
  }
  return at;
}

function quoteEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** Whether an expression outside of brackets ends with a line. */
function isLineEnd(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return !/[=+(,?:|&]$/u.test(before) && !/^\s*[.+?:|&]/u.test(text.slice(at + 1, at + 40));
}
