import type { Account } from './account.js';
import { group, indexOf } from './account-index.js';
import { allMemberIds } from './former-ids.js';
import { isDuplicate, spansOf, type Ledger } from './read.js';
import { later, leftAt, startOf } from './recall.js';

/** Accounts and departures of a ledger, by any fingerprint of the finding. */
interface Index {
  readonly accounts: ReadonlyMap<string, readonly Account[]>;
  /** RFC 3339 time at which the finding last left the issue of its package. */
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
  const left = ids.map((id) => index.left.get(id) ?? '').reduce(later);
  return (
    startOf(accounts, [], left) !== null && !accounts.some((one) => !isDuplicate(one.entry) && isOpen(one))
  );
}

function isOpen({ entry, member }: Account): boolean {
  return spansOf(entry, member).at(-1)?.end === null;
}

function indexByAnyId(ledger: Ledger): Index {
  const { all } = indexOf(ledger);
  const accounts = group(all, ({ entry, member }) => allMemberIds(entry.meta, member));
  return { accounts, left: leftAt(ledger) };
}
