import type { Unpacking } from './unpacking.js';

/** Length of what is read before a stream to know of what kind it is, in characters. */
const DICTIONARY = 400;

/** The texts of the streams of a PDF that are deflated; pictures have none. */
export function pdfWords(bytes: Buffer, unpacking: Unpacking): string {
  const words: string[] = [];
  const all = bytes.toString('latin1');
  let end = 0;
  for (const { index, 0: head } of all.matchAll(/(?<!end)stream\r?\n/gu)) {
    const start = index + head.length;
    // What begins within a stream is a part of it.
    const headed = isDeflated(bytes, start);
    const before = dictionaryOf(all, index);
    if (start <= end || !(headed || /\/(?:FlateDecode|Fl)\b/u.test(before)) || isPicture(before)) continue;
    end = endOf(all, start);
    // Readers are lenient where the header is missing.
    const stream = unpacking.inflated(bytes.subarray(start, end), !headed)?.toString('latin1');
    if (stream !== undefined) words.push(stream, shownIn(stream));
  }
  return words.join('\n');
}

function endOf(all: string, start: number): number {
  const end = all.indexOf('endstream', start);
  return end < 0 ? all.length : end;
}

/**
 * Whether two bytes are the header of zlib.
 * @see https://www.rfc-editor.org/rfc/rfc1950#section-2.2
 */
function isDeflated(bytes: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** What stands of a stream's object before it. */
function dictionaryOf(all: string, at: number): string {
  const before = all.slice(Math.max(0, at - DICTIONARY), at);
  return before.slice(before.lastIndexOf('endobj') + 1);
}

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s?\/Image\b/u.test(dictionary);
}

/** The texts in a stream that are shown, `[(Pass) -3 (word)] TJ`, one after the other. */
function shownIn(stream: string): string {
  let words = '';
  let open = stream.indexOf('(');
  while (open >= 0) {
    const close = closingOf(stream, open + 1);
    if (close < 0) break;
    words += stream.slice(open + 1, close);
    open = stream.indexOf('(', close + 1);
  }
  return words;
}

/** Where a text ends; -1 when it does not. */
function closingOf(stream: string, from: number): number {
  for (let at = from; at < stream.length; at += 1) {
    if (stream[at] === '\\') at += 1;
    else if (stream[at] === ')') return at;
  }
  return -1;
}
