import { isPlaced } from '../findings/finding.js';
import type { FindingKey } from '../findings/finding-key.js';
import { allIds } from '../findings/finding-ids.js';
import type { Mover } from '../findings/move-score.js';
import { LEAST, pairMoves } from '../findings/moves.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { aliasKey, group, indexOf } from './account-index.js';
import { mayBe } from './lost-text.js';
import { goneNote, isDuplicate, spansOf, type Ledger } from './read.js';

/**
 * Whether a source was scanned to its end: only then has something vanished that it no longer
 * shows.
 */
export type IsComplete = (source: string) => boolean;

/**
 * The accounts of each finding, oldest issue first, under its fingerprint and under the names that
 * it had before: an advisory that got another name since (GHSA where there was only a CVE), a place
 * that it moved from, as the pull request or an issue remembers it, or as `pairMoves` tells. It
 * keeps its issue and its clock, also after an issue under the new name exists.
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
        .map(({ entry, member }) => ({ entry, member: { ...member, former: ids } }));
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
  return withMoves(named, keys, () => all.filter(isFree), complete);
}

/**
 * The accounts of a cause as a further place of it has them: with the clock of the whole, and
 * nobody's decisions.
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
 * Finds the issues of findings that are at no known place, where one of the same rule vanished that
 * looks like it.
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

/** Whether nobody has said yet that what the issue is about is gone. */
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
 * One account for each issue, oldest issue first; the finding's own name goes before a former one.
 */
function inOrder(accounts: readonly Account[]): Account[] {
  const byIssue = new Map(accounts.map((account) => [account.entry, account] as const).reverse());
  return [...byIssue.values()].sort((a, b) => a.entry.issue.number - b.entry.issue.number);
}
