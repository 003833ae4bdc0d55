import { isPublicKnowledge } from '../findings/disclosure.js';
import type { Countable } from '../findings/counts.js';
import { isJudged, type AppliedWaiver, type Finding } from '../findings/finding.js';
import type { GoneReason } from '../findings/gone.js';
import type { Epss, KnownExploited } from '../findings/priority.js';
import { slaOf } from '../gate/sla.js';
import { appliedGrant, grantFor } from '../gate/comment-grant.js';
import { decidedSeverity, type Decisions } from '../gate/memory.js';
import { rememberedWaiverFor } from '../gate/waiver.js';
import type { FindingRecord } from '../history/finding-record.js';
import { plainTitle } from '../history/records.js';
import type { DashboardRow } from '../history/trend.js';
import { decisionsOf } from '../ledger/decisions.js';
import { allMemberIds } from '../ledger/former-ids.js';
import type { IssueMember } from '../ledger/metadata/issue.js';
import { listed } from '../ledger/plan/members.js';
import { priorityIn } from '../ledger/priority-in.js';
import { withStays } from '../ledger/plan/staying.js';
import {
  absentMembers,
  seenOf,
  summarise,
  targetsOf,
  type Summarised,
  type Target,
} from '../ledger/plan/target.js';
import { isDismissed } from '../ledger/plan/target-steps.js';
import { goneNote, isDuplicate, type Ledger, type LedgerIssue } from '../ledger/read.js';
import { unseenSince } from '../ledger/recall.js';
import type { Tracker } from '../ledger/tracker.js';
import { namesOf } from '../policy/match.js';
import type { Policy } from '../policy/policy.js';
import { triageDays } from '../policy/sla-days.js';
import { dayOf, daysBetween, type Day } from '../scale/day.js';
import { atLeast } from '../scale/severity.js';
import type { DismissedRow } from './dashboard.js';

/** The input of `rowsOf`. */
export interface RowsInput {
  readonly tracker: Pick<Tracker, 'public'>;
  /** The issues as they are after this run's steps. */
  readonly ledger: Ledger;
  /** All findings of this run, assessed. */
  readonly findings: readonly Finding[];
  /**
   * The reason why a finding that this run did not report is gone, by fingerprint; null when it is
   * not known to be gone.
   */
  readonly goneAs: (id: string) => GoneReason | null;
  /** Fingerprints of findings that are there, and that comments call no finding. */
  readonly ruled: ReadonlySet<string>;
  /**
   * Tells whether a source was scanned completely; only then can `pairMoves` match its findings.
   */
  readonly complete: (source: string) => boolean;
  /** The history of every finding that an issue was ever about, by finding id. */
  readonly records: ReadonlyMap<string, FindingRecord>;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of now in the policy's time zone. */
  readonly today: Day;
}

/** The rows of the dashboard, one for each issue about an open finding. */
export interface Rows {
  readonly rows: readonly DashboardRow[];
  readonly dismissed: readonly DismissedRow[];
  /** How many findings are open as far as is known that public readers may not see. */
  readonly hidden: number;
  /**
   * Findings that have no issue: they wait for theirs, or were waived before it was filed. Worst
   * first.
   */
  readonly unfiled: readonly Finding[];
  /** Each finding that is open as far as is known. */
  readonly counted: readonly Countable[];
}

/** The part of a finding that a row needs. */
interface Judged extends Summarised {
  /** Fingerprint, where only its issue knows of it. */
  readonly member?: string;
  /** Whole days from the start of the clock to today. */
  readonly ageDays: number;
  readonly exploited?: KnownExploited;
  readonly epss?: Epss;
  readonly fixSince?: string | null;
}

/** An issue of which at least one finding is open. */
interface OpenIssue {
  readonly key: string;
  readonly entry: LedgerIssue;
  readonly members: readonly Judged[];
}

/**
 * Collects the open issues: from this run's findings, and from what an issue records where its
 * source was not scanned completely.
 */
export function rowsOf(input: RowsInput): Rows {
  const targets = shownTargets(input);
  const seen = seenIssues(targets, input);
  const unseen = unseenIssues(input, new Set(seen.map(({ entry }) => entry)));
  const [shown, hidden] = partition(unseen, ({ entry: { meta } }) =>
    mayShow({ source: meta.source, rule: meta.findings[0]?.rule ?? '' }, input),
  );
  const all = [...seen, ...shown];
  const judged = input.findings.filter(isJudged);
  const [dismissed, open] = partition(all, isDismissedRow);
  return {
    rows: open.map(rowOf),
    dismissed: dismissed.map((one) => dismissedRow(one, input.policy)),
    hidden:
      judged.filter((finding) => !mayShow(finding, input)).length +
      hidden.reduce((sum, { members }) => sum + members.length, 0),
    unfiled: targets
      .filter(({ entry, findings }) => entry === null && findings.some((one) => isFiled(one, input)))
      .flatMap(({ findings }) => findings),
    counted: [...judged, ...rememberedIn([...seen, ...unseen])],
  };
}

/** The row of a finding that has no issue yet. */
export function waitingRow(
  finding: Finding,
  input: Pick<RowsInput, 'policy' | 'asOf' | 'today'>,
): DashboardRow {
  const { id, severity, sla, waiver, due, daysLeft, exploited, epss } = finding;
  const { ageDays } = judgedOf(finding, input);
  const { title } = listed(finding);
  const row = { finding: id, issue: null, title, severity, sla, due, daysLeft, ageDays, owner: null };
  return {
    ...row,
    waived: waiver !== null,
    unseenSince: null,
    exploited: exploited?.added ?? null,
    epss: epss ?? null,
    unfixed: finding.fixSince === null,
  };
}

function mayShow(
  of: Parameters<typeof isPublicKnowledge>[0],
  { tracker }: Pick<RowsInput, 'tracker'>,
): boolean {
  return !tracker.public || isPublicKnowledge(of);
}

/** Whether it gets an issue, or would without its waiver. */
function isFiled(finding: Finding, { policy }: RowsInput): boolean {
  return isJudged(finding) && atLeast(finding.severity, policy.issues['minimum-severity']);
}

/** What issues know and this run did not find, each finding once. */
function rememberedIn(issues: readonly OpenIssue[]): Judged[] {
  const known = issues.flatMap(({ members }) =>
    members.flatMap((one) => ('member' in one ? [[one.member, one] as const] : [])),
  );
  return [...new Map(known).values()];
}

function shownTargets(input: RowsInput): Target[] {
  const { ledger, findings, policy, asOf, complete } = input;
  const shown = findings.filter((finding) => mayShow(finding, input));
  const seen = seenOf(shown, input);
  return withStays(targetsOf(shown, ledger, policy, asOf, seen, complete), () => true, seen);
}

/** The issues about findings that this run reported. */
function seenIssues(targets: readonly Target[], input: RowsInput): OpenIssue[] {
  const { findings, goneAs } = input;
  const here = new Set(findings.map(({ id }) => id));
  return targets.flatMap(({ key, findings: members, entry, accounts }) => {
    if (entry === null) return [];
    const known = new Set([...accounts.values()].flat().map(({ member }) => member.id));
    const shared = key !== members[0]?.id;
    const absent = shared ? absentMembers(entry, here) : [];
    const rest = absent.filter(({ id }) => !known.has(id) && goneAs(id) === null);
    return [
      {
        key,
        entry,
        members: [
          ...members.map((finding) => judgedOf(finding, input)),
          ...rest.map((member) => remembered(entry, member, input)),
        ],
      },
    ];
  });
}

/** The issues about findings that this run did not report and that are not known to be gone. */
function unseenIssues(input: RowsInput, seen: ReadonlySet<LedgerIssue>): OpenIssue[] {
  const here = new Set(input.findings.map(({ id }) => id));
  return input.ledger.issues
    .filter((entry) => !seen.has(entry) && !isDuplicate(entry) && goneNote(entry) === null)
    .filter(({ report }) => report?.confirmed !== false)
    .map((entry) => ({
      key: entry.meta.key,
      entry,
      members: absentMembers(entry, here)
        .filter(({ id }) => input.goneAs(id) === null)
        .map((member) => remembered(entry, member, input)),
    }))
    .filter(({ members }) => members.length > 0);
}

function judgedOf(
  finding: Finding,
  { policy, asOf, today }: Pick<RowsInput, 'policy' | 'asOf' | 'today'>,
): Judged {
  return { ...finding, ageDays: daysBetween(dayOf(finding.firstSeen ?? asOf, policy.sla.timezone), today) };
}

/** The part of a finding that a row needs, from what its issue records. */
function remembered(entry: LedgerIssue, member: IssueMember, input: RowsInput): Judged {
  const { policy, asOf, today, records } = input;
  const record = records.get(member.id);
  const start = record?.spans.at(-1)?.start ?? entry.openedAt;
  const decided = decisionsOf([{ entry, member }]);
  const severity = decidedSeverity(decided.severity, record?.severity ?? member.severity);
  const clock = {
    firstSeen: start,
    published: null,
    previous: entry.trusted ? [member] : [],
    triage: triageDays(policy, entry.meta.source, member.rule),
    set: decided.due ?? null,
    ...priorityIn(entry, member),
  };
  const { exploited } = clock;
  const { due, daysLeft, state } = slaOf(severity, clock, policy, asOf);
  return {
    member: member.id,
    severity,
    due,
    daysLeft,
    sla: state,
    source: entry.meta.source,
    waiver: rememberedWaiver(decided, entry, member, input),
    ...(clock.fixSince === undefined ? {} : { fixSince: clock.fixSince }),
    ...(exploited == null ? {} : { exploited: { id: member.rule, added: exploited, ransomware: false } }),
    ageDays: daysBetween(dayOf(start, policy.sla.timezone), today),
  };
}

/**
 * The waiver of a finding that is known from its issue only: one of the policy that does not depend
 * on the path, else one given by comment.
 */
function rememberedWaiver(
  decided: Decisions,
  { meta }: LedgerIssue,
  member: IssueMember,
  { policy, asOf, today }: RowsInput,
): AppliedWaiver | null {
  const facts = {
    findingIds: allMemberIds(meta, member),
    ids: namesOf(member),
    package: meta.package,
    fixKnown: member.fix !== undefined,
  };
  const grant = grantFor(decided, null, policy, today);
  return rememberedWaiverFor(facts, policy, asOf) ?? (grant === null ? null : appliedGrant(grant, today));
}

/**
 * Whether the row belongs among the dismissed ones. A waived issue does not: it was accepted
 * properly.
 */
function isDismissedRow({ entry, members }: OpenIssue): boolean {
  return isDismissed(entry) && !summarise(members).waived;
}

function rowOf({ key, entry, members }: OpenIssue): DashboardRow {
  const { severity, sla, waived, due, daysLeft } = summarise(members);
  const judged = waived ? members : members.filter(({ waiver }) => waiver === null);
  return {
    finding: key,
    issue: { number: entry.issue.number, url: entry.issue.url },
    title: titleOf(entry),
    severity,
    sla,
    waived,
    due,
    daysLeft,
    ageDays: judged.reduce((oldest, { ageDays }) => Math.max(oldest, ageDays), 0),
    owner: entry.issue.assignees[0] ?? null,
    unseenSince: unseenSinceOf(entry),
    ...priorityOf(judged),
  };
}

/** What a row says of which comes first: its findings' earliest listing and highest EPSS. */
function priorityOf(judged: readonly Judged[]): Pick<DashboardRow, 'exploited' | 'epss' | 'unfixed'> {
  const days = judged.flatMap(({ exploited }) => exploited?.added ?? []).sort();
  const scores = judged.flatMap(({ epss }) => epss ?? []).sort((a, b) => b.score - a.score);
  const unfixed = judged.some(({ fixSince }) => fixSince === null);
  return { exploited: days[0] ?? null, epss: scores[0] ?? null, unfixed };
}

/**
 * RFC 3339 time since when one of the issue's findings cannot be seen by the scan; null when all
 * can.
 */
function unseenSinceOf(entry: LedgerIssue): string | null {
  return entry.meta.findings.flatMap(({ id }) => unseenSince(entry, id) ?? []).sort()[0] ?? null;
}

function dismissedRow({ entry, members }: OpenIssue, { sla }: Policy): DismissedRow {
  const { severity, due, sla: state } = summarise(members);
  const { issue, closing } = entry;
  return {
    issue: { number: issue.number, url: issue.url },
    title: titleOf(entry),
    severity,
    sla: state,
    due,
    by: closing?.actor ?? null,
    on: dayOf(closing?.at ?? entry.openedAt, sla.timezone),
  };
}

function titleOf({ issue, meta }: LedgerIssue): string {
  return plainTitle(issue.title, meta.findings[0]?.rule ?? '');
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [yes: T[], no: T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
