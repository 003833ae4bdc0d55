import { type Position, walkKeys } from '../json.js';

/**
 * A key that osv-scanner reads as another one, because Go's JSON parser ignores case. npm does not.
 */
export interface FoldedKey extends Position {
  readonly location: string;
  readonly key: string;
  readonly meant: string;
}

/**
 * Maximum length of a location: no file system accepts longer paths, so such an entry cannot be
 * installed.
 */
export const MAX_LOCATION = 4_096;

/** The kind of a JSON value: the lockfile itself, a map of entries, an entry, or anything else. */
interface Place {
  readonly kind: 'lock' | 'packages' | 'tree' | 'package' | 'node' | 'other';
  readonly location: string;
}

/**
 * The fields that osv-scanner reads in each kind of object: the correct spelling by the case-folded
 * one.
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
 * Finds the positions of all entries (by `packages:` or `tree:` and location) and keys that
 * osv-scanner misreads. Of a duplicate key the last one counts, as for every JSON parser.
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
    // The limit keeps the time linear for a chain of 100,000 nested entries.
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

/** Folds the case of a key as Go does: by Unicode, `ſ` equals `s` and the Kelvin sign `k`. */
export function foldCase(key: string): string {
  return key.toUpperCase().toLowerCase();
}
