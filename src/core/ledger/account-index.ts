import { isCauseKey } from '../findings/cause.js';
import type { FindingKey } from '../findings/finding-key.js';
import type { Account } from './account.js';
import { isRecovered } from './lost-text.js';
import type { Ledger } from './read.js';

/** The accounts of a ledger in the order of its issues, and by all that they are looked for. */
export interface AccountIndex {
  readonly all: readonly Account[];
  /** By the finding's fingerprint. */
  readonly byId: ReadonlyMap<string, readonly Account[]>;
  /** By each fingerprint that the finding had at places where it stood before. */
  readonly byFormer: ReadonlyMap<string, readonly Account[]>;
  /** Of findings about a package, by `aliasKey` of rule and aliases. */
  readonly byAlias: ReadonlyMap<string, readonly Account[]>;
  /** Of issues about a cause, by that. */
  readonly byCause: ReadonlyMap<string, readonly Account[]>;
  /** Of issues that are known by their title alone. */
  readonly recovered: readonly Account[];
}

/** A run asks several times for the accounts of the same ledger, which never changes. */
const indexes = new WeakMap<Ledger, AccountIndex>();

/** The index of a ledger, made when it is asked for the first time. */
export function indexOf(ledger: Ledger): AccountIndex {
  const index = indexes.get(ledger) ?? build(ledger);
  indexes.set(ledger, index);
  return index;
}

function build({ issues }: Ledger): AccountIndex {
  const all = issues.flatMap((entry) => entry.meta.findings.map((member) => ({ entry, member })));
  return {
    all,
    byId: group(all, ({ member }) => [member.id]),
    byFormer: group(all, ({ member }) => member.former ?? []),
    byAlias: group(
      all.filter(({ entry }) => entry.meta.package !== null),
      ({ entry: { meta }, member }) => [member.rule, ...member.aliases].map((id) => aliasKey(meta, id)),
    ),
    recovered: all.filter(({ entry: { meta }, member }) => isRecovered(meta) && meta.key === member.id),
    byCause: group(all.filter(isOfCause), ({ entry }) => [entry.meta.key]),
  };
}

/** Whether an account is of an issue about a cause. */
export function isOfCause({ entry }: Account): boolean {
  return isCauseKey(entry.meta.key);
}

/** By what an advisory about a package is found under any of its names. */
export function aliasKey(of: Pick<FindingKey, 'source' | 'package'>, id: string): string {
  return JSON.stringify([of.source, of.package?.ecosystem, of.package?.name, id]);
}

/** Accounts by the keys that each has, in their order. */
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
