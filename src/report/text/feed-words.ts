import type { FeedReport } from '../../core/findings/priority.js';
import { number } from './words.js';

const NAMES = { 'known-exploited': 'Known exploited', epss: 'EPSS' } as const;

/** What a feed brought: `EPSS: 243,000 vulnerabilities, of 2026-11-27, from https://…`. */
export function feedLine({ feed, from, entries, date, status, reason }: FeedReport): string {
  const what = entries === 1 ? '1 vulnerability' : `${number(entries)} vulnerabilities`;
  const size = status === 'failed' ? 'could not be read' : `${what}${date === null ? '' : `, of ${date}`}`;
  return `${NAMES[feed]}: ${size}, from ${from}${reason === null ? '' : `. ${reason}`}`;
}
