import { fingerprint } from '../../findings/fingerprint.js';
import { reportKind } from '../../intake/answers.js';
import { formOf, type ReportKind } from '../../intake/forms.js';
import { statedSeverity, type StatedSeverity } from '../../intake/stated-severity.js';
import { decidedSeverity } from '../../gate/memory.js';
import { SET_BASIS, slaBasis, slaOf } from '../../gate/sla.js';
import { triageDays } from '../../policy/sla-days.js';
import { decisionsOf, lastDated, lastDecided } from '../decisions.js';
import { presentOf } from '../metadata/remembered.js';
import { parseOpened, reportCardSchema, type ReportCard } from '../metadata/report.js';
import type { LedgerIssue, LedgerReport } from '../read.js';
import type { TrackedIssue } from '../tracker.js';
import { standing, type StandingContext } from './standing.js';

/** What a report can be that has a due date. */
export type DueKind = ReportCard['report'];

/** Maximum length of a report's title in our record, in UTF-16 units. */
const MAX_TITLE = 150;

/**
 * What an issue reports: by the form that it was written with, or by a label that somebody put on
 * it; null where neither says. An incident that we opened ourselves is one.
 */
export function kindOfIssue({ body, labels, written }: TrackedIssue): ReportKind | null {
  if (parseOpened(written) !== null) return 'incident';
  return reportKind(body, labels);
}

/** What a report states: the text of one that we opened for a malicious package is ours. */
export function statedIn(issue: TrackedIssue, kind: DueKind): StatedSeverity {
  if (issue.reporter !== undefined) return statedSeverity(kind, issue.body);
  const how = 'a malicious package is always critical';
  return { severity: 'critical', vector: null, score: null, how, triage: false };
}

/** What is recorded of a report that we see for the first time. Its clock starts with its issue. */
export function firstCard(
  issue: TrackedIssue,
  kind: DueKind,
  insider: boolean,
  { policy, asOf }: StandingContext,
): { readonly card: ReportCard; readonly dueReason: string } {
  const stated = statedIn(issue, kind);
  const severity = stated.severity ?? policy.severity.unknown;
  const triage = triageDays(policy, 'report', kind);
  const clock = { firstSeen: issue.createdAt, published: null, triage };
  const { due, reason } = slaOf(severity, clock, policy, asOf);
  // In the order in which it is read back, so that the same card is the same text.
  const card = reportCardSchema.parse({
    ...ratingOf(stated),
    report: kind,
    id: idOf(issue, kind),
    title: titleOf(issue, kind),
    severity,
    due,
    basis: slaBasis(policy, severity, triage),
    insider,
  });
  return { card, dueReason: reason };
}

/**
 * What is to be recorded of a report now. Until it is confirmed its own text says how bad it is.
 * Afterwards an edit of that text does not change the severity any more.
 */
export function currentCard(
  entry: LedgerIssue,
  { card, confirmed }: LedgerReport,
  context: StandingContext,
): ReportCard {
  const { issue } = entry;
  const stated = confirmed ? statedOn(card) : statedIn(issue, card.report);
  const decisions = entry.meta.findings.map((member) => decisionsOf([{ entry, member }]))[0];
  const decided = decisions?.severity ?? null;
  const severity = decidedSeverity(decided, stated.severity ?? context.policy.severity.unknown);
  const triage = triageDays(context.policy, 'report', card.report);
  const set = decisions?.due ?? null;
  const accounts = entry.meta.findings.map((member) => ({ entry, member }));
  // In the order in which it is read back, so that the same card is the same text.
  return reportCardSchema.parse({
    ...card,
    ...ratingOf(stated),
    title: titleOf(issue, card.report),
    severity,
    triage: decided === null && stated.triage,
    due: standing(entry, context, severity).due,
    basis: set === null ? slaBasis(context.policy, severity, triage) : SET_BASIS,
    ...presentOf({ decided: lastDecided(accounts), dated: lastDated(accounts) }),
  });
}

/** What the report stated when it was confirmed, as our comment has it. */
function statedOn({ stated, vector, score, how, triage }: ReportCard): StatedSeverity {
  return { severity: stated, vector, score, how, triage };
}

function ratingOf({
  severity,
  ...rest
}: StatedSeverity): Pick<ReportCard, 'stated' | 'vector' | 'score' | 'how' | 'triage'> {
  return { stated: severity, ...rest };
}

/**
 * The fingerprint of a report: one for each issue or, of incidents that we opened, for each
 * finding.
 */
function idOf(issue: TrackedIssue, kind: DueKind): string {
  const finding = parseOpened(issue.written);
  return finding === null
    ? fingerprint('report', kind, String(issue.number))
    : fingerprint('report', 'incident', `finding ${finding}`);
}

/** The issue's title without what the form puts before it; else the form's name. */
function titleOf({ title }: TrackedIssue, kind: DueKind): string {
  const { title: prefix, name } = formOf(kind);
  const bare = title.startsWith(prefix) ? title.slice(prefix.length) : title;
  return bare.trim() === '' || bare.trim() === prefix.trim() ? name : bare.trim().slice(0, MAX_TITLE);
}
