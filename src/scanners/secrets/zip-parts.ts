import { utf16Text } from '../shared/utf16.js';
import type { Unpacking } from './unpacking.js';

/** Parts of a document of an office program that have words. */
const WORDED = /\.(?:xml|rels|txt|html?|csv|json)$/iu;

/** Where a paragraph, a row or a shared text ends; everything else is markup within a word. */
const LINE_ENDS = new Set(['w:p', 'a:p', 'text:p', 'text:h', 'row', 'si', 'table:table-row']);

/** Length of the record at the end of an archive, and of the longest comment after it, in bytes. */
const [END, COMMENT] = [22, 0xffff];

/** An entry of the directory of an archive. */
interface Entry {
  readonly name: string;
  /** Bit 0: it is encrypted. */
  readonly flags: number;
  readonly method: number;
  /** Packed, in bytes. */
  readonly size: number;
  /** Unpacked, in bytes. */
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** What the parts of an archive say that have words, without their markup. */
export function zipWords(bytes: Buffer, unpacking: Unpacking): string {
  const words: string[] = [];
  const seen = new Set<number>();
  let packed = 0;
  try {
    for (const entry of entriesOf(bytes)) {
      if (!WORDED.test(entry.name)) continue;
      packed += entry.size;
      // Entries that share their bytes are how a small archive becomes endless.
      if (seen.has(entry.at) || packed > bytes.length) unpacking.miss();
      else words.push(wordsOf(bytes, entry, unpacking));
      seen.add(entry.at);
    }
  } catch {
    // It begins like an archive and is none, or has a directory that leads out of the file.
    unpacking.miss();
  }
  return words.join('\n');
}

/**
 * The directory at the end of an archive.
 * @throws Error when it is not one
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 and 4.3.16
 */
function* entriesOf(bytes: Buffer): Generator<Entry> {
  const tail = Math.max(0, bytes.length - END - COMMENT);
  const end = tail + bytes.subarray(tail).lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < tail) throw new Error('The archive has no directory.');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(bytes, at, 'PK\x01\x02');
    const name = bytes.readUInt16LE(at + 28);
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function wordsOf(bytes: Buffer, entry: Entry, unpacking: Unpacking): string {
  const { flags, method, size, unpacked, at } = entry;
  expect(bytes, at, 'PK\x03\x04');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if ((flags & 1) === 1 || start + size > bytes.length || (method !== 0 && method !== 8)) {
    unpacking.miss();
    return '';
  }
  const part = bytes.subarray(start, start + size);
  const text = method === 0 ? unpacking.stored(part) : unpacking.inflated(part, true);
  // A directory that is wrong about one part may have left out others.
  if (text?.length !== unpacked) unpacking.miss();
  return text === null ? '' : withoutMarkup(utf16Text(text) ?? text.toString('utf8'));
}

function expect(bytes: Buffer, at: number, mark: string): void {
  if (bytes.toString('latin1', at, at + mark.length) !== mark)
    throw new Error(`The archive has no header at byte ${at}.`);
}

function withoutMarkup(text: string): string {
  let words = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('<', from);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) return words + text.slice(from);
    words += text.slice(from, open);
    if (text[open + 1] === '/' && LINE_ENDS.has(text.slice(open + 2, close))) words += '\n';
    from = close + 1;
  }
}
