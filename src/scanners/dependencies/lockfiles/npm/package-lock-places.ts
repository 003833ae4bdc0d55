import { type Position, walkKeys } from '../json.js';

/**
 * A key that osv-scanner takes for another one, since Go's JSON parser does not mind its case, and
 * npm does not.
 */
export interface FoldedKey extends Position {
  readonly location: string;
  readonly key: string;
  readonly meant: string;
}

/** Longer than any path that a file system takes: such an entry can be installed nowhere. */
export const MAX_LOCATION = 4_096;

/**
 * What the value of a key is: the lockfile itself, a map of entries, an entry, or something without
 * interest.
 */
interface Place {
  readonly kind: 'lock' | 'packages' | 'tree' | 'package' | 'node' | 'other';
  readonly location: string;
}

/**
 * The fields of each kind of object that osv-scanner reads: their only proper spelling, by the one
 * without case.
 */
const READ: Partial<Record<Place['kind'], ReadonlyMap<string, string>>> = {
  lock: spellings(['lockfileVersion', 'packages', 'dependencies']),
  package: spellings(['name', 'version', 'resolved', 'link', 'dev', 'devOptional', 'optional', 'inBundle']),
  node: spellings(['version', 'resolved', 'dev', 'optional', 'requires', 'dependencies']),
};

function spellings(fields: readonly string[]): Map<string, string> {
  return new Map(fields.map((field) => [foldCase(field), field]));
}

/**
 * Where the entries of an npm lockfile stand, by `packages:` or `tree:` and their location, and
 * which keys are not what they seem. Of a key that stands twice in an object the last counts, as
 * for every JSON parser.
 */
export function locate(source: string): { positions: Map<string, Position>; foldedKeys: FoldedKey[] } {
  const positions = new Map<string, Position>();
  const foldedKeys: FoldedKey[] = [];
  walkKeys<Place>(source, { kind: 'lock', location: '' }, (place, key, at) => {
    const meant = READ[place.kind]?.get(foldCase(key));
    if (meant !== undefined && meant !== key)
      foldedKeys.push({ ...at, location: place.location, key, meant });
    const value = enter(place, key);
    if (value.kind === 'package') positions.set(`packages:${value.location}`, at);
    if (value.kind === 'node') positions.set(`tree:${value.location}`, at);
    return value;
  });
  return { positions, foldedKeys };
}

function enter({ kind, location }: Place, key: string): Place {
  if (kind === 'packages') return { kind: 'package', location: key };
  if (kind === 'tree') {
    // The same limit as above keeps a chain of 100,000 nested entries from costing the square of
    // its length.
    const parent =
      location.length > MAX_LOCATION
        ? location
        : `${location === '' ? '' : `${location}/`}node_modules/${key}`;
    return { kind: 'node', location: parent };
  }
  if (kind === 'lock' && key === 'packages') return { kind: 'packages', location: '' };
  if ((kind === 'lock' || kind === 'node') && key === 'dependencies') return { kind: 'tree', location };
  return { kind: 'other', location };
}

/** A key without case, as Go compares keys: to Unicode `ſ` is an `s`, and the Kelvin sign a `k`. */
export function foldCase(key: string): string {
  return key.toUpperCase().toLowerCase();
}
