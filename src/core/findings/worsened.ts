import { severityRank } from '../scale/severity.js';
import { isJudged } from './finding.js';
import { rate } from './rate.js';
import type { Weakness } from './weakness.js';

/** What decides how much a finding counts at the gate. */
export type Counting = Pick<Weakness, 'source' | 'rating' | 'confidence' | 'neverBlocks'>;

/**
 * Whether what stands somewhere now counts for more than what stood there before: a test's helper
 * that production uses now, what nobody had to judge. A change that does that brought what now
 * counts, though the line itself is an old one.
 */
export function isWorse(now: Counting, before: Counting): boolean {
  return (
    (isJudged(now) && !isJudged(before)) ||
    (now.neverBlocks !== true && before.neverBlocks === true) ||
    rankOf(now) < rankOf(before)
  );
}

function rankOf({ rating, source }: Counting): number {
  return severityRank(rate(rating, 'low', source).severity);
}
