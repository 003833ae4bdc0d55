import { inflateRawSync, inflateSync } from 'node:zlib';

/** Most that is unpacked of one document, in bytes. */
const MOST = 16 * 1024 * 1024;

/** A deflated byte becomes at most so many: 258 bytes take two bits. */
const GROWTH = 1032;

/** Unpacks the parts of one document, up to a sum, and remembers whether it got all of them. */
export class Unpacking {
  #left = MOST;
  #whole = true;

  /** Whether nothing was too much, and nothing broken, so far. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Says that there is something in the document that was not looked at. */
  miss(): void {
    this.#whole = false;
  }

  /** A part that is not packed; null where that would be too much. */
  stored(part: Buffer): Buffer | null {
    return this.#took(part.length <= this.#left ? part : null, part.length);
  }

  /** A part that is deflated, with the header of zlib or without; null where it does not unpack. */
  inflated(part: Buffer, isRaw: boolean): Buffer | null {
    return this.#took(
      this.#left === 0 ? null : inflated(part, isRaw, this.#left),
      // What failed has cost no more than this.
      part.length * GROWTH,
    );
  }

  #took(part: Buffer | null, most: number): Buffer | null {
    if (part === null) this.miss();
    this.#left = Math.max(0, this.#left - (part?.length ?? most));
    return part;
  }
}

function inflated(part: Buffer, isRaw: boolean, most: number): Buffer | null {
  const options = { maxOutputLength: most, finishFlush: 2 };
  try {
    return isRaw ? inflateRawSync(part, options) : inflateSync(part, options);
  } catch {
    // Too much, or not deflated: the document is named as not looked at.
    return null;
  }
}
