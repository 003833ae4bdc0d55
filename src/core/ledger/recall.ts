import type { IssueLink } from '../dashboard/dashboard.js';
import type { PackageAt } from '../findings/finding.js';
import { restartsClock } from '../findings/gone.js';
import type { Site } from '../findings/merge.js';
import type { Previous } from '../gate/sla.js';
import { purlOf } from '../packages/purl.js';
import { decisionsOf, type Decisions } from './decisions.js';
import { allIds, type Named } from './former-ids.js';
import type { IssueMember } from './metadata/issue.js';
import { isCurrent, isDuplicate, isGoneMarker, spansOf, type Book, type BookIssue } from './read.js';

/** What is known of a finding from its issues: everything that an assessment needs from the past. */
export interface Memory {
  /** RFC 3339 time at which its clock started; null where it is new, or back after it was gone. */
  readonly start: string | null;
  /** What its issue said last, by our own hand; null where nothing is known or a new clock has begun. */
  readonly previous: Previous | null;
  /** What maintainers decided by comment. */
  readonly decisions: Decisions;
  /** Its issue; null while it waits for one. */
  readonly issue: IssueLink | null;
  /** Where it stood when it was seen last, as its issue says by our own hand; lines are not known. */
  readonly places: readonly Site[];
  /** RFC 3339 time since when its place cannot be looked at; null where it can. */
  readonly unseenSince: string | null;
}

/** By what a finding is found again. */
export type FindingKey = Named;

/** One issue's account of one finding. */
export interface Account {
  readonly entry: BookIssue;
  readonly member: IssueMember;
}

/**
 * The accounts of each finding, oldest issue first. One that no issue has under its fingerprint is found by an alias: an advisory that got another
 * name since (GHSA where there was only a CVE) keeps its issue and its clock.
 */
export function accountsOf(book: Book, keys: readonly FindingKey[]): Map<string, Account[]> {
  const accounts = book.issues.flatMap((entry) => entry.meta.findings.map((member) => ({ entry, member })));
  const byId = group(accounts, ({ member }) => [member.id]);
  const own = new Set(keys.map(({ id }) => id));
  const byAlias = group(
    accounts.filter(({ entry, member }) => entry.meta.package !== null && !own.has(member.id)),
    ({ entry: { meta }, member }) => [member.rule, ...member.aliases].map((id) => aliasKey(meta, id)),
  );
  return new Map(
    keys.map((key) => {
      const direct = byId.get(key.id) ?? [];
      const renamed =
        key.package === null ? [] : key.ids.flatMap((id) => byAlias.get(aliasKey(key, id)) ?? []);
      return [key.id, direct.length > 0 ? direct : unique(renamed)];
    }),
  );
}

function aliasKey(of: Pick<FindingKey, 'source' | 'package'>, id: string): string {
  return JSON.stringify([of.source, of.package?.ecosystem, of.package?.name, id]);
}

function group(
  accounts: readonly Account[],
  keysOf: (account: Account) => readonly string[],
): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    for (const key of keysOf(account)) groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  return groups;
}

function unique(accounts: readonly Account[]): Account[] {
  return accounts.filter(
    (account, index) => accounts.findIndex(({ entry }) => entry === account.entry) === index,
  );
}

/** What is known of each finding, by its id; findings of which nothing is known are left out. */
export function recall(book: Book, keys: readonly FindingKey[]): Map<string, Memory> {
  const accounts = accountsOf(book, keys);
  const waiting = mergedTimes(waitingSince(book), keptSince(book));
  const left = leftAt(book);
  return new Map(
    keys.flatMap((key) => {
      const { id } = key;
      const own = accounts.get(id) ?? [];
      const ids = allIds(key);
      const waits = ids.flatMap((known) => waiting.get(known) ?? []);
      const gone = ids.map((known) => left.get(known) ?? '').reduce(later);
      return own.length === 0 && waits.length === 0 ? [] : [[id, memoryOf(own, waits, gone)] as const];
    }),
  );
}

/** Times of our comments that list a finding as waiting for its issue, by the finding's id. */
function waitingSince({ dashboards }: Book): Map<string, string[]> {
  const times = new Map<string, string[]>();
  for (const { marker, comment } of dashboards.flatMap(({ notes }) => notes)) {
    if (marker.kind !== 'waiting') continue;
    for (const id of marker.findings) times.set(id, [...(times.get(id) ?? []), comment.at]);
  }
  return times;
}

/** When findings last left the issue of their package so that their clock ended, by their id. */
function leftAt({ issues }: Book): Map<string, string> {
  const times = new Map<string, string>();
  for (const { marker, comment } of issues.flatMap(({ notes }) => notes)) {
    if (marker.kind !== 'left') continue;
    for (const { id, reason } of marker.members)
      if (restartsClock(reason)) times.set(id, later(times.get(id) ?? '', comment.at));
  }
  return times;
}

/** When the clocks started of findings that left the issue of their package for a reason that ends no clock, by their id. */
function keptSince({ issues }: Book): Map<string, string[]> {
  const times = new Map<string, string[]>();
  for (const { marker } of issues.flatMap(({ notes }) => notes)) {
    if (marker.kind !== 'left') continue;
    for (const { id, reason, since } of marker.members)
      if (!restartsClock(reason)) times.set(id, [...(times.get(id) ?? []), since]);
  }
  return times;
}

function mergedTimes(
  a: ReadonlyMap<string, readonly string[]>,
  b: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  return new Map([...a.keys(), ...b.keys()].map((id) => [id, [...(a.get(id) ?? []), ...(b.get(id) ?? [])]]));
}

function memoryOf(accounts: readonly Account[], waits: readonly string[], left: string): Memory {
  const start = startOf(accounts, waits, left);
  const holder = accounts.find(({ entry }) => entry.issue.state === 'open') ?? holderOf(accounts);
  const previous =
    holder !== null && start !== null && isCurrent(holder.entry)
      ? { severity: holder.member.severity, due: holder.member.due, basis: holder.member.basis }
      : null;
  return {
    start,
    previous,
    decisions: decisionsOf(accounts),
    issue: holder === null ? null : { number: holder.entry.issue.number, url: holder.entry.issue.url },
    places: holder === null ? [] : placesOf(holder),
    unseenSince: holder === null ? null : unseenSince(holder.entry, holder.member.id),
  };
}

/** The places that an issue remembers of a finding; none where a person changed what it says. */
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

/** Since when a finding cannot be seen, by our comment that said so; null where it can. */
export function unseenSince(entry: BookIssue, id: string): string | null {
  const last = entry.notes.findLast(
    ({ marker }) =>
      (marker.kind === 'unseen' || marker.kind === 'seen' || isGoneMarker(marker)) &&
      (entry.meta.key === id || marker.findings.includes(id)),
  );
  return last?.marker.kind === 'unseen' ? last.comment.at : null;
}

/** The account that goes on: of those that no other replaced the oldest. */
export function holderOf(accounts: readonly Account[]): Account | null {
  return accounts.find(({ entry }) => !isDuplicate(entry)) ?? accounts[0] ?? null;
}

/**
 * When the clock of a finding started: the earliest start since it was gone for the last time, RFC 3339; null where none is later than that.
 * @param waits times of our comments that list it as waiting for its issue
 * @param left when it left the issue of its package, which remembers it no more
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

/** When an issue was opened again that had been closed in favour of another one, on which the finding went since; null for none. */
function reopenedSince(gone: string, accounts: readonly Account[]): string | null {
  const opened = accounts.flatMap(({ entry }) =>
    entry.issue.state === 'open' && entry.openedAt > gone ? [entry.openedAt] : [],
  );
  return opened.sort()[0] ?? null;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
