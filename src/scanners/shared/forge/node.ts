import { placeOf, valueAt, type Positions } from '../../../core/policy/read/positions.js';

/** A position in a manifest; line and column are 1-based. */
export interface ManifestPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * A value of a manifest with its position. A missing value is `undefined`, positioned at the
 * section that lacks it.
 */
export class ManifestNode {
  readonly value: unknown;
  readonly #path: readonly (string | number)[];
  readonly #positions: Positions;

  constructor(value: unknown, positions: Positions, path: readonly (string | number)[] = []) {
    this.value = value;
    this.#positions = positions;
    this.#path = path;
  }

  /** The value at a path of keys. */
  get(...keys: readonly (string | number)[]): ManifestNode {
    const { value } = valueAt(this.value, keys);
    return new ManifestNode(value, this.#positions, [...this.#path, ...keys]);
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The entries of a list; none when it is not a list. */
  get items(): ManifestNode[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.get(index)) : [];
  }

  /** The keys of a map with their values; none when it is not a map. */
  get entries(): [key: string, value: ManifestNode][] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.keys(value).map((key) => [key, this.get(key)]);
  }

  /** The value as a string, if it is a string, number or boolean; else null. */
  get text(): string | null {
    const { value } = this;
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  }

  /** The value if it is a boolean, else null. */
  get flag(): boolean | null {
    return typeof this.value === 'boolean' ? this.value : null;
  }

  /** The position: of a section that of its key, of any other value its own. */
  get at(): ManifestPlace {
    const { key, value } = placeOf(this.#positions, this.#path);
    const { line, column } = typeof this.value === 'object' ? (key ?? value) : value;
    return { line, column };
  }
}
