import { isPublicKnowledge } from '../findings/disclosure.js';
import type { Countable } from '../findings/counts.js';
import { isJudged, type Finding } from '../findings/finding.js';
import type { DashboardRow } from '../history/trend.js';
import { goneNote, isDuplicate } from '../ledger/notes.js';
import { listed } from '../ledger/plan/members.js';
import { withStays } from '../ledger/plan/staying.js';
import { absentMembers, seenOf, targetsOf, type Target } from '../ledger/plan/target.js';
import type { LedgerIssue } from '../ledger/read.js';
import { atLeast } from '../scale/severity.js';
import type { DismissedRow } from './dashboard.js';
import { dismissedRow, isDismissedRow, rowOf, type OpenIssue } from './issue-row.js';
import { judgedOf, remembered, type Judged } from './judged.js';
import type { RowsInput } from './rows-input.js';

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

function partition<T>(items: readonly T[], test: (item: T) => boolean): [yes: T[], no: T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
