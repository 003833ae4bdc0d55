import { isCauseKey } from '../findings/cause.js';
import type { FindingKey } from '../findings/finding-key.js';
import type { Account } from './account.js';
import { allMemberIds } from './former-ids.js';
import { isRecovered, namedMember } from './lost-text.js';
import { movedTo, namedIn, type Ledger, type LedgerIssue } from './read.js';

/**
 * The accounts of a ledger in the order of its issues, with indexes by everything that they are
 * looked up by.
 */
export interface AccountIndex {
  readonly all: readonly Account[];
  /** By the finding's fingerprint, also the one that our comments say it has elsewhere. */
  readonly byId: ReadonlyMap<string, readonly Account[]>;
  /**
   * The same of what an issue has by our comments and not by its text: somebody deleted the comment
   * that it left, or a run died before it wrote the text.
   */
  readonly named: ReadonlyMap<string, readonly Account[]>;
  /** By each fingerprint that the finding had at earlier locations. */
  readonly byFormer: ReadonlyMap<string, readonly Account[]>;
  /** For findings about a package: by `aliasKey` of the rule and of each alias. */
  readonly byAlias: ReadonlyMap<string, readonly Account[]>;
  /** For issues about a cause: by the cause's key. */
  readonly byCause: ReadonlyMap<string, readonly Account[]>;
  /** Of issues that are known by their title alone. */
  readonly recovered: readonly Account[];
}

/**
 * Indexes that were built already. A run looks up accounts of the same ledger several times, and
 * ledgers are immutable.
 */
const indexes = new WeakMap<Ledger, AccountIndex>();

/** The index of a ledger, built on first use. */
export function indexOf(ledger: Ledger): AccountIndex {
  const index = indexes.get(ledger) ?? build(ledger);
  indexes.set(ledger, index);
  return index;
}

function build({ issues }: Ledger): AccountIndex {
  const all = issues.flatMap((entry) => entry.meta.findings.map((member) => ({ entry, member })));
  return {
    all,
    byId: group(all, ({ entry, member }) => [...new Set([member.id, ...movedTo(entry, member)])]),
    named: group(issues.flatMap(namedAccounts), ({ member }) => [member.id]),
    byFormer: group(all, ({ member }) => member.former ?? []),
    byAlias: group(
      all.filter(({ entry }) => entry.meta.package !== null),
      ({ entry: { meta }, member }) => [member.rule, ...member.aliases].map((id) => aliasKey(meta, id)),
    ),
    recovered: all.filter(({ entry: { meta }, member }) => isRecovered(meta) && meta.key === member.id),
    byCause: group(all.filter(isOfCause), ({ entry }) => [entry.meta.key]),
  };
}

function namedAccounts(entry: LedgerIssue): Account[] {
  const { meta, notes } = entry;
  const named = namedIn(notes);
  if (named.length === 0) return [];
  const listed = new Set(meta.findings.flatMap((member) => allMemberIds(meta, member)));
  return named
    .filter((id) => !listed.has(id))
    .map((id) => ({ entry, member: namedMember(id, 'low'), named: true }));
}

/** Whether an account belongs to an issue about a cause. */
export function isOfCause({ entry }: Account): boolean {
  return isCauseKey(entry.meta.key);
}

/** The key under which an advisory about a package is found by any of its ids. */
export function aliasKey(of: Pick<FindingKey, 'source' | 'package'>, id: string): string {
  return JSON.stringify([of.source, of.package?.ecosystem, of.package?.name, id]);
}

/** Groups accounts by the keys that each has, keeping their order. */
export function group(
  accounts: readonly Account[],
  keysOf: (account: Account) => readonly string[],
): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    for (const key of keysOf(account)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [account]);
      else known.push(account);
    }
  }
  return groups;
}
