/** Both numbers of a pair are below this, so that together they fit a double exactly. */
const HALF = 2 ** 26;

/** A pair of numbers with its sum. */
export interface Row {
  readonly first: number;
  readonly second: number;
  readonly sum: number;
}

/** A sum for each pair of numbers, in typed arrays: some 30 bytes a pair instead of hundreds. */
export class Table {
  #size = 0;
  #mask = 0x3ff;
  #keys = new Float64Array(this.#mask + 1).fill(-1);
  #sums = new Float64Array(this.#mask + 1);

  /**
   * Adds to the sum of a pair; both numbers are whole, from 0 to below 2^26.
   * @returns whether the pair is new
   */
  add(first: number, second: number, count: number): boolean {
    if (this.#size * 4 > this.#mask * 3) this.#grow();
    const key = first * HALF + second;
    const slot = this.#slot(key);
    const isNew = this.#keys[slot] === -1;
    if (isNew) {
      this.#keys[slot] = key;
      this.#size += 1;
    }
    this.#sums[slot] = (this.#sums[slot] ?? 0) + count;
    return isNew;
  }

  /** Every pair with its sum, sorted by the first number, then by the second. */
  *rows(): Generator<Row> {
    for (const key of this.#sorted()) {
      const first = Math.floor(key / HALF);
      yield { first, second: key - first * HALF, sum: this.#sums[this.#slot(key)] ?? 0 };
    }
  }

  #sorted(): Float64Array {
    const keys = new Float64Array(this.#size);
    let next = 0;
    for (const key of this.#keys)
      if (key !== -1) {
        keys[next] = key;
        next += 1;
      }
    return keys.sort();
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
    const [keys, sums] = [this.#keys, this.#sums];
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Float64Array(this.#mask + 1).fill(-1);
    this.#sums = new Float64Array(this.#mask + 1);
    keys.forEach((key, old) => {
      if (key === -1) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#sums[slot] = sums[old] ?? 0;
    });
  }
}
