import { isCauseKey } from '../findings/cause.js';
import type { PackageAt } from '../findings/finding.js';
import { allIds } from '../findings/finding-ids.js';
import type { FindingKey } from '../findings/finding-key.js';
import { isByPerson, restartsClock, type GoneReason } from '../findings/gone.js';
import type { Site } from '../findings/weakness.js';
import type { Memory } from '../gate/memory.js';
import type { Previous } from '../gate/sla.js';
import { purlOf } from '../packages/purl.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { goneAt, later } from './clock-end.js';
import { accountsOf, hasEnded, hasMovedHere, type IsComplete } from './accounts.js';
import { decisionsOf, saysDue } from './decisions.js';
import { allMemberIds } from './former-ids.js';
import { spansOf } from './issue-spans.js';
import { isGoneMarker } from './metadata/comment-marker.js';
import { movedUnfiled } from './moved-here.js';
import { goneNote, isCurrent, isDuplicate } from './notes.js';
import { ownDashboard } from './own-dashboard.js';
import type { Ledger, LedgerIssue } from './read.js';
import {
  rememberedClocks,
  rememberedDue,
  rememberedRaises,
  rememberedSeverity,
} from './remembered-clocks.js';
import { listedIds, listedIn, waitingTimes, type Listed } from './waiting-lists.js';

/** What the ledger records about each finding, by id. Findings without any record are left out. */
export function recall(
  ledger: Ledger,
  keys: readonly FindingKey[],
  complete: IsComplete,
): Map<string, Memory> {
  const accounts = accountsOf(ledger, keys, complete);
  const waiting = waitingTimes(ledger);
  const kept = keptSince(ledger);
  const remembered = rememberedClocks(ledger);
  const raised = rememberedRaises(ledger);
  const left = leftAt(ledger, restartsClock);
  const ended = endedOnLists(ledger);
  const isMoved = movedUnfiled(ledger);
  const announced = announcedAtLeaving(ledger);
  const scanned = ownDashboard(ledger)?.meta.commit ?? null;
  const lists = new Map(listedIn(ledger).flatMap((one) => listedIds(one).map((id) => [id, one] as const)));
  return new Map(
    keys.flatMap((key) => {
      const { id } = key;
      const own = accounts.get(id) ?? [];
      const ids = allIds(key);
      const clocks = ids.flatMap((known) => remembered.get(known) ?? []);
      const waits = [
        ...ids.flatMap((known) => waiting.get(known) ?? []),
        ...clocks.map(({ since }) => since),
      ];
      const ends = ids.flatMap((known) => [left.get(known) ?? '', ended.get(known) ?? '']);
      // What ended in a place before is not the end of what moved there.
      const gone = goneAt(own, isMoved(key) || own.some(hasMovedHere) ? '' : ends.reduce(later));
      const severity = rememberedSeverity(raised, ids);
      const since = ids.flatMap((known) => kept.get(known) ?? []);
      if (own.length + waits.length + since.length === 0 && severity === null) return [];
      const clock = { start: startOf(own, waits, gone, since), gone };
      const said = [
        ...ids.flatMap((known) => announced.get(known) ?? []),
        ...clocks.flatMap(({ since, announced: known }) => (known === null ? [] : [{ ...known, at: since }])),
      ];
      return [
        [
          id,
          memoryOf(key, own, clock, {
            former: [...key.formerIds, ...formerOnList(id, lists.get(id))],
            places: listedPlace(lists.get(id)),
            said,
            severity,
            due: own.some(saysDue) ? null : rememberedDue(clocks, gone),
            scanned,
          }),
        ] as const,
      ];
    }),
  );
}

/**
 * When comments last said of findings that they are gone, or that they left the issue of their
 * package, by their id: an issue says so of all that it listed then.
 * @param counts for which reasons
 */
export function leftAt({ issues }: Ledger, counts: (reason: GoneReason) => boolean): Map<string, string> {
  const times = new Map<string, string>();
  for (const { meta, notes } of issues) {
    // A cause lasts as long as one of its findings, so a single departure ends no clock.
    if (isCauseKey(meta.key)) continue;
    for (const { marker, comment } of notes) {
      const some = marker.kind === 'left' ? marker.members.filter(({ reason }) => counts(reason)) : [];
      const whole = isGoneMarker(marker) && counts(marker.kind) ? marker.findings : [];
      for (const id of [...some.flatMap((one) => allMemberIds(meta, one)), ...whole])
        times.set(id, later(times.get(id) ?? '', comment.at));
    }
  }
  return times;
}

/** When the clocks ended of findings that waited for their issue, by their id. */
function endedOnLists(ledger: Ledger): Map<string, string> {
  const times = new Map<string, string>();
  for (const one of listedIn(ledger))
    if (one.gone !== null && restartsClock(one.gone.reason))
      for (const id of listedIds(one)) times.set(id, later(times.get(id) ?? '', one.gone.ended));
  return times;
}

/**
 * The clock starts of findings that left the issue of their package for a reason that lets the
 * clock continue, by finding id.
 */
function keptSince({ issues }: Ledger): Map<string, string[]> {
  const times = new Map<string, string[]>();
  for (const { meta, notes } of issues) {
    for (const { marker } of notes) {
      const kept =
        marker.kind === 'left' ? marker.members.filter(({ reason }) => !restartsClock(reason)) : [];
      for (const member of kept)
        for (const id of allMemberIds(meta, member)) times.set(id, [...(times.get(id) ?? []), member.since]);
    }
  }
  return times;
}

/** What was announced of a finding, and until when that stood there (RFC 3339). */
interface Announced extends Previous {
  readonly at: string;
}

/**
 * What was announced of findings that left the issue of their package: it binds when they are back,
 * unless their clock ended.
 */
function announcedAtLeaving({ issues }: Ledger): Map<string, Announced[]> {
  const announced = new Map<string, Announced[]>();
  for (const { meta, notes } of issues) {
    for (const { marker, comment } of notes) {
      for (const member of marker.kind === 'left' ? marker.members : []) {
        const { severity, due, basis } = member;
        for (const id of allMemberIds(meta, member))
          announced.set(id, [...(announced.get(id) ?? []), { severity, due, basis, at: comment.at }]);
      }
    }
  }
  return announced;
}

function memoryOf(
  { id, path }: FindingKey,
  accounts: readonly Account[],
  { start, gone }: { readonly start: string | null; readonly gone: string },
  elsewhere: Pick<Memory, 'places'> &
    Pick<Memory['decisions'], 'severity' | 'due'> & {
      readonly said: readonly Announced[];
      readonly former: readonly string[];
      /** The commit that the last run scanned; null where none is known. */
      readonly scanned: string | null;
    },
): Memory {
  const holder = liveOf(accounts);
  const said = [...accounts.flatMap(announcedBy), ...elsewhere.said];
  const decisions = decisionsOf(accounts, gone);
  return {
    start,
    previous:
      start === null ? [] : said.filter(({ at }) => at > gone).sort((a, b) => compareText(b.at, a.at)),
    decisions: {
      ...decisions,
      severity: decisions.severity ?? elsewhere.severity,
      due: decisions.due ?? elsewhere.due ?? null,
    },
    formerIds: path === null ? [] : formerIdsOf(id, accounts, elsewhere.former),
    issue: holder === null ? null : { number: holder.entry.issue.number, url: holder.entry.issue.url },
    places: holder === null ? elsewhere.places : placesOf(holder),
    ...seenIn(holder, elsewhere.scanned),
    unseenSince: holder === null ? null : unseenSince(holder.entry, holder.member.id),
    ...lookedAt(holder),
    ...fixSeen(accounts),
  };
}

/** The commit that its issue links to had it when that was written; the last scan may have. */
function seenIn(holder: Account | null, scanned: string | null): Pick<Memory, 'seenIn'> {
  const linked = holder?.entry.trusted === true ? holder.entry.meta.commit : null;
  const commits = [...new Set([linked, scanned])].filter((commit) => commit !== null);
  return commits.length === 0 ? {} : { seenIn: commits };
}

/** An episode is over for good where our comment says that a person closed its issue so. */
function lookedAt(holder: Account | null): Pick<Memory, 'lookedAt'> {
  if (holder?.entry.meta.source !== 'activity') return {};
  const { closing } = holder.entry;
  const gone = goneNote(holder.entry);
  return closing !== null && gone !== null && isByPerson(gone.marker.kind) ? { lookedAt: closing.at } : {};
}

/** When a version that fixes it was first seen, by texts that nobody changed since. */
function fixSeen(accounts: readonly Account[]): Pick<Memory, 'fixSince'> {
  const times = accounts.flatMap(({ entry, member }) => (entry.trusted ? (member.fix ?? []) : []));
  const [fixSince] = times.sort();
  return fixSince === undefined ? {} : { fixSince };
}

/** What an issue announces of a finding, also one that another issue has taken over since. */
function announcedBy({ entry, member }: Account): Announced[] {
  if (!isCurrent(entry)) return [];
  const { severity, due, basis } = member;
  return [{ severity, due, basis, at: entry.issue.bodyAt }];
}

/** Where it stood before; where something that was fixed or withdrawn did says nothing of it. */
function formerIdsOf(id: string, accounts: readonly Account[], told: readonly string[]): string[] {
  const running = accounts.filter((account) => !hasEnded(account));
  const ids = running.flatMap(({ member }) => [...(member.former ?? []), member.id]);
  return [...new Set([...ids, ...told])].filter((known) => known !== id).sort();
}

/**
 * The account whose severity, due date and locations apply now: that of an open issue, else of the
 * closed issue that was written last. Closed issues whose finding was gone do not count.
 */
function liveOf(accounts: readonly Account[]): Account | null {
  const open = accounts.find(({ entry }) => entry.issue.state === 'open');
  const closed = accounts.filter(({ entry }) => !isDuplicate(entry) && goneNote(entry) === null);
  const last = [...closed].sort((a, b) => compareText(b.entry.issue.bodyAt, a.entry.issue.bodyAt))[0];
  return open ?? last ?? holderOf(accounts);
}

/** The locations that an issue records for a finding; none when a person changed the body. */
function placesOf({ entry: { meta, trusted }, member }: Account): Site[] {
  if (!trusted) return [];
  return member.places.map(({ path, version }) => ({
    place: { path, line: null, column: null, endLine: null },
    package: meta.package === null || version === null ? null : packageOf(meta.package, version),
    flow: [],
  }));
}

/**
 * The fingerprints from earlier places that a list on the dashboard remembers. What it says of a
 * clock that ended is no past of the clock that came after it.
 */
function formerOnList(id: string, listed: Listed | undefined): readonly string[] {
  if (listed?.gone != null && restartsClock(listed.gone.reason)) return [];
  return listed?.member.id === id ? (listed.member.former ?? []) : [];
}

/** The place that a list on the dashboard remembers. */
function listedPlace(listed: Listed | undefined): Site[] {
  if (listed === undefined || listed.member.place === null) return [];
  const { package: at, place } = listed.member;
  const { path, version } = place;
  const known = at === null || version === null ? null : packageOf(at, version);
  return [{ place: { path, line: null, column: null, endLine: null }, package: known, flow: [] }];
}

function packageOf({ ecosystem, name }: { ecosystem: string; name: string }, version: string): PackageAt {
  return {
    ecosystem,
    name,
    version,
    purl: purlOf(ecosystem, name, version),
    direct: null,
    through: [],
    dev: null,
    fixedVersion: null,
    upgrade: null,
  };
}

/**
 * RFC 3339 time since when a finding cannot be seen, from our comment that said so; null when it
 * can.
 */
export function unseenSince(entry: LedgerIssue, id: string): string | null {
  const last = entry.notes.findLast(
    ({ marker }) =>
      (marker.kind === 'unseen' || marker.kind === 'seen' || isGoneMarker(marker)) &&
      (entry.meta.key === id || marker.findings.includes(id)),
  );
  return last?.marker.kind === 'unseen' ? last.comment.at : null;
}

/** The account of the oldest issue that is not a duplicate; of the first one when all are. */
export function holderOf(accounts: readonly Account[]): Account | null {
  return accounts.find(({ entry }) => !isDuplicate(entry)) ?? accounts[0] ?? null;
}

/**
 * RFC 3339 time at which the clock of a finding started: the earliest start after it was last gone;
 * null when there is none.
 * @param waits times of our comments that list it as waiting for an issue
 * @param left RFC 3339 time at which it left the issue of its package; `''` for never
 * @param told clock starts that our comments tell of what left the issue of its package
 */
export function startOf(
  accounts: readonly Account[],
  waits: readonly string[],
  left = '',
  told: readonly string[] = [],
): string | null {
  const spans = accounts.flatMap(({ entry, member }) => spansOf(entry, member));
  const gone = goneAt(accounts, left);
  const stored = accounts.flatMap(({ entry, member }) =>
    isCurrent(entry) && member.since !== null ? [member.since] : [],
  );
  // What is told as a clock's start was after the end already, also within the same second.
  const kept = [...stored, ...told].filter((since) => since >= gone);
  const starts = [...spans.map(({ start }) => start), ...waits].filter((start) => start > gone);
  return [...starts, ...kept].sort()[0] ?? heldSince(gone, accounts);
}

/**
 * An issue may count a finding as there without saying since when: one of its package whose text
 * was lost, one that a person closed and whose record of the repair somebody deleted, or a
 * duplicate that was opened again after the other issue had told of the repair. The clock runs from
 * that opening, or from where the one before ended.
 */
function heldSince(gone: string, accounts: readonly Account[]): string | null {
  if (gone === '') return null;
  const since = accounts
    .filter(holds)
    .map(({ entry }) => (wasDuplicate(entry) ? later(entry.openedAt, gone) : gone));
  return since.sort()[0] ?? null;
}

/** Whether an issue counts its finding as there, also one that a person closed. */
function holds({ entry, member, named }: Account): boolean {
  if (named === true || isDuplicate(entry) || goneNote(entry) !== null) return false;
  return spansOf(entry, member).at(-1)?.end === null;
}

function wasDuplicate({ notes, openedAt }: LedgerIssue): boolean {
  return notes.some(({ marker, comment }) => marker.kind === 'duplicate' && comment.at < openedAt);
}
