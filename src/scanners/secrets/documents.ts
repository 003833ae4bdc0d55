import { pdfWords } from './pdf-streams.js';
import { Unpacking } from './unpacking.js';
import { zipWords } from './zip-parts.js';

/** What a document says in its packed parts. */
export interface Packed {
  readonly words: string;
  /** Whether that is all: nothing was too much to unpack, encrypted or broken. */
  readonly whole: boolean;
}

/**
 * What a document of an office program or a PDF says in its packed parts. The time it takes grows
 * with the size of the document and has a bound, whatever it claims to have in it.
 * @returns no words for a file of another kind
 */
export function packedWords(bytes: Buffer): Packed {
  const start = bytes.toString('latin1', 0, 4);
  const unpack = start === '%PDF' ? pdfWords : start === 'PK\x03\x04' ? zipWords : null;
  if (unpack === null) return { words: '', whole: true };
  const unpacking = new Unpacking();
  const words = unpack(bytes, unpacking);
  return { words, whole: unpacking.whole };
}
