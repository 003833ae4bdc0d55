import { compareNumbers, compareTexts } from './numbers.js';
import type { VersionOrder } from './order.js';

/** Qualifiers with a rank of their own, lowest first; the empty one is the release. */
const RANKED = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['cr', 'rc'],
  ['ga', ''],
  ['final', ''],
  ['release', ''],
]);
/** Short forms of qualifiers; valid only directly before a number. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);

interface Token {
  readonly separator: '.' | '-';
  /**
   * A number of any length, or a qualifier in lower case; `0` and `` are null values (Maven drops
   * them at the end).
   */
  readonly text: string;
}

/**
 * Orders two Maven versions.
 * @returns negative, zero or positive
 * @see https://maven.apache.org/pom.html#version-order-specification
 */
function compareMaven(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [mine, other] = [left[index], right[index]];
    const order = compareTokens(mine ?? padding(other), other ?? padding(mine));
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The token that a shorter version is padded with: `0` when compared with a number after a dot,
 * else the release qualifier.
 */
function padding(other: Token | undefined): Token {
  const separator = other?.separator ?? '.';
  return { separator, text: separator === '.' && isNumber(other?.text ?? '0') ? '0' : '' };
}

function tokens(version: string): Token[] {
  const found: Token[] = [];
  const parts = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
  let separator: Token['separator'] | null = null;
  let open = true;
  for (const [index, part] of parts.entries()) {
    if (part === '.' || part === '-') {
      if (open) found.push({ separator: separator ?? '.', text: '0' });
      [separator, open] = [part, true];
      continue;
    }
    const text = canonical(part, /^\d/.test(parts[index + 1] ?? ''));
    // A change between digits and letters counts as a hyphen; so does a dot before a qualifier.
    const implied = found.length === 0 ? '.' : '-';
    found.push({ separator: isNumber(part) ? (separator ?? implied) : '-', text });
    [separator, open] = [null, false];
  }
  if (open) found.push({ separator: separator ?? '.', text: '0' });
  return trimmed(found);
}

function canonical(part: string, followedByNumber: boolean): string {
  if (isNumber(part)) return part.replace(/^0+(?=\d)/, '');
  return (followedByNumber ? SHORT.get(part) : undefined) ?? SYNONYMS.get(part) ?? part;
}

/** Drops null values at the end and before each hyphen. */
function trimmed(all: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of all) {
    if (token.separator === '-') dropNulls(kept);
    kept.push(token);
  }
  dropNulls(kept);
  return kept;
}

function dropNulls(kept: Token[]): void {
  while (kept.length > 0 && ['0', ''].includes(kept.at(-1)?.text ?? '')) kept.pop();
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Rank of a token's kind: qualifiers, then numbers after a hyphen, then numbers after a dot. */
function kindOf({ separator, text }: Token): number {
  if (!isNumber(text)) return 0;
  return separator === '-' ? 1 : 2;
}

function compareTokens(a: Token, b: Token): number {
  if (kindOf(a) !== kindOf(b)) return kindOf(a) - kindOf(b);
  if (isNumber(a.text)) return compareNumbers(a.text, b.text);
  return compareQualifiers(a.text, b.text);
}

function compareQualifiers(a: string, b: string): number {
  const [left, right] = [RANKED.indexOf(a), RANKED.indexOf(b)];
  if (left >= 0 && right >= 0) return left - right;
  // Unknown qualifiers rank after the known ones, alphabetically.
  if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1;
  return compareTexts(a, b);
}

/** Maven's order. It accepts any text as a version. */
export const maven: VersionOrder = {
  compare: compareMaven,
  isPrerelease: (version) =>
    tokens(version).some(
      ({ text }) =>
        RANKED.slice(0, RANKED.indexOf('')).includes(text) || /^(?:pre|preview|dev|ea)$/.test(text),
    ),
};
