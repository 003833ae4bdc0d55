/**
 * Decodes UTF-16, which is recognised by its byte order mark; null for other encodings. An odd byte
 * at the end is dropped.
 */
export function utf16Text(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return null;
  const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16();
  return swapped.toString('utf16le');
}
