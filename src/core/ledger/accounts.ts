import { isPlaced } from '../findings/finding.js';
import type { FindingKey } from '../findings/finding-key.js';
import { allIds } from '../findings/finding-ids.js';
import type { Mover } from '../findings/move-score.js';
import { LEAST, pairMoves } from '../findings/moves.js';
import { restartsClock } from '../findings/gone.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { aliasKey, group, indexOf } from './account-index.js';
import { spansOf } from './issue-spans.js';
import { isStandIn, mayBe, mayHaveMoved, namedMember } from './lost-text.js';
import { goneNote, isDuplicate } from './notes.js';
import { movedUnfiled } from './moved-here.js';
import { ownDashboard } from './own-dashboard.js';
import { movedTo, type Ledger } from './read.js';

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
  const { all, byId, named: byComment, byFormer, byAlias, byCause, recovered } = indexOf(ledger);
  const own = new Set(keys.map(({ id }) => id));
  const isFree = ({ member }: Account): boolean => !own.has(member.id);
  const named = new Map(
    keys.map((key) => {
      const direct = byId.get(key.id) ?? [];
      const ids = allIds(key);
      const others = ids.filter((id) => !own.has(id)).flatMap((id) => byId.get(id) ?? []);
      const before = key.path === null ? others : others.map(asMoved);
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
        ...(byComment.get(key.id) ?? []),
      ];
      return [key.id, inOrder(known)];
    }),
  );
  const isNew = isNewSince(ledger).accounts;
  const moved = withMoves(named, keys, () => all.filter(isFree), { complete, isNew });
  const found = withLost(moved, keys, recovered, complete);
  const isMoved = movedUnfiled(ledger);
  const moves = new Set(keys.filter(isMoved).map(({ id }) => id));
  return new Map([...found].map(([id, accounts]) => [id, withoutEnded(accounts, moves.has(id))] as const));
}

/**
 * What moved to a place goes on as it was: what was fixed or withdrawn in that place before is
 * another one, whose end is not its end.
 */
function withoutEnded(accounts: Account[], moved: boolean): Account[] {
  return moved || accounts.some(hasMovedHere) ? accounts.filter((account) => !hasEnded(account)) : accounts;
}

/** Whether an account is of a finding that stood elsewhere before, and that nobody mended since. */
export function hasMovedHere(account: Account): boolean {
  const { entry, member, moves } = account;
  const stoodElsewhere = member.former?.some((id) => !isStandIn(id)) === true;
  const moved = moves === true || stoodElsewhere || movedTo(entry, member).length > 0;
  return moved && isPlacedAccount(account) && !hasEnded(account);
}

/** Whether the last that an account tells is an end after which a new clock starts. */
export function hasEnded({ entry, member }: Account): boolean {
  const last = spansOf(entry, member).at(-1);
  return last?.reason != null && restartsClock(last.reason);
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

/** The account of a finding that is known to have moved since. */
function asMoved(account: Account): Account {
  return { ...account, moves: true };
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
        member: { ...namedMember(id, severity), rule, due, basis, since },
        joins: true as const,
      },
    ];
  });
}

/** What tells which findings may stand where another one stood before. */
interface Newness {
  readonly complete: IsComplete;
  /** Whether all issues of a finding were opened since its source was last scanned completely. */
  readonly isNew: (source: string, accounts: readonly Account[]) => boolean;
}

/**
 * Looks for the issue of each new finding among the findings of the same rule that disappeared, by
 * the similarity of their code: first among those that are there, then among those that are gone
 * for a reason that ends no clock. Of these it asks for more, since they may be long gone.
 */
function withMoves(
  named: Map<string, Account[]>,
  keys: readonly FindingKey[],
  free: () => readonly Account[],
  { complete, isNew }: Newness,
): Map<string, Account[]> {
  const taken = new Set([...named.values()].flat().map(({ member }) => member));
  const isLost = ({ id, path, source }: FindingKey): boolean =>
    path !== null && complete(source) && isNew(source, named.get(id) ?? []);
  const lost = keys.filter(isLost);
  if (lost.length === 0) return named;
  const left = free().filter((account) => !taken.has(account.member) && isPlacedAccount(account));
  const others = keys.filter((key) => key.path !== null && !isLost(key)).map(moverOfKey);
  const pair = (
    vanished: readonly Account[],
    appeared: readonly FindingKey[],
    least: number,
  ): ReadonlySet<string> => {
    const pairs = pairMoves({
      vanished: vanished.filter(({ member }) => !taken.has(member)).flatMap(moverOf),
      appeared: appeared.map(moverOfKey),
      others,
      renamed: new Map(),
      least,
    });
    const byMember = group(vanished, ({ member }) => [member.id]);
    for (const [now, before] of pairs) {
      const movers = (byMember.get(before) ?? []).map(asMoved);
      for (const { member } of movers) taken.add(member);
      named.set(now, inOrder([...movers, ...(named.get(now) ?? [])]));
    }
    return new Set(pairs.keys());
  };
  const there = left.filter(isStillThere);
  // What several scans showed that could not tell, each elsewhere, may have an issue from each.
  for (let open: readonly FindingKey[] = lost; open.length > 0;) {
    const found = pair(there, open, LEAST.ledger);
    open = open.filter((key) => found.has(key.id) && isLost(key));
  }
  pair(left.filter(isLeftOut), lost.filter(isLost), LEAST.gate);
  return named;
}

/** What came after the last complete scan of a source. */
interface SinceScan {
  readonly accounts: (source: string, accounts: readonly Account[]) => boolean;
  /** Whether an RFC 3339 time did. */
  readonly since: (source: string, time: string) => boolean;
}

/**
 * Tells whether a finding may be one that moved: it has no issue, or only those whose clock ended,
 * or none from before the last complete scan of its source. What half a scan showed first may have
 * stood elsewhere before.
 */
export function isNewSince(ledger: Ledger): SinceScan {
  const scans = new Map(
    ownDashboard(ledger)?.meta.scans.map(({ scanner, lastComplete }) => [scanner, lastComplete]),
  );
  const since = (source: string, time: string): boolean => {
    const last = scans.get(source);
    return last !== undefined && time > last;
  };
  const accounts = (source: string, own: readonly Account[]): boolean =>
    own.every((account) => {
      const { issue } = account.entry;
      if (account.joins === true) return false;
      return hasEnded(account) || (since(source, begunAt(account)) && issue.state === 'open');
    });
  return { accounts, since };
}

/** RFC 3339: when what an issue counts began, or began anew after it was fixed or withdrawn. */
function begunAt({ entry, member }: Account): string {
  const [before, last] = spansOf(entry, member).slice(-2);
  const isAnew = before?.reason != null && restartsClock(before.reason);
  return isAnew ? (last?.start ?? before.start) : entry.issue.createdAt;
}

/** Whether an account remembers the place of its finding, in a text that is ours. */
function isPlacedAccount({ entry, member }: Account): boolean {
  return entry.trusted && isPlaced(entry.meta.source) && member.place !== undefined && !isDuplicate(entry);
}

/** Whether the issue still counts the finding as open: no comment of ours says that it is gone. */
function isStillThere({ entry, member }: Account): boolean {
  return goneNote(entry) === null && spansOf(entry, member).at(-1)?.end === null;
}

/** Whether the finding is gone for a reason after which its old clock runs on. */
function isLeftOut({ entry }: Account): boolean {
  const gone = goneNote(entry);
  return gone !== null && !restartsClock(gone.marker.kind);
}

function moverOf({ entry, member: { id, rule, place } }: Account): Mover[] {
  if (place === undefined) return [];
  return [{ id, rule, source: entry.meta.source, path: place.path, trace: place.trace, subject: null }];
}

/** What is compared of a finding to tell whether it moved. */
export function moverOfKey({ id, rule, source, path, trace, subject }: FindingKey): Mover {
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
