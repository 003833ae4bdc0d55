import { isCauseKey } from '../findings/cause.js';
import type { PackageAt } from '../findings/finding.js';
import { allIds } from '../findings/finding-ids.js';
import type { FindingKey } from '../findings/finding-key.js';
import { restartsClock } from '../findings/gone.js';
import type { Site } from '../findings/weakness.js';
import type { Memory } from '../gate/memory.js';
import { purlOf } from '../packages/purl.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { accountsOf, type IsComplete } from './accounts.js';
import { decisionsOf } from './decisions.js';
import { allMemberIds } from './former-ids.js';
import {
  goneNote,
  isCurrent,
  isDuplicate,
  isGoneMarker,
  spansOf,
  type Ledger,
  type LedgerIssue,
} from './read.js';

/** What the ledger records about each finding, by id. Findings without any record are left out. */
export function recall(
  ledger: Ledger,
  keys: readonly FindingKey[],
  complete: IsComplete,
): Map<string, Memory> {
  const accounts = accountsOf(ledger, keys, complete);
  const waiting = mergedTimes(waitingSince(ledger), keptSince(ledger));
  const left = leftAt(ledger);
  return new Map(
    keys.flatMap((key) => {
      const { id } = key;
      const own = accounts.get(id) ?? [];
      const ids = allIds(key);
      const waits = ids.flatMap((known) => waiting.get(known) ?? []);
      const gone = ids.map((known) => left.get(known) ?? '').reduce(later);
      return own.length === 0 && waits.length === 0 ? [] : [[id, memoryOf(key, own, waits, gone)] as const];
    }),
  );
}

/** The times of our comments that list a finding as waiting for an issue, by finding id. */
function waitingSince({ dashboards }: Ledger): Map<string, string[]> {
  const times = new Map<string, string[]>();
  for (const { marker, comment } of dashboards.flatMap(({ notes }) => notes)) {
    if (marker.kind !== 'waiting') continue;
    for (const id of marker.findings) times.set(id, [...(times.get(id) ?? []), comment.at]);
  }
  return times;
}

/**
 * The last time at which each finding left the issue of its package for a reason that ends its
 * clock, by finding id.
 */
export function leftAt({ issues }: Ledger): Map<string, string> {
  const times = new Map<string, string>();
  for (const { meta, notes } of issues) {
    // A cause lasts as long as one of its findings, so a single departure ends no clock.
    if (isCauseKey(meta.key)) continue;
    for (const { marker, comment } of notes) {
      const ended =
        marker.kind === 'left' ? marker.members.filter(({ reason }) => restartsClock(reason)) : [];
      for (const id of ended.flatMap((one) => allMemberIds(meta, one)))
        times.set(id, later(times.get(id) ?? '', comment.at));
    }
  }
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

function mergedTimes(
  a: ReadonlyMap<string, readonly string[]>,
  b: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  return new Map([...a.keys(), ...b.keys()].map((id) => [id, [...(a.get(id) ?? []), ...(b.get(id) ?? [])]]));
}

function memoryOf(
  { id, path }: FindingKey,
  accounts: readonly Account[],
  waits: readonly string[],
  left: string,
): Memory {
  const start = startOf(accounts, waits, left);
  const holder = liveOf(accounts);
  const previous =
    holder !== null && start !== null && isCurrent(holder.entry)
      ? { severity: holder.member.severity, due: holder.member.due, basis: holder.member.basis }
      : null;
  return {
    start,
    previous,
    decisions: decisionsOf(accounts),
    formerIds: path === null ? [] : formerIdsOf(id, accounts),
    issue: holder === null ? null : { number: holder.entry.issue.number, url: holder.entry.issue.url },
    places: holder === null ? [] : placesOf(holder),
    unseenSince: holder === null ? null : unseenSince(holder.entry, holder.member.id),
  };
}

function formerIdsOf(id: string, accounts: readonly Account[]): string[] {
  const ids = accounts.flatMap(({ member }) => [...(member.former ?? []), member.id]);
  return [...new Set(ids)].filter((known) => known !== id).sort();
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
export function placesOf({ entry: { meta, trusted }, member }: Account): Site[] {
  if (!trusted) return [];
  return member.places.map(({ path, version }) => ({
    place: { path, line: null, column: null, endLine: null },
    package: meta.package === null || version === null ? null : packageOf(meta.package, version),
    flow: [],
  }));
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
 */
export function startOf(accounts: readonly Account[], waits: readonly string[], left = ''): string | null {
  const spans = accounts.flatMap(({ entry, member }) => spansOf(entry, member));
  const gone = spans
    .flatMap(({ end, reason }) => (end !== null && reason != null && restartsClock(reason) ? [end] : []))
    .reduce(later, left);
  const kept = accounts.flatMap(({ entry, member }) =>
    isCurrent(entry) && member.since !== null ? [member.since] : [],
  );
  const starts = [...spans.map(({ start }) => start), ...waits, ...kept].filter((start) => start > gone);
  return starts.sort()[0] ?? reopenedSince(gone, accounts);
}

/**
 * The opening time of an open issue that was a duplicate while the other issue reported the finding
 * as gone; null when there is none.
 */
function reopenedSince(gone: string, accounts: readonly Account[]): string | null {
  const opened = accounts.flatMap(({ entry }) =>
    entry.issue.state === 'open' && entry.openedAt > gone ? [entry.openedAt] : [],
  );
  return opened.sort()[0] ?? null;
}

/** The later of two RFC 3339 times. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}
