import { base62, crc32 } from '../../../../src/scanners/shared/secrets/checksums.js';

/**
 * Random text that is the same in every run: values of the corpus are drawn when a test runs, so
 * that none stands in this repository.
 */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** `length` characters out of `alphabet`. */
  from(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(Math.floor(this.#next() * alphabet.length))).join('');
  }

  alnum(length: number): string {
    return this.from(UPPER + LOWER + DIGITS, length);
  }

  /** 30 letters and digits with their checksum, as GitHub and npm issue them. */
  issued(): string {
    const body = this.alnum(30);
    return body + base62(crc32(body));
  }

  /** Letters, digits, `_` and `-`, never at the ends. */
  word(length: number): string {
    return this.alnum(1) + this.from(`${UPPER}${LOWER}${DIGITS}_-`, length - 2) + this.alnum(1);
  }

  lower(length: number): string {
    return this.from(LOWER + DIGITS, length);
  }

  upper(length: number): string {
    return this.from(UPPER + DIGITS, length);
  }

  digits(length: number): string {
    return this.from('123456789', 1) + this.from(DIGITS, length - 1);
  }

  hex(length: number): string {
    return this.from('0123456789abcdef', length);
  }

  base32(length: number): string {
    return this.from(`${UPPER}234567`, length);
  }

  base64(length: number): string {
    return this.from(`${UPPER}${LOWER}${DIGITS}+/`, length);
  }

  uuid(): string {
    return [8, 4, 4, 4, 12].map((length) => this.hex(length)).join('-');
  }

  /** A mulberry32 generator. @returns 0 to below 1 */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
