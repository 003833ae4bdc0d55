import { isPlaced } from '../findings/finding.js';
import type { FindingKey } from '../findings/finding-key.js';
import { allIds } from '../findings/finding-ids.js';
import type { Mover } from '../findings/move-score.js';
import { LEAST, pairMoves } from '../findings/moves.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { aliasKey, group, indexOf } from './account-index.js';
import { mayBe, mayHaveMoved } from './lost-text.js';
import { goneNote, isDuplicate, spansOf, type Ledger } from './read.js';

/**
 * Tells whether a source was scanned completely; only then is a finding that it does not report
 * gone.
 */
export type IsComplete = (source: string) => boolean;

/**
 * Finds all accounts of each finding, oldest issue first: by its fingerprint, and by earlier
 * identities. Those are another id of its advisory (GHSA where there was only a CVE), an earlier
 * location as the pull request or an issue records it, or a match by `pairMoves`. A finding keeps
 * its issue and its clock even if another issue for its new identity exists.
 */
export function accountsOf(
  ledger: Ledger,
  keys: readonly FindingKey[],
  complete: IsComplete,
): Map<string, Account[]> {
  const { all, byId, byFormer, byAlias, byCause, recovered } = indexOf(ledger);
  const own = new Set(keys.map(({ id }) => id));
  const isFree = ({ member }: Account): boolean => !own.has(member.id);
  const named = new Map(
    keys.map((key) => {
      const direct = byId.get(key.id) ?? [];
      const ids = allIds(key);
      const before = ids.filter((id) => !own.has(id)).flatMap((id) => byId.get(id) ?? []);
      const renamed =
        key.package === null ? [] : key.ids.flatMap((id) => byAlias.get(aliasKey(key, id)) ?? []);
      const after = [key.id, ...key.formerIds].flatMap((id) => byFormer.get(id) ?? []);
      const shared = key.cause === null ? [] : joining(byCause.get(key.cause) ?? [], key);
      const lost = recovered
        .filter(({ entry }) => mayBe(key, entry.meta))
        .map((account) => asOf(key, account));
      const known = [
        ...lost,
        ...direct,
        ...renamed.filter(isFree),
        ...before,
        ...after.filter(isFree),
        ...shared,
      ];
      return [key.id, inOrder(known)];
    }),
  );
  return withLost(
    withMoves(named, keys, () => all.filter(isFree), complete),
    keys,
    recovered,
    complete,
  );
}

/**
 * Issues whose text is lost remember no code to compare. Where a complete scan shows nothing in the
 * place that their title names, any finding of the rule that has no issue may be theirs: in doubt
 * the clock runs on.
 */
function withLost(
  named: Map<string, Account[]>,
  keys: readonly FindingKey[],
  recovered: readonly Account[],
  complete: IsComplete,
): Map<string, Account[]> {
  const claimed = new Set([...named.values()].flat().map(({ entry }) => entry));
  const left = recovered.filter(
    ({ entry }) => !claimed.has(entry) && goneNote(entry) === null && !isDuplicate(entry),
  );
  for (const key of keys) {
    if (key.path === null || named.get(key.id)?.length !== 0 || !complete(key.source)) continue;
    const own = left.filter(({ entry }) => mayHaveMoved(key, entry.meta));
    named.set(key.id, inOrder(own.map((account) => asOf(key, account))));
  }
  return named;
}

/** The account of a recovered issue for a finding that it may be about, under its fingerprints. */
function asOf(key: FindingKey, { entry, member }: Account): Account {
  return { entry, member: { ...member, former: allIds(key) } };
}

/**
 * Accounts for a location that a cause's issue does not list yet: they take over severity, due date
 * and clock from the issue, and no decisions of maintainers.
 */
function joining(accounts: readonly Account[], { id, rule }: FindingKey): Account[] {
  const byEntry = new Map(accounts.map(({ entry }) => [entry, entry.meta.findings] as const));
  return [...byEntry].flatMap(([entry, members]) => {
    const [first] = [...members].sort((a, b) => compareText(a.due ?? '9999', b.due ?? '9999'));
    if (first === undefined) return [];
    const { severity, due, basis, since } = first;
    return [
      {
        entry,
        member: { id, rule, title: '', aliases: [], severity, due, basis, since, places: [] },
        joins: true as const,
      },
    ];
  });
}

/**
 * Looks for the issue of each finding without accounts among the findings of the same rule that
 * disappeared, by the similarity of their code.
 */
function withMoves(
  named: Map<string, Account[]>,
  keys: readonly FindingKey[],
  free: () => readonly Account[],
  complete: IsComplete,
): Map<string, Account[]> {
  const taken = new Set([...named.values()].flat().map(({ member }) => member));
  const isLost = ({ id, path, source }: FindingKey): boolean =>
    path !== null && complete(source) && named.get(id)?.length === 0;
  const lost = keys.filter(isLost);
  if (lost.length === 0) return named;
  const left = free().filter((account) => !taken.has(account.member) && isStillThere(account));
  const pairs = pairMoves({
    vanished: left.flatMap(moverOf),
    appeared: lost.map(moverOfKey),
    others: keys.filter((key) => key.path !== null && !isLost(key)).map(moverOfKey),
    renamed: new Map(),
    least: LEAST.ledger,
  });
  const byMember = group(left, ({ member }) => [member.id]);
  for (const [now, before] of pairs) named.set(now, inOrder(byMember.get(before) ?? []));
  return named;
}

/**
 * Whether the issue still counts the finding as open: no duplicate, and no comment of ours says
 * that it is gone.
 */
function isStillThere({ entry, member }: Account): boolean {
  return (
    entry.trusted &&
    isPlaced(entry.meta.source) &&
    member.place !== undefined &&
    goneNote(entry) === null &&
    !isDuplicate(entry) &&
    spansOf(entry, member).at(-1)?.end === null
  );
}

function moverOf({ entry, member: { id, rule, place } }: Account): Mover[] {
  if (place === undefined) return [];
  return [{ id, rule, source: entry.meta.source, path: place.path, trace: place.trace, subject: null }];
}

function moverOfKey({ id, rule, source, path, trace, subject }: FindingKey): Mover {
  return { id, rule, source, path: path ?? '', trace, subject };
}

/**
 * One account for each issue, oldest issue first. If an issue matches by the finding's own identity
 * and by a former one, its own is taken.
 */
function inOrder(accounts: readonly Account[]): Account[] {
  const byIssue = new Map(accounts.map((account) => [account.entry, account] as const).reverse());
  return [...byIssue.values()].sort((a, b) => a.entry.issue.number - b.entry.issue.number);
}
