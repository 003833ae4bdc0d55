import type { Finding } from '../../core/findings/finding.js';
import type { IssueMetadata } from '../../core/ledger/metadata/issue.js';
import { summarise } from '../../core/ledger/plan/summary.js';
import type { CheckResult } from '../../core/posture/check-result.js';
import { dueHead } from './parts.js';
import { fixed } from '../text/fit.js';
import { markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { mendList, openRows, postureRows, postureTable, type OpenRow } from '../text/posture-rows.js';
import { clip } from '../text/terminal-text.js';
import { count, severityMark } from '../text/words.js';
import { boundedTitle, issueSection, type Issue, type IssueContext } from './issue.js';
import { waivePart } from './waive-part.js';

/**
 * The issue about the repository's posture: a table of all checks, each row with its severity and
 * due date. The same checks and findings give the same bytes.
 * @param findings what is not kept, worst first; not empty
 * @param checks the outcome of every check of this run
 */
export function renderPostureIssue(
  findings: readonly Finding[],
  checks: readonly CheckResult[],
  metadata: IssueMetadata,
  context: IssueContext,
): Issue {
  const open = [...openRows(findings), ...unseenRows(findings, metadata)];
  const parts = [
    fixed(factsPart(findings)),
    fixed(
      blocks([
        markup`### ${count(checks.length, 'check')}`,
        markup`A row's clock starts with this issue, or with the comment that the row joined it. The issue closes once no row is open.`,
        postureTable(postureRows(checks, open)),
      ]),
    ),
    fixed(mendPart(findings)),
    fixed(waivePart(findings, context.policyPath)),
  ];
  return { title: titleOf(findings, open), section: issueSection(parts, metadata) };
}

/** `[high] Repository posture: 5 checks are not kept` */
function titleOf(findings: readonly Finding[], open: readonly OpenRow[]): string {
  const { severity } = summarise(findings);
  const are = open.length === 1 ? 'is' : 'are';
  return boundedTitle(`[${severity}] Repository posture: ${count(open.length, 'check')} ${are} not kept`, '');
}

/** Rows that the issue lists and that could not be looked at this time. */
function unseenRows(findings: readonly Finding[], metadata: IssueMetadata): OpenRow[] {
  const here = new Set(findings.map(({ rule }) => rule));
  return metadata.findings
    .filter(({ rule }) => !here.has(rule))
    .map((member) => ({ ...member, waiver: null }));
}

function factsPart(findings: readonly Finding[]): Markdown {
  const { severity, due } = summarise(findings);
  const first = findings.find((finding) => finding.due === due) ?? findings[0];
  const rows = [
    [markup`**Why this date**`, markup`the earliest of its rows: ${clip(first?.dueReason ?? '', 300)}`],
    [markup`**Severity**`, markup`${severityMark(severity)} ${severity}, that of its worst row`],
  ];
  return table(dueHead(due), rows.map(tableRow), 'left');
}

function mendPart(findings: readonly Finding[]): Markdown {
  return blocks([markup`### Fix`, mendList(findings)]);
}
