import { compareText } from '../scale/text-order.js';
import { isPlaced, surest, type Observation, type Rating } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { joinTools } from './join-tools.js';
import type { Site, Weakness } from './weakness.js';
import { isWorse, type Counting } from './worsened.js';

type Sided = Observation & {
  readonly side: 'head' | 'base';
  /** The file in the head that is part of the identity; null when no file is. */
  readonly path: string | null;
};

/** The file that is part of an observation's identity; null for a finding about a package. */
export function pathOf({ source, place }: Pick<Observation, 'source' | 'place'>): string | null {
  return isPlaced(source) ? place.path : null;
}

/**
 * Merges observations of the same weakness: those with the same subject (and the same file, where
 * it is part of the identity) whose ids are connected by aliases, directly or through others. An
 * advisory with several ids (GHSA, CVE, PYSEC, GO) becomes one weakness, and so do the reports of
 * several tools about the same lines. The order of the input does not matter.
 * @param moved base path to head path, of files that were renamed
 */
export function mergeObservations(
  head: readonly Observation[],
  base: readonly Observation[],
  moved: ReadonlyMap<string, string> = new Map(),
): Weakness[] {
  const inHead = (observation: Observation): string | null => {
    const path = pathOf(observation);
    return path === null ? null : (moved.get(path) ?? path);
  };
  const all: Sided[] = [
    ...head.map((one) => ({ ...one, side: 'head' as const, path: pathOf(one) })),
    ...base.map((one) => ({ ...one, side: 'base' as const, path: inHead(one) })),
  ];
  return joinTools(connected(all).map(toWeakness));
}

/**
 * Groups of observations whose ids are connected, within one source and subject (union-find over
 * the ids).
 */
function connected(observations: readonly Sided[]): Sided[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let current = key;
    for (let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current))
      current = next;
    parent.set(key, current);
    return current;
  };
  const keyed = observations.map((observation) => {
    const { source, subject, path, rule, aliases } = observation;
    const scope = JSON.stringify([source, subject, path]);
    const first = root(scope + rule);
    for (const alias of aliases) parent.set(root(scope + alias), first);
    return { observation, key: scope + rule };
  });
  const groups = groupBy(keyed, ({ key }) => root(key));
  return groups.map((group) => group.map(({ observation }) => observation));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

const PREFERENCE = ['MAL-', 'GHSA-', 'CVE-', 'GO-', 'PYSEC-', 'RUSTSEC-'];

/**
 * The main id of an advisory: a malicious-package report first, then by how well known the kind of
 * id is, then by text.
 * @param ids not empty
 */
export function preferredId(ids: readonly string[]): string {
  const rank = (id: string): number => {
    const index = PREFERENCE.findIndex((prefix) => id.startsWith(prefix));
    return index < 0 ? PREFERENCE.length : index;
  };
  const [first] = [...ids].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  if (first === undefined) throw new RangeError('an advisory without an id');
  return first;
}

function toWeakness(group: readonly Sided[]): Weakness {
  const ids = unique(group.flatMap((observation) => [observation.rule, ...observation.aliases]));
  const rule = preferredId(ids);
  const speaker = spokesman(group, rule);
  return {
    rule,
    aliases: ids.filter((id) => id !== rule),
    subject: speaker.subject,
    path: speaker.path,
    formerIds: renamedFrom(group, rule, speaker),
    trace: speaker.trace ?? null,
    cause: speaker.cause ?? null,
    title: speaker.title,
    description: speaker.description,
    fix: speaker.fix,
    ...countingOf(group, speaker),
    cwe: unique(group.flatMap((observation) => observation.cwe)),
    references: [
      ...new Set([...speaker.references, ...unique(group.flatMap((observation) => observation.references))]),
    ],
    published: earliest(group.map((observation) => observation.published)),
    head: sites(group, 'head'),
    base: isWorseNow(group, speaker) ? [] : sites(group, 'base'),
    ...(speaker.activity === undefined ? {} : { activity: speaker.activity }),
  };
}

/** Whether what stands in one place counts for more in the head than it did in the base. */
function isWorseNow(group: readonly Sided[], speaker: Sided): boolean {
  const [now, before] = (['head', 'base'] as const).map((side) => group.filter((one) => one.side === side));
  if (speaker.path === null || !now?.length || !before?.length) return false;
  return isWorse(countingOf(now, speaker), countingOf(before, speaker));
}

/** How much several observations count together. */
function countingOf(group: readonly Sided[], { source }: Sided): Counting {
  return {
    source,
    rating: mergeRatings(group.map(({ rating }) => rating)),
    confidence: surest(group.map(({ confidence }) => confidence)),
    ...(group.every(({ neverBlocks }) => neverBlocks === true) ? { neverBlocks: true as const } : {}),
  };
}

/**
 * The fingerprints that the weakness had in the base, where its file had another name, or in an
 * earlier run, where its subject had.
 */
function renamedFrom(group: readonly Sided[], rule: string, { source, subject, path }: Sided): string[] {
  if (path === null) {
    const subjects = group.flatMap(({ formerSubjects = [] }) => formerSubjects);
    return unique(subjects.map((before) => fingerprint(source, rule, before)));
  }
  const before = group.map((one) => one.movedFrom ?? one.place.path).filter((old) => old !== path);
  if (before.length === 0) return [];
  return unique(before.map((old) => idOf({ source, rule, subject, path: old }))).filter(
    (id) => id !== idOf({ source, rule, subject, path }),
  );
}

/** What the fingerprint of a weakness is computed from. */
type Identity = Pick<Weakness, 'id' | 'source' | 'rule' | 'subject' | 'path'>;

/** Fingerprints that were computed already: each stage of a run asks for those of all findings. */
const knownIds = new WeakMap<Identity, string>();

/** The fingerprint of a weakness. */
export function idOf(weakness: Identity): string {
  const { id, source, rule, subject, path } = weakness;
  if (id !== undefined) return id;
  const known = knownIds.get(weakness);
  if (known !== undefined) return known;
  const own = path === null ? fingerprint(source, rule, subject) : fingerprint(source, rule, path, subject);
  knownIds.set(weakness, own);
  return own;
}

/**
 * The observation that title and description are taken from: the one with the main id, preferably
 * in the head; otherwise the first by id and text.
 */
function spokesman(group: readonly Sided[], rule: string): Sided {
  const [first] = [...group].sort(
    (a, b) =>
      Number(b.rule === rule) - Number(a.rule === rule) ||
      Number(b.side === 'head') - Number(a.side === 'head') ||
      compareText(a.rule, b.rule) ||
      compareText(a.title, b.title) ||
      compareText(a.description, b.description) ||
      compareText(a.references.join(' '), b.references.join(' ')),
  );
  if (first === undefined) throw new RangeError('an empty group');
  return first;
}

function mergeRatings(ratings: readonly Rating[]): Rating {
  const words = unique(ratings.flatMap((rating) => (rating.word === null ? [] : [rating.word])));
  const scores = ratings.flatMap(({ score }) => (score === undefined ? [] : [score]));
  return {
    vectors: unique(ratings.flatMap((rating) => rating.vectors)),
    word: worstWord(words),
    malicious: ratings.some((rating) => rating.malicious),
    informational: ratings.every((rating) => rating.informational),
    ...(scores.length === 0 ? {} : { score: Math.max(...scores) }),
  };
}

const WORD_ORDER = ['critical', 'high', 'important', 'moderate', 'medium', 'low'];

/** The worst severity word; unknown words rank last. Null when there is none. */
export function worstWord(words: readonly string[]): string | null {
  const rank = (word: string): number => {
    const index = WORD_ORDER.indexOf(word.trim().toLowerCase());
    return index < 0 ? WORD_ORDER.length : index;
  };
  return [...words].sort((a, b) => rank(a) - rank(b) || compareText(a, b))[0] ?? null;
}

function sites(group: readonly Sided[], side: Sided['side']): Site[] {
  const here = group.filter((observation) => observation.side === side);
  const key = ({ place, package: at }: Observation): string =>
    JSON.stringify([place.path, place.line, place.column, at?.version ?? null]);
  return groupBy(here, key)
    .flatMap((same) => same.slice(0, 1))
    .map(({ place, package: at, flow }) => ({ place, package: at, flow }))
    .sort(compareSites);
}

/** Compares sites by path, line, version and column, for sorting. */
export function compareSites(a: Site, b: Site): number {
  return (
    compareText(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    compareText(a.package?.version ?? '', b.package?.version ?? '') ||
    (a.place.column ?? 0) - (b.place.column ?? 0)
  );
}

function earliest(times: readonly (string | null)[]): string | null {
  return times.filter((time) => time !== null).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compareText);
}
