import { reportLabel, type ReportKind } from '../intake/forms.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { SlaState } from '../scale/sla-state.js';
import type { TrackerLabel } from './tracker.js';

/** The reason that we give GitHub when we close an issue. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate';

/** What an issue's labels are derived from. */
export interface Labelled {
  readonly severity: Severity;
  readonly due: Day | null;
  readonly sla: SlaState;
  readonly source: string;
  readonly waived: boolean;
}

/** The maximum length of a GitHub label, in characters. */
const MAX_LABEL = 50;

const DUE = /^due: \d{4}-\d{2}-\d{2}$/iu;

/** Labels that we add and remove on our issues. Labels that a person added are never touched. */
const OURS =
  /^(?:security|waived|severity: (?:critical|high|medium|low)|sla: (?:due soon|overdue)|source: .+|report: .+)$/iu;

/** The labels of an issue, as the contract names them. */
export function issueLabels({ severity, due, sla, source, waived }: Labelled): string[] {
  return [
    'security',
    `severity: ${severity}`,
    ...(due === null ? [] : [dueLabel(due)]),
    ...(sla === 'due-soon' && !waived ? ['sla: due soon'] : []),
    ...(sla === 'overdue' && !waived ? ['sla: overdue'] : []),
    sourceLabel(source),
    ...(waived ? ['waived'] : []),
  ];
}

/** A report that no maintainer confirmed, and one whose severity a maintainer has to say. */
const REPORT_STATES = { unconfirmed: 'report: not confirmed', triage: 'report: needs triage' } as const;

/** The labels of a report besides those of every finding. */
export function reportLabels(
  kind: ReportKind,
  { confirmed, triage }: { readonly confirmed: boolean; readonly triage: boolean },
): string[] {
  return [
    reportLabel(kind),
    ...(confirmed ? [] : [REPORT_STATES.unconfirmed]),
    ...(triage ? [REPORT_STATES.triage] : []),
  ];
}

/** `due: 2026-12-03` */
export function dueLabel(due: Day): string {
  return `due: ${due}`;
}

/**
 * The label of a source. A tool's name is untrusted: of it only letters and digits of any script,
 * `:`, `.`, `_`, `-` and spaces are kept.
 */
export function sourceLabel(source: string): string {
  const name = source.replace(/[^\p{L}\p{N}:._ -]/gu, '').trim();
  const label = Array.from(`source: ${name}`);
  return label.length <= MAX_LABEL ? label.join('') : `${label.slice(0, MAX_LABEL - 1).join('')}…`;
}

/**
 * The labels to add to an issue, and those of ours to remove from it. Case is ignored, as on
 * GitHub.
 */
export function labelChanges(
  has: readonly string[],
  wanted: readonly string[],
): { add: string[]; remove: string[] } {
  const same = (list: readonly string[], name: string): boolean =>
    list.some((other) => other.toLowerCase() === name.toLowerCase());
  return {
    add: wanted.filter((name) => !same(has, name)),
    remove: has.filter((name) => (OURS.test(name) || DUE.test(name)) && !same(wanted, name)),
  };
}

/** The due-date labels that no issue and no pull request uses any more. */
export function unusedDueLabels(labels: readonly TrackerLabel[]): string[] {
  return labels.filter(({ name, uses }) => uses === 0 && DUE.test(name)).map(({ name }) => name);
}

const COLOURS: Readonly<Record<Severity, string>> = {
  critical: 'b60205',
  high: 'd93f0b',
  medium: 'fbca04',
  low: '0e8a16',
};

/** Colour and description of a label of ours, for its creation. */
export function labelStyle(name: string): { readonly color: string; readonly description: string } {
  const severity = /^severity: (critical|high|medium|low)$/u.exec(name)?.[1] as Severity | undefined;
  if (severity !== undefined) {
    return { color: COLOURS[severity], description: `Security finding of ${severity} severity` };
  }
  if (DUE.test(name))
    return { color: 'c5def5', description: 'Security finding to be fixed by the end of this day' };
  switch (name) {
    case 'security':
      return { color: '5319e7', description: 'Security finding, kept in step by Fixby' };
    case 'waived':
      return { color: 'd4c5f9', description: 'Accepted until a date by a waiver' };
    case 'sla: due soon':
      return { color: 'f9d0c4', description: 'Its due date is near' };
    case reportLabel('incident'):
      return { color: 'b60205', description: 'A person reports a security incident' };
    case reportLabel('bounty'):
      return { color: '1d76db', description: 'Found through the bug bounty' };
    case reportLabel('question'):
      return { color: 'c2e0c6', description: 'A question about security, without a due date' };
    case REPORT_STATES.unconfirmed:
      return { color: 'ededed', description: 'Reported by a person and not confirmed by a maintainer' };
    case REPORT_STATES.triage:
      return { color: 'fef2c0', description: 'A maintainer has to say how severe it is' };
    case 'sla: overdue':
      return { color: 'e11d21', description: 'Its due date is over' };
    default:
      return { color: 'bfd4f2', description: 'Where this security finding comes from' };
  }
}
