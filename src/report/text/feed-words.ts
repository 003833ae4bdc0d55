import type { FeedReport } from '../../core/findings/priority.js';
import { number } from './words.js';

const NAMES = { 'known-exploited': 'Known exploited', epss: 'EPSS', vex: 'VEX' } as const;

/** What a feed brought: `EPSS: 243,000 vulnerabilities, of 2026-11-27, from https://…`. */
export function feedLine({ feed, from, entries, date, status, reason }: FeedReport): string {
  const noun = feed === 'vex' ? ['statement', 'statements'] : ['vulnerability', 'vulnerabilities'];
  const what = entries === 1 ? `1 ${noun[0] ?? ''}` : `${number(entries)} ${noun[1] ?? ''}`;
  const size = status === 'failed' ? 'could not be read' : `${what}${date === null ? '' : `, of ${date}`}`;
  return `${NAMES[feed]}: ${size}, from ${from}${reason === null ? '' : `. ${reason}`}`;
}
