const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** The words of a text, in four bytes each: one that it does not have may seem to be there. */
export class Words {
  /** Hashes, in their order. */
  readonly #hashes: Uint32Array;

  constructor(text: string) {
    this.#hashes = Uint32Array.from(new Set(text.match(WORD)), hashOf).sort();
  }

  /** Whether a word is certainly not in the text. */
  lacks(word: string): boolean {
    const hash = hashOf(word);
    let [low, high] = [0, this.#hashes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] !== hash;
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over the units of UTF-16. */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}
