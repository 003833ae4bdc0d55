import { gzipSync } from 'fflate';

/**
 * GitHub's limits: it rejects a whole upload that exceeds one of them.
 * @see https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
export const SARIF_LIMITS = {
  /** Results per run. GitHub shows the 5,000 most severe. */
  results: 25_000,
  shownResults: 5_000,
  /** Rules per run. */
  rules: 25_000,
  /** Locations per result. GitHub accepts 1,000 and shows 100. */
  locations: 100,
  /** Tags per rule. */
  tags: 20,
  /** Size of the gzipped file, in bytes. */
  gzipBytes: 10_000_000,
  /** Length of a rule's name, and of its short and full description, in characters. */
  name: 255,
  description: 1_024,
} as const;

/**
 * The share of the allowed size that a gzipped file uses; 1 is the limit. Small files are not
 * compressed, since they cannot exceed it.
 * @param text the whole file
 * @param limit bytes
 */
export function gzipShare(text: string, limit: number): number {
  const bytes = Buffer.byteLength(text, 'utf8');
  // Gzip output is at most a header and five bytes per block longer than the input.
  if (bytes < limit * 0.99) return bytes / limit;
  return gzipSync(Buffer.from(text, 'utf8'), { level: 6, mtime: 0 }).length / limit;
}
