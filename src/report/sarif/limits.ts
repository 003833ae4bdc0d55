import { gzipSync } from 'fflate';

/**
 * What GitHub accepts: an analysis above one of these is rejected as a whole.
 * @see https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
export const SARIF_LIMITS = {
  /** Results of a run. The file has no more; GitHub shows the 5,000 most severe. */
  results: 25_000,
  shownResults: 5_000,
  /** Rules of a run. */
  rules: 25_000,
  /** Locations of a result: 1,000 are accepted, 100 are shown. */
  locations: 100,
  /** Tags of a rule. */
  tags: 20,
  /** Bytes of the file after gzip. */
  gzipBytes: 10_000_000,
  /** Characters of a rule's name, and of its short and full description. */
  name: 255,
  description: 1_024,
} as const;

/**
 * How much of the allowed size a file takes after gzip: 1 is all of it. Only one that could be too
 * large is compressed to find out.
 * @param text the whole file
 * @param limit bytes
 */
export function gzipShare(text: string, limit: number): number {
  const bytes = Buffer.byteLength(text, 'utf8');
  // Compressed data is at most a header and five bytes a block longer than the data itself.
  if (bytes < limit * 0.99) return bytes / limit;
  return gzipSync(Buffer.from(text, 'utf8'), { level: 6, mtime: 0 }).length / limit;
}
