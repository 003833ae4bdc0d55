/** What a text, or a part of it, says once it is put together and decoded. */
export interface Unfolded {
  readonly text: string;
  /** Where a character of it comes from in the original, both in UTF-16 code units. */
  readonly origin: (index: number) => number;
}

/**
 * Most parts of one text that are decoded, and the longest of them, in characters: bounds on work.
 */
const MOST_PARTS = 2_000;

/** Where a literal ends and the next goes on with it, or a line goes on, or nothing is inserted. */
const SEAM = String.raw`["'\x60]\s{0,200}(?:/\*[^*]{0,200}\*/\s{0,200})?(?:\+|\.\.)\s{0,200}["'\x60]|["'\x60]\.concat\(\s{0,200}["'\x60]|["'\x60]\s{0,200},\s{0,200}["'\x60](?=[^\n]{0,400}\]\.join\()|(?<=[\w-])(?:""|'')(?=[\w-])|\\\r?\n[ \t]{0,200}|(?<=\w)=\r?\n(?=\w)|\$\{(?:''|""|\x60\x60)\}`;

/** A character as programs, settings, addresses and markup write it. */
const ESCAPE = String.raw`\\x(?<x>[0-9a-f]{2})|\\u(?<u>[0-9a-f]{4})|\\u\{(?<point>[0-9a-f]{1,5})\}|%(?<percent>[2-7][0-9a-f])|&#x(?<entity>[0-9a-f]{2,5});|&#(?<decimal>\d{2,6});`;

/** Letters twice as wide, spaces that look like others; and characters that nobody sees. */
const ODD = String.raw`(?<wide>[\uff01-\uff5e])|(?<odd>[\u00a0\u2000-\u200a\u202f\u3000])|[\u00ad\u200b-\u200f\u2060-\u2064]`;

/** How far a wide letter stands from its plain one. */
const WIDE = 0xfee0;

const FOLD = new RegExp(`${SEAM}|${ESCAPE}|${ODD}`, 'giu');

/** Base64 or hexadecimal digits over lines of one length, as mails and dumps have them. */
const WRAPPED =
  /(?:^|(?<=\n))[A-Za-z0-9+/]{16,128}\r?\n(?:[A-Za-z0-9+/]{16,128}\r?\n){0,4000}[A-Za-z0-9+/]{1,128}={0,2}/gu;

/** Runs that may hold text: character codes, hexadecimal digits, Base64. Longest form first. */
const RUN =
  /(?<codes>(?:\b\d{2,3}\s?,\s?){15,4000}\d{2,3}\b)|\b(?<hex>(?:[0-9a-f]{2}){16,5000})\b|(?<base64>[A-Za-z0-9+/_-]{20,20000}={0,2})/giu;

/**
 * What a text says in other words: with escapes read, odd spaces plain and literals that belong
 * together joined; and what its runs of Base64, hexadecimal digits and character codes decode to,
 * and its Base64-like runs read backwards. Only what differs from the text itself.
 */
export function unfold(text: string): readonly Unfolded[] {
  const whole = joined(text);
  return [...(whole === null ? [] : [whole]), ...decodedRuns(text)];
}

/** The whole text without its folds; null where it has none. */
function joined(text: string): Unfolded | null {
  const parts: string[] = [];
  const starts: { readonly now: number; readonly then: number }[] = [];
  let length = 0;
  let last = 0;
  for (const match of text.matchAll(FOLD)) {
    const kept = text.slice(last, match.index) + plainOf(match.groups ?? {});
    last = match.index + match[0].length;
    length += kept.length;
    parts.push(kept);
    starts.push({ now: length, then: last });
  }
  if (starts.length === 0) return null;
  return { text: parts.join('') + text.slice(last), origin: (index) => originOf(starts, index) };
}

/** The last fold before an index says how far the rest is shifted. */
function originOf(starts: readonly { now: number; then: number }[], index: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.now ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const start = starts[low - 1];
  return start === undefined ? index : index - start.now + start.then;
}

function plainOf(groups: Partial<Record<string, string>>): string {
  const { x, u, point, percent, entity, decimal, odd, wide } = groups;
  if (wide !== undefined) return String.fromCharCode(wide.charCodeAt(0) - WIDE);
  const hex = x ?? u ?? point ?? percent ?? entity;
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return character(Number(decimal));
  return odd === undefined ? '' : ' ';
}

/** Unicode ends at U+10FFFF: a higher number is no character. */
function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function decodedRuns(text: string): Unfolded[] {
  const found: Unfolded[] = [];
  for (const { index, 0: lines } of text.matchAll(WRAPPED)) {
    if (found.length >= MOST_PARTS) break;
    const run = lines.replaceAll(/\s/gu, '');
    const decoded = readable(Buffer.from(run, /^[0-9a-f]+$/iu.test(run) ? 'hex' : 'base64'));
    for (const one of decoded) found.push({ text: one, origin: () => index });
  }
  for (const match of text.matchAll(RUN)) {
    if (found.length >= MOST_PARTS) break;
    const origin = (): number => match.index;
    for (const decoded of decodings(match.groups ?? {})) found.push({ text: decoded, origin });
  }
  return found;
}

function decodings({ codes, hex, base64 }: Partial<Record<string, string>>): string[] {
  if (codes !== undefined)
    return [
      codes
        .split(',')
        .map((code) => character(Number(code)))
        .join(''),
    ];
  if (hex !== undefined) return readable(Buffer.from(hex, 'hex'));
  if (base64 === undefined) return [];
  return [...readable(Buffer.from(base64, 'base64')), Array.from(base64).reverse().join('')];
}

/** Text that a person could have written; random bytes are none. */
function readable(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return text.length >= 12 && /^[\x20-\x7e\s]+$/u.test(text) ? [text] : [];
}
