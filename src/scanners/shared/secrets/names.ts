import type { Unfolded } from './unfold.js';

/** Bounds on work: most names that are remembered, and most places where some are put together. */
const MOST = 2_000;

/** A name that is given a text: `const a = 'x'`, `A=x`, `a: "x"`. */
const GIVEN =
  /(?<![\w$.])\$?(?<name>[A-Za-z_]\w{0,60})["']?[ \t]{0,9}(?::=|[=:])[ \t]{0,9}(?:(?<quote>["'`])(?<quoted>[^"'`\n]{3,400})\k<quote>|(?<bare>[\w+/.=-]{3,400})(?=[\s;&|)]|$))/gmu;

const NAME = String.raw`\$?[A-Za-z_]\w{0,60}`;
const PIECE = String.raw`(?:${NAME}|"[^"\n]{1,200}"|'[^'\n]{1,200}')`;

/** A single dot without blanks around it leads to a property. */
const SIGN = String.raw`(?:[ \t]{0,9}(?:\+|\.\.)[ \t]{0,9}|[ \t]{1,9}\.[ \t]{1,9})`;

/** Pieces put together by signs, as elements of a list, by a method, or by standing in one text. */
const TOGETHER = new RegExp(
  [
    String.raw`(?<![\w$.])${NAME}\.concat\(\s{0,9}${PIECE}(?:\s{0,9},\s{0,9}${PIECE}){0,20}`,
    String.raw`(?<![\w$.'"])${PIECE}(?:${SIGN}${PIECE}){1,20}`,
    String.raw`(?<=\[\s{0,9})${PIECE}(?:\s{0,9},\s{0,9}${PIECE}){1,20}(?=\s{0,9},?\s{0,9}\]\.join\()`,
    String.raw`(?:\$\{${NAME}\}|\$[A-Za-z_]\w{0,60}|\{${NAME}\}){2,20}`,
  ].join('|'),
  'gu',
);

/**
 * What a text says where names are put together that it gives parts to: `a + b`, `$A$B`,
 * `${a}${b}`, `[a, b].join('')`. Each once, in quotes, after what stands before it on its line.
 */
export function namesTogether(text: string): Unfolded[] {
  const values = valuesIn(text);
  if (values.size === 0) return [];
  const found: Unfolded[] = [];
  for (const { 0: whole, index } of text.matchAll(TOGETHER)) {
    if (found.length >= MOST) break;
    const said = saidBy(whole, values);
    if (said === null) continue;
    const before = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 200), index);
    const after = text.slice(index + whole.length, index + whole.length + 200).split('\n')[0] ?? '';
    found.push({ text: `${before}${said}${after}`, origin: () => index });
  }
  return found;
}

function valuesIn(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(GIVEN)) {
    if (values.size >= MOST) break;
    const { name = '', quoted, bare = '' } = groups;
    values.set(name, quoted ?? bare);
  }
  return values;
}

/** The text of all pieces; null where one of the names is given none. */
function saidBy(together: string, values: ReadonlyMap<string, string>): string | null {
  const pieces = together.match(/"[^"\n]*"|'[^'\n]*'|[A-Za-z_]\w*/gu)?.filter((word) => word !== 'concat');
  const said = (pieces ?? []).map((piece) =>
    /^["']/u.test(piece) ? piece.slice(1, -1) : (values.get(piece) ?? null),
  );
  const names = (pieces ?? []).filter((piece) => !/^["']/u.test(piece));
  if (names.length === 0 || said.includes(null)) return null;
  return /^\$|^\{/u.test(together) ? said.join('') : `"${said.join('')}"`;
}
