import type { Account } from './account.js';
import { restartsClock } from '../findings/gone.js';
import { group, indexOf } from './account-index.js';
import { allMemberIds } from './former-ids.js';
import { isDuplicate, spansOf, type Ledger } from './read.js';
import { later, leftAt, startOf } from './recall.js';

/** What a ledger says of each finding, under any of its fingerprints. */
interface Index {
  readonly accounts: ReadonlyMap<string, readonly Account[]>;
  /** RFC 3339 time at which a finding last left the issue of its package so that its clock ended. */
  readonly ended: ReadonlyMap<string, string>;
  /** The same for whatever reason it left. */
  readonly left: ReadonlyMap<string, string>;
}

/** Made once for a ledger, and only where somebody asks. */
const indexes = new WeakMap<Ledger, Index>();

/**
 * Whether an issue that was closed in favour of others is the only one that still counts a finding
 * as there: its package was split while the finding waited or was not looked for, so that no other
 * issue goes on with it. Then this one has to say when it is gone.
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
