import type { Day } from '../core/day.js';
import type { Finding } from '../core/finding.js';
import { assemble, COMMENT_LIMIT, fixed } from './fit.js';
import { issueMetadata, renderIssueMetadata } from './issue-metadata.js';
import { factsPart, fixPart, textPart } from './issue-parts.js';
import { code, Markdown, markup } from './markdown.js';
import { blocks, fence } from './markdown-blocks.js';
import { clip, sanitise } from './terminal-text.js';
import { waiverLines } from './waiver-lines.js';
import { fullTitle } from './words.js';

export { parseIssueMetadata } from './issue-metadata.js';

/** Where an issue appears. */
export interface IssueContext {
  /** `https://github.com/owner/name` of the scanned repository: for links to lines. */
  readonly repositoryUrl: string | null;
  /** The commit that was scanned. */
  readonly commit: string | null;
  /** Where the policy is, for the words on waivers. */
  readonly policyPath: string;
  /** Calendar date of the run in the policy's time zone. */
  readonly today: Day;
}

/** An issue as it is to be. */
export interface Issue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** GitHub's longest title, in characters. */
const MAX_TITLE = 256;

/** GitHub's longest label, in characters. */
const MAX_LABEL = 50;

/** The issue of a finding: what, by when, why, where, how; the same finding gives the same bytes. */
export function renderIssue(finding: Finding, context: IssueContext): Issue {
  const metadata = Markdown.trusted(renderIssueMetadata(issueMetadata(finding)));
  const parts = [
    factsPart(finding, context),
    fixed(fixPart(finding)),
    textPart(finding),
    fixed(waivePart(finding, context)),
  ];
  return {
    title: issueTitle(finding),
    body: `${assemble(parts, metadata, COMMENT_LIMIT).toString()}\n`,
    labels: issueLabels(finding),
  };
}

/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`. A title is plain text to GitHub, apart from backticks; it sees no mention in it.
 */
function issueTitle(finding: Finding): string {
  const start = `[${finding.severity}] `;
  const end = ` (${clip(finding.rule, 80)})`;
  const title = `${start}${clip(fullTitle(finding), MAX_TITLE)}`;
  const room = MAX_TITLE - end.length;
  return `${cut(title, room)}${end}`.replaceAll('`', "'");
}

/** At most `max` UTF-16 units, no surrogate pair in two. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : `${sanitise(text.slice(0, max - 1)).replace(/\uFFFD$/u, '')}…`;
}

/** The labels of a finding's issue. */
export function issueLabels(
  finding: Pick<Finding, 'severity' | 'due' | 'sla' | 'source' | 'waiver'>,
): string[] {
  return [
    'security',
    `severity: ${finding.severity}`,
    ...(finding.due === null ? [] : [`due: ${finding.due}`]),
    ...(finding.sla === 'due-soon' ? ['sla: due soon'] : []),
    ...(finding.sla === 'overdue' ? ['sla: overdue'] : []),
    clip(`source: ${finding.source}`, MAX_LABEL),
    ...(finding.waiver === null ? [] : ['waived']),
  ];
}

function waivePart(finding: Finding, { policyPath, today }: IssueContext): Markdown {
  return blocks([
    markup`### If it can't be fixed in time`,
    markup`Waive it in ${code(policyPath)}, through a pull request that whoever answers for the risk approves. A waiver has a reason and an end; after that day the finding counts again.`,
    fence('yaml', waiverLines(finding, today)),
  ]);
}
