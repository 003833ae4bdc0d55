import { isUtf8 } from 'node:buffer';

/**
 * Bytes at the beginning in which git, too, looks for a NUL to call a file binary.
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */
const SNIFFED = 8_000;

/**
 * The text of a file; null for a binary one. UTF-16 is known by its byte order mark. A NUL alone makes no
 * file binary: programs read on behind it, so what has one is text as long as the rest is valid UTF-8.
 */
export function textOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return swapped(bytes).toString('utf16le', 2);
  const start = bytes.subarray(0, SNIFFED);
  return start.includes(0) && !isUtf8(wholeCharacters(start)) ? null : bytes.toString('utf8');
}

/** Without the character that the cut may have gone through. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** UTF-16 in the other byte order; an odd last byte belongs to no character. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}
