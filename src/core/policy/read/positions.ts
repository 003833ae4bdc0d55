import type { Position } from './error.js';

/**
 * The position of one value and of its key; `key` is null for a list entry and for the whole file.
 */
export interface Place {
  readonly key: Position | null;
  readonly value: Position;
}

/**
 * The positions of all values, by path: `gate.fail-on`, `waivers.0.expires`; `''` is the whole
 * file.
 */
export interface Positions {
  readonly places: ReadonlyMap<string, Place>;
  /** The first YAML alias of the file with its name, for the error about aliases. */
  readonly alias: { readonly name: string; readonly at: Position } | null;
}

/** A path of keys and list indexes as the text that `Positions` uses. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/**
 * The position of a path; for a value that the file lacks, that of the nearest section around it. A
 * value behind a YAML alias is located at the alias.
 */
export function placeOf(positions: Positions, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = positions.places.get(pathText(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return { key: null, value: { line: 1, column: 1 } };
}

/** The value at a path. Only own properties are looked up, so that `__proto__` finds nothing. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): { found: boolean; value?: unknown } {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return { found: false };
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return { found: true, value };
}
