import { severityRank } from '../scale/severity.js';
import { isPlaced } from './finding.js';
import { rate } from './rate.js';
import type { Site, Weakness } from './weakness.js';

/**
 * Sources whose findings are lines of code, in the order in which they name a finding that several
 * report; other tools come after, by name.
 */
const CODE_LIKE = ['code', 'forge', 'workflows', 'secrets'];

/**
 * Joins what several tools report of the same lines: where each place of one weakness is a place of
 * another one, of another source and with a CWE in common, the two are one finding that names both.
 * The first source in a fixed order keeps its rule and its identity, so that a further tool changes
 * no id; the rule of the other becomes an alias, by which waivers still find it.
 */
export function joinTools(weaknesses: readonly Weakness[]): Weakness[] {
  const ordered = [...weaknesses].sort((a, b) => order(a) - order(b) || compare(nameOf(a), nameOf(b)));
  const byPlace = new Map<string, Weakness[]>();
  const absorbed = new Map<Weakness, Weakness[]>();
  for (const weakness of ordered.filter(isCodeLike)) {
    const host = hostOf(weakness, byPlace);
    if (host !== undefined) absorbed.set(host, [...(absorbed.get(host) ?? []), weakness]);
    else for (const place of places(weakness)) byPlace.set(place, [...(byPlace.get(place) ?? []), weakness]);
  }
  const gone = new Set([...absorbed.values()].flat());
  return weaknesses
    .filter((weakness) => !gone.has(weakness))
    .map((weakness) => (absorbed.get(weakness) ?? []).reduce(join, weakness));
}

function isCodeLike({ source }: Weakness): boolean {
  return isPlaced(source);
}

function order({ source }: Weakness): number {
  const index = CODE_LIKE.indexOf(source);
  return index < 0 ? CODE_LIKE.length : index;
}

/** Tells weaknesses apart, so that the order of the input does not matter. */
function nameOf({ source, rule, subject, path }: Weakness): string {
  return JSON.stringify([source, rule, subject, path]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A weakness of an earlier source that stands wherever this one does. */
function hostOf(weakness: Weakness, byPlace: ReadonlyMap<string, readonly Weakness[]>): Weakness | undefined {
  const [first, ...others] = places(weakness);
  if (first === undefined) return undefined;
  return byPlace.get(first)?.find(
    (host) =>
      host.source !== weakness.source &&
      host.cwe.some((id) => weakness.cwe.includes(id)) &&
      // One that the head no longer has is fixed; it is no other name of one that is there.
      (host.head.length === 0) === (weakness.head.length === 0) &&
      others.every((place) => byPlace.get(place)?.includes(host) === true),
  );
}

/**
 * The lines of the head, or of the base where the head has none; a weakness without a line is at no
 * place that another tool could name.
 */
function places({ head, base }: Weakness): string[] {
  const sites = head.length > 0 ? head : base;
  return sites.some(({ place }) => place.line === null) ? [] : sites.map(keyOf);
}

function keyOf({ place }: Site): string {
  return JSON.stringify([place.path, place.line]);
}

function join(host: Weakness, other: Weakness): Weakness {
  const name = other.source.replace(/^sarif:/, '');
  return {
    ...host,
    title: `${host.title} (also ${name})`,
    description: [host.description, `${name} reports it as ${other.rule}: ${other.title}`]
      .filter((part) => part !== '')
      .join('\n\n'),
    aliases: [...new Set([...host.aliases, other.rule, ...other.aliases])]
      .filter((id) => id !== host.rule)
      .sort(),
    rating: worse(host, other),
    cwe: [...new Set([...host.cwe, ...other.cwe])].sort(),
    references: [...new Set([...host.references, ...other.references])],
  };
}

/** The rating that is worse; the host's where they are equally bad, or neither says anything. */
function worse(host: Weakness, other: Weakness): Weakness['rating'] {
  const rank = ({ rating, source }: Weakness): number => severityRank(rate(rating, 'low', source).severity);
  return rank(other) < rank(host) ? { ...other.rating, by: other.source } : host.rating;
}
