import { isJudged, type Finding } from '../../findings/finding.js';
import { slaState } from '../../gate/sla.js';
import { issueLabels, reportLabels } from '../labels.js';
import { parseOpened } from '../metadata/report.js';
import type { LedgerIssue } from '../read.js';
import type { TrackedIssue } from '../tracker.js';
import type { PlanContext } from './context.js';
import { checklistOn } from './incident.js';
import { firstCard } from './report-card.js';
import { firstWord } from './reports.js';
import type { IssueStep } from './steps.js';

/**
 * Opens an incident for each malicious package, once for each time that it is found. Not where
 * everybody could read what it may have done: there the finding has its issue, and nothing more.
 */
export function openedIncidents(context: PlanContext): IssueStep[] {
  const { findings, tracker, ledger } = context;
  if (tracker.public) return [];
  return findings
    .filter((finding) => finding.malicious && finding.waiver === null && isJudged(finding))
    .filter((finding) => !ledger.issues.some((entry) => isAbout(entry, finding)))
    .flatMap((finding) => openSteps(finding, context));
}

/** Whether an issue is the incident of a finding, as long as the finding is the same one. */
function isAbout({ issue }: LedgerIssue, { id, formerIds, firstSeen }: Finding): boolean {
  const about = parseOpened(issue.written);
  if (about === null || ![id, ...formerIds].includes(about)) return false;
  return issue.state === 'open' || (firstSeen !== null && issue.createdAt >= firstSeen);
}

function openSteps(finding: Finding, context: PlanContext): IssueStep[] {
  const { words, asOf, today, policy, tracker } = context;
  const { title, body } = words.incident(finding);
  const key = `incident of ${finding.id}`;
  const issue: TrackedIssue = { ...UNOPENED, title, body, written: body, createdAt: asOf, bodyAt: asOf };
  const first = firstCard(issue, 'incident', true, context);
  const { severity, due, triage } = first.card;
  const { sla } = slaState(due, severity, policy, today);
  const labels = [
    ...issueLabels({ severity, due, sla, source: 'report', waived: false }),
    ...reportLabels('incident', { confirmed: true, triage }),
  ];
  return [
    { kind: 'create-issue', key, title, body, labels, assignees: [], milestone: null, severity },
    { kind: 'comment', issue: { key }, say: firstWord(first, issue, tracker) },
    checklistOn({ key }),
  ];
}

/** An issue that does not exist yet. */
const UNOPENED = {
  number: 0,
  nodeId: '',
  url: '',
  state: 'open',
  labels: [],
  assignees: [],
  milestone: null,
  comments: [],
  events: [],
} as const;
