import { placeOf, valueAt, type Positions } from '../../../core/policy/read/positions.js';

/** Where something of a manifest stands; lines and columns are 1-based. */
export interface ManifestPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * A value of a manifest with its place. What is not there has the value `undefined`, and the place
 * of what is around it.
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

  /** The value below some keys. */
  get(...keys: readonly (string | number)[]): ManifestNode {
    const { value } = valueAt(this.value, keys);
    return new ManifestNode(value, this.#positions, [...this.#path, ...keys]);
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** Entries of a list; none where it is no list. */
  get items(): ManifestNode[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.get(index)) : [];
  }

  /** Keys of a map with what stands there; none where it is no map. */
  get entries(): [key: string, value: ManifestNode][] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.keys(value).map((key) => [key, this.get(key)]);
  }

  /** The text, or what a number or a truth value is as text; null for anything else. */
  get text(): string | null {
    const { value } = this;
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  }

  /** True or false as it is written; null where it is neither. */
  get flag(): boolean | null {
    return typeof this.value === 'boolean' ? this.value : null;
  }

  /** The place of a plain value, or of the key of a section. */
  get at(): ManifestPlace {
    const { key, value } = placeOf(this.#positions, this.#path);
    const { line, column } = typeof this.value === 'object' ? (key ?? value) : value;
    return { line, column };
  }
}
