import { addDays, type Day } from '../scale/day.js';
import type { DashboardMetadata } from '../ledger/metadata/dashboard.js';
import type { LedgerFacts } from './facts.js';
import type { RecordedPeriod } from './other-repository.js';
import { PROMISE_IDS } from './statement.js';

/** Days of the past over which findings count. */
export const YEAR = 365;

/**
 * The days that a record is about, for a sentence: no more than it has.
 * @param today the day of the statement
 */
export function recordDays({ since }: Pick<LedgerFacts, 'since'>, today: Day): string {
  if (since === null || since <= addDays(today, 1 - YEAR)) return `the last ${YEAR} days`;
  return `the days since ${since} (no record before)`;
}

/** How promises stood, as a dashboard remembers it, without those that are none any more. */
export function recordedPromises({ promises = [] }: Pick<DashboardMetadata, 'promises'>): RecordedPeriod[] {
  return promises.flatMap(({ id, ...period }) => {
    const known = PROMISE_IDS.find((one) => one === id);
    return known === undefined ? [] : [{ id: known, ...period }];
  });
}
