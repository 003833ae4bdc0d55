import { slaOf } from '../gate/sla.js';
import type { Account as LiveAccount } from '../ledger/account.js';
import { decisionsOf } from '../ledger/decisions.js';
import { memberFacts } from '../ledger/match-facts.js';
import type { CommentMarker } from '../ledger/metadata/comment-marker.js';
import type { IssueMember } from '../ledger/metadata/issue.js';
import { fixOf } from '../ledger/plan/closed-by-person.js';
import { isDismissed } from '../ledger/plan/target-steps.js';
import type { Ledger, LedgerIssue } from '../ledger/read.js';
import { holderOf, unseenSince } from '../ledger/recall.js';
import { waitingTimes } from '../ledger/waiting-lists.js';
import { packageSubject } from '../packages/purl.js';
import type { Policy } from '../policy/policy.js';
import { dayOf, type Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import { commentWaivers } from './record-waivers.js';
import type { FindingRecord, SeverityChange } from './finding-record.js';
import { historyOf } from './spans.js';
import { unfiledRecords } from './unfiled-records.js';

/**
 * What one issue records of one finding. `departed`: the finding was listed on the issue of its
 * package and left it.
 */
interface Account extends LiveAccount {
  readonly departed: boolean;
}

/**
 * One record for each finding that any issue of ours is or was about. Duplicate issues are merged
 * into the one that was kept. A finding that left the issue of its package is read from the comment
 * that reported it. The same issues give the same records.
 * @param asOf RFC 3339: now
 */
export function recordsOf(ledger: Ledger, policy: Policy, asOf: string): FindingRecord[] {
  const waits = waitingTimes(ledger);
  const filed = [...accountsById(ledger)].map(([id, accounts]) =>
    recordOf(accounts, waits.get(id) ?? [], policy, asOf),
  );
  const ids = new Set(filed.flatMap(({ facts }) => facts.findingIds));
  return [...filed, ...unfiledRecords(ledger, ids, policy, asOf)];
}

/**
 * The severity of a finding at a time, from its comments; without those, the last known one.
 * @param at RFC 3339
 */
export function severityAt({ severities, severity }: FindingRecord, at: string): Severity {
  return severities.findLast((change) => change.at <= at)?.severity ?? severity;
}

function accountsById({ issues }: Ledger): Map<string, Account[]> {
  const byId = new Map<string, Account[]>();
  for (const account of issues.flatMap(accountsOn)) {
    const accounts = byId.get(account.member.id);
    if (accounts === undefined) byId.set(account.member.id, [account]);
    else accounts.push(account);
  }
  return byId;
}

/** The findings that an issue lists, and those that its comments report as gone, each once. */
function accountsOn(entry: LedgerIssue): Account[] {
  const here = new Set(entry.meta.findings.map(({ id }) => id));
  const left = new Map<string, IssueMember>();
  for (const { marker } of entry.notes) {
    for (const { id, rule, aliases, severity, due } of marker.kind === 'left' ? marker.members : []) {
      if (!here.has(id)) left.set(id, { id, rule, severity, due, ...NOTHING_MORE, aliases });
    }
  }
  return [
    ...entry.meta.findings.map((member) => ({ entry, member, departed: false })),
    ...[...left.values()].map((member) => ({ entry, member, departed: true })),
  ];
}

/** Placeholder values for what the comment about a departed finding does not record. */
const NOTHING_MORE = { title: '', places: [], aliases: [], basis: '', since: null };

function recordOf(
  accounts: readonly Account[],
  waits: readonly string[],
  policy: Policy,
  asOf: string,
): FindingRecord {
  const { entry, member, departed } = speakerOf(accounts);
  const { meta, issue, closing } = entry;
  const zone = policy.sla.timezone;
  const spans = historyOf(accounts, waits);
  const last = spans.at(-1);
  const known = departed || entry.trusted;
  const severities = severityChanges(accounts);
  const severity = known ? member.severity : (severities.at(-1)?.severity ?? member.severity);
  return {
    id: member.id,
    issue: { number: issue.number, url: issue.url },
    source: meta.source,
    rule: member.rule,
    title: plainTitle(issue.title, member.rule),
    package: meta.package === null ? null : packageSubject(meta.package.ecosystem, meta.package.name),
    facts: memberFacts(entry, member),
    severity,
    severities,
    due: known ? member.due : recomputedDue(severity, last?.start ?? issue.createdAt, policy, asOf),
    spans,
    ended: last?.end ?? null,
    owner: issue.assignees[0] ?? null,
    dismissed:
      closing !== null && isDismissed(entry) ? { by: closing.actor, on: dayOf(closing.at, zone) } : null,
    unseenSince: unseenSince(entry, member.id),
    waivers: commentWaivers(accounts, zone),
    ...saidOf(accounts, entry),
  };
}

/** What only some findings have: who reported them, and what maintainers said of them. */
function saidOf(
  accounts: readonly Account[],
  { report, issue, notes }: LedgerIssue,
): Pick<FindingRecord, 'report' | 'dueSet' | 'fix'> {
  const { due } = decisionsOf(accounts);
  const fix = fixOf({ notes });
  return {
    ...(report === undefined ? {} : { report: { by: issue.reporter ?? null, confirmed: report.confirmed } }),
    ...(due == null ? {} : { dueSet: due }),
    ...(fix === null ? {} : { fix }),
  };
}

/** The authoritative account: one whose issue still lists the finding, before one that it left. */
function speakerOf(accounts: readonly Account[]): Account {
  const live = accounts.filter(({ departed }) => !departed);
  const holder = holderOf(live.length > 0 ? live : accounts);
  const speaker = accounts.find((account) => account === holder);
  if (speaker === undefined) throw new RangeError('a finding without an issue');
  return speaker;
}

/**
 * The due date by the clock's start, for an issue whose body a person changed so that its date
 * cannot be trusted.
 */
function recomputedDue(severity: Severity, start: string, policy: Policy, asOf: string): Day | null {
  return slaOf(severity, { firstSeen: start, published: null }, policy, asOf).due;
}

/**
 * The title of an issue without the severity before it (`[critical]`) and the rule behind it, which
 * are shown in columns of their own.
 */
export function plainTitle(title: string, rule: string): string {
  const bare = title.replace(/^\[(?:critical|high|medium|low)\] /u, '');
  const end = ` (${rule})`;
  return bare.endsWith(end) ? bare.slice(0, -end.length) : bare;
}

function severityChanges(accounts: readonly Account[]): SeverityChange[] {
  return accounts
    .flatMap(({ entry, member }) =>
      entry.notes.flatMap(({ marker, comment }) => {
        const severity = severityIn(marker, member.id, entry.meta.key === member.id);
        return severity === null ? [] : [{ at: comment.at, severity }];
      }),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function severityIn(marker: CommentMarker, id: string, single: boolean): Severity | null {
  if (marker.kind === 'severity') return single || marker.finding === id ? marker.to : null;
  if (marker.kind !== 'severity-set') return null;
  return single || marker.findings.includes(id) ? marker.severity : null;
}
