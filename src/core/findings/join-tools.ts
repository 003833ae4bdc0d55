import { severityRank } from '../scale/severity.js';
import { isPlaced, surest } from './finding.js';
import { rate } from './rate.js';
import type { Site, Weakness } from './weakness.js';

/**
 * Sources that report single lines. When several report the same lines, the first in this order
 * gives the finding its rule and id; other tools follow, by name.
 */
const CODE_LIKE = ['code', 'forge', 'workflows', 'secrets'];

/**
 * Joins weaknesses that several tools report at the same lines. A weakness is joined to one of
 * another source when each of its locations is also one of the other's and they share a CWE. The
 * finding then names both. The first source in a fixed order keeps its rule and fingerprint, so
 * that adding a tool changes no fingerprint; the other's rule becomes an alias, so that waivers for
 * it still match.
 */
export function joinTools(weaknesses: readonly Weakness[]): Weakness[] {
  if (new Set(weaknesses.filter(isCodeLike).map(({ source }) => source)).size < 2) return [...weaknesses];
  const ordered = weaknesses
    .filter(isCodeLike)
    .map((weakness) => ({ weakness, order: order(weakness), name: nameOf(weakness) }))
    .sort((a, b) => a.order - b.order || compare(a.name, b.name));
  const byPlace = new Map<string, Weakness[]>();
  const absorbed = new Map<Weakness, Weakness[]>();
  for (const { weakness } of ordered) {
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

/** A unique text for a weakness, to sort by: the order of the input must not matter. */
function nameOf({ source, rule, subject, path }: Weakness): string {
  return JSON.stringify([source, rule, subject, path]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A weakness of an earlier source that has all locations of this one, and a CWE in common. */
function hostOf(weakness: Weakness, byPlace: ReadonlyMap<string, readonly Weakness[]>): Weakness | undefined {
  const [first, ...others] = places(weakness);
  if (first === undefined) return undefined;
  return byPlace.get(first)?.find(
    (host) =>
      host.source !== weakness.source &&
      host.cwe.some((id) => weakness.cwe.includes(id)) &&
      // Both must be present in the head, or both absent: a fixed weakness is not another name for
      // a present one.
      (host.head.length === 0) === (weakness.head.length === 0) &&
      others.every((place) => byPlace.get(place)?.includes(host) === true),
  );
}

/**
 * The lines of a weakness in the head; in the base when it is not in the head. None when a location
 * has no line: then no other tool can name the same one.
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
    confidence: surest([host.confidence, other.confidence]),
    cwe: [...new Set([...host.cwe, ...other.cwe])].sort(),
    references: [...new Set([...host.references, ...other.references])],
  };
}

/** The worse of two ratings; the host's when both are equal. */
function worse(host: Weakness, other: Weakness): Weakness['rating'] {
  const rank = ({ rating, source }: Weakness): number => severityRank(rate(rating, 'low', source).severity);
  return rank(other) < rank(host) ? { ...other.rating, by: other.source } : host.rating;
}
