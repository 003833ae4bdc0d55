import { restartsClock } from '../findings/gone.js';
import type { Account } from './account.js';
import { spansOf } from './issue-spans.js';

/**
 * RFC 3339 time at which the clock of a finding last ended; `''` for never.
 * @param left the same by what lists and other issues say
 */
export function goneAt(accounts: readonly Account[], left = ''): string {
  return accounts
    .flatMap(({ entry, member }) => spansOf(entry, member))
    .flatMap(({ end, reason }) => (end !== null && reason != null && restartsClock(reason) ? [end] : []))
    .reduce(later, left);
}

/** The later of two RFC 3339 times. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}
