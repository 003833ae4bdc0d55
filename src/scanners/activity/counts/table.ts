/** Both numbers of a pair are below this, so that together they fit a double exactly. */
const HALF = 2 ** 26;

/** A sum for each pair of numbers, in typed arrays: some 40 bytes a pair instead of hundreds. */
export class Table {
  readonly #columns: number;
  #size = 0;
  #mask = 0x3ff;
  #keys = new Float64Array(this.#mask + 1).fill(-1);
  #values: Float64Array;

  /** @param columns how many sums each pair has */
  constructor(columns: number) {
    this.#columns = columns;
    this.#values = new Float64Array((this.#mask + 1) * columns);
  }

  /** How many pairs there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds to one sum of a pair; both numbers are whole, from 0 to below 2^26.
   * @returns whether the pair is new
   */
  add(first: number, second: number, column: number, count: number): boolean {
    if (this.#size * 2 > this.#mask) this.#grow();
    const key = first * HALF + second;
    const slot = this.#slot(key);
    const isNew = this.#keys[slot] === -1;
    if (isNew) {
      this.#keys[slot] = key;
      this.#size += 1;
    }
    const at = slot * this.#columns + column;
    this.#values[at] = (this.#values[at] ?? 0) + count;
    return isNew;
  }

  /** Every pair with its sums, sorted by the first number, then by the second. */
  *rows(): Generator<{ readonly first: number; readonly second: number; readonly sums: Float64Array }> {
    const keys = this.#keys.filter((key) => key !== -1).sort();
    for (const key of keys) {
      const at = this.#slot(key) * this.#columns;
      const first = Math.floor(key / HALF);
      yield { first, second: key - first * HALF, sums: this.#values.subarray(at, at + this.#columns) };
    }
  }

  /** The place of a key, or the free one where it belongs. */
  #slot(key: number): number {
    const high = Math.floor(key / HALF);
    const low = key - high * HALF;
    let slot = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) & 0x7fffffff;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Float64Array(this.#mask + 1).fill(-1);
    this.#values = new Float64Array((this.#mask + 1) * this.#columns);
    keys.forEach((key, old) => {
      if (key === -1) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values.set(values.subarray(old * this.#columns, (old + 1) * this.#columns), slot * this.#columns);
    });
  }
}
