import { literal } from '../../../core/scale/literal.js';
import { composerStated } from './composer.js';
import type { LockfileInput, LockfilePackages } from './facts.js';
import { isOnlyForTests } from './gradle/locks.js';
import { lineAt, type Position } from './json.js';
import type { LockfileKind } from './kinds.js';
import { lockedVersions, needsIn } from './locked.js';
import { normalName, packagesFromElsewhere } from './own-code.js';
import { fromElsewhere, plainFacts } from './packages.js';

/** Maximum number of lines between a package's name and its version. */
const NEAR = 6;

/**
 * For lockfiles without a reader of their own. It only finds the position of a package: its name as
 * a whole word, with its version on the same line or soon after.
 */
export function readGeneric(kind: LockfileKind, input: LockfileInput): LockfilePackages {
  const { text } = input;
  const elsewhere = packagesFromElsewhere(kind, input);
  const origins = new Map(elsewhere.map(({ name, origin }) => [normalName(kind, name), origin]));
  const known = new Map<string, Position | null>();
  const place = (name: string, version: string): Position | null => {
    const key = `${name}\n${version}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const position =
      namesOf(name)
        .map((spelling) => search(text, spelling, version))
        .find((at) => at !== null) ?? null;
    known.set(key, position);
    return position;
  };
  return {
    manager: null,
    count: null,
    notCompared: fromElsewhere(elsewhere.map((at) => ({ ...at, version: '', line: 1, column: 1 }))),
    ...lookupIn(lockedVersions(kind, text), kind, text),
    ...(kind.name === 'composer' ? { stated: () => composerStated(text) } : {}),
    find: (name, version) => {
      const at = place(name, version);
      const origin = origins.get(normalName(kind, name)) ?? 'registry';
      if (at === null && origin === 'registry') return [];
      const dev = kind.name === 'gradle' ? isOnlyForTests(text, name, version) : null;
      return [plainFacts({ name, version, ...(at ?? { line: 1, column: 1 }), origin }, { dev })];
    },
  };
}

function lookupIn(
  locked: ReturnType<typeof lockedVersions>,
  kind: LockfileKind,
  text: string,
): Pick<LockfilePackages, 'knows' | 'versions' | 'missing'> {
  if (locked === null) return {};
  const knows = (name: string): boolean => locked.has(normalName(kind, name));
  const missing = needsIn(kind, text).filter(([, name]) => !knows(name));
  return {
    knows,
    missing: [...new Map(missing.map(([by, name]) => [name, { name, by }])).values()],
    versions: (name) => locked.get(normalName(kind, name)) ?? [],
  };
}

/**
 * Possible spellings of a package's name: as it is, as in a package URL, and as XML attributes
 * (group, then artifact).
 */
function namesOf(name: string): string[] {
  const [, group, artifact] = /^([^:]+):([^:]+)$/.exec(name) ?? [];
  const purl = name.replace(/^@/, '%40').replace(':', '/');
  return [
    ...new Set([name, purl, ...(group && artifact ? [`group="${group}" name="${artifact}"`, artifact] : [])]),
  ];
}

/**
 * Maximum number of matches of a name that are examined: a name of one letter may match everywhere.
 */
const MAX_PLACES = 10_000;

function search(text: string, name: string, version: string): Position | null {
  let best: { index: number; lines: number } | null = null;
  let places = 0;
  for (const { index } of text.matchAll(new RegExp(literal(name), 'gi'))) {
    if (!isWord(text, index, name.length)) continue;
    const lines = linesToVersion(text, index + name.length, version);
    if (!best || lines < best.lines) best = { index, lines };
    places += 1;
    if (lines === 0 || places === MAX_PLACES) break;
  }
  return best && positionAt(text, best.index);
}

const PART_OF_NAME = /[a-z0-9_]/i;
const JOINED = /[a-z0-9_.@/-]/i;

/** Whether a match is a whole name. It may be followed by a version after `-`, `/` or `@`. */
function isWord(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const next = text[at + length + 1] ?? ' ';
  const purl = text.slice(Math.max(0, at - 40), at).includes('pkg:');
  if (
    JOINED.test(before) &&
    !(purl && before === '/') &&
    !(before === '.' && text.slice(at - 4, at) === 'any.')
  )
    return false;
  if (PART_OF_NAME.test(after)) return false;
  return !/[.@/-]/.test(after) || !/[a-z_]/i.test(next);
}

/** Number of lines from the name to its version; infinite when it is not near. */
function linesToVersion(text: string, from: number, version: string): number {
  const near = text.slice(from, from + 2_000).split('\n', NEAR);
  const whole = new RegExp(`(?<![\\w.])v?${literal(version)}(?![\\w.]*\\w)`);
  const lines = version === '' ? -1 : near.findIndex((line) => whole.test(line));
  return lines < 0 ? Number.POSITIVE_INFINITY : lines;
}

function positionAt(text: string, offset: number): Position {
  return { line: lineAt(text, offset), column: offset - text.lastIndexOf('\n', offset - 1) };
}
