import { literal } from '../scale/literal.js';

/** A package at the versions in which it was seen. */
export interface Mentioned {
  /** The OSV ecosystem. */
  readonly ecosystem: string;
  readonly name: string;
  readonly versions: readonly string[];
}

/** Words before a version, in an entry of several lines. */
const WORDS = String.raw`\b(?:version|resolved|exact|from|tag|ref|rev|url)s?\b`;

/** Another version before more words: what follows belongs to something else. */
const OTHER = String.raw`(?<![\w.])v?\d+\.\d[\w.+-]{0,40}[^\w.+-][^\p{L}\d]{0,20}(?!${WORDS})\p{L}`;

/**
 * What may stand between a name and its version: other words of an entry, and over a line's end
 * only those that announce a version.
 */
const BETWEEN = String.raw`(?:(?!${OTHER})[^\n]){0,40}?(?:\n(?:${WORDS}|[^\n\w]){0,40}?)?`;

/**
 * What no name or version goes on with, and begins after: a scope makes it another package, and
 * Cabal says `any.` of one.
 */
const BEFORE = String.raw`(?<![\w-]|(?<!\b(?:any|setup))\.|@[\w.-]{1,60}/)`;
const AFTER_NAME = String.raw`(?!\w|-(?!v?\d))`;
/** A version that another one replaces, as overrides have it, is not asked for. */
const AFTER_VERSION = String.raw`(?!\w|\.\d|["' \d.<>=|*x~^-]{0,30}: ?["']?[~^<>=v]*\d)`;

/**
 * How a text may ask for a package at one of some versions: `entry` where the version follows the
 * name, as in any file that installs it; `apart` where both stand somewhere, as in a catalog of
 * versions; `command` where they are one word of a command, which no list of packages has.
 */
export type MentionKind = 'entry' | 'apart' | 'command';

/**
 * Makes what tells whether a text, in lower case, asks for a package; of Maven's it has the group
 * somewhere.
 */
export function mentionOf({
  ecosystem,
  name,
  versions,
}: Mentioned): (text: string, kind: MentionKind) => boolean {
  const parts = (ecosystem === 'Maven' ? name.split(':') : [name]).map((part) => part.toLowerCase());
  const words = parts.map((part) => new RegExp(`(?<![\\w-])${spelled(part, ecosystem)}${AFTER_NAME}`, 'u'));
  const own = parts.at(-1) ?? '';
  const last = spelled(own, ecosystem);
  const version = `v?(?:${versions.map((one) => literal(one.toLowerCase())).join('|')})${AFTER_VERSION}`;
  const patterns: Readonly<Record<MentionKind, RegExp>> = {
    entry: new RegExp(`${BEFORE}${last}${AFTER_NAME}${BETWEEN}(?<![\\w.])${version}`, 'u'),
    apart: new RegExp(`(?<![\\w.])${version}`, 'u'),
    command: new RegExp(`(?<=\\s)${last}(?:@|==)${version}`, 'u'),
  };
  // A cheap look first: many files are asked for many packages.
  const [hint = ''] = ecosystem === 'PyPI' ? own.split(/[-_.]/u) : [own];
  return (text, kind) =>
    text.includes(hint) && words.every((word) => word.test(text)) && patterns[kind].test(text);
}

/** PyPI takes runs of separators for equal. */
function spelled(name: string, ecosystem: string): string {
  return ecosystem === 'PyPI'
    ? name
        .split(/[-_.]+/u)
        .map(literal)
        .join('[-_.]+')
    : literal(name);
}
