import type { Account } from './account.js';
import { restartsClock } from '../findings/gone.js';
import { later } from './clock-end.js';
import { group, indexOf } from './account-index.js';
import { allMemberIds } from './former-ids.js';
import { spansOf } from './issue-spans.js';
import { isDuplicate } from './notes.js';
import type { Ledger } from './read.js';
import { leftAt, startOf } from './recall.js';

/** Accounts and departures of a ledger, by any fingerprint of the finding. */
interface Index {
  readonly accounts: ReadonlyMap<string, readonly Account[]>;
  /**
   * RFC 3339 time at which a finding last left the issue of its package so that its clock ended.
   */
  readonly ended: ReadonlyMap<string, string>;
  /**
   * RFC 3339 time at which a finding last left the issue of its package, whether or not that ended
   * its clock.
   */
  readonly left: ReadonlyMap<string, string>;
}

/** Built on first use, once per ledger. */
const indexes = new WeakMap<Ledger, Index>();

/**
 * Whether a duplicate issue is the only one that still counts a finding as open. That happens when
 * a package's issue was split while this finding waited for an issue or was not scanned, so that no
 * other issue took it over. Then the duplicate has to report when the finding is gone.
 */
export function isLoose({ entry, member }: Account, { ledger }: { readonly ledger: Ledger }): boolean {
  const index = indexes.get(ledger) ?? indexByAnyId(ledger);
  indexes.set(ledger, index);
  const ids = allMemberIds(entry.meta, member);
  const accounts = [...new Set(ids.flatMap((id) => index.accounts.get(id) ?? []))];
  const last = (times: Index['left']): string => ids.map((id) => times.get(id) ?? '').reduce(later);
  const since = entry.closing?.at ?? entry.openedAt;
  return (
    last(index.left) < since &&
    startOf(accounts, [], last(index.ended)) !== null &&
    !accounts.some((one) => !isDuplicate(one.entry) && goesOn(one, since))
  );
}

/** Whether an issue still counts its finding as there, or said since a time that it is gone. */
function goesOn({ entry, member }: Account, since: string): boolean {
  const last = spansOf(entry, member).at(-1);
  return last !== undefined && (last.end === null || last.end >= since);
}

function indexByAnyId(ledger: Ledger): Index {
  const { all } = indexOf(ledger);
  const accounts = group(all, ({ entry, member }) => allMemberIds(entry.meta, member));
  return { accounts, ended: leftAt(ledger, restartsClock), left: leftAt(ledger, () => true) };
}
