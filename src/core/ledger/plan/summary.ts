import { type AppliedWaiver, type Finding } from '../../findings/finding.js';
import { severityRank } from '../../scale/severity.js';
import type { SlaState } from '../../scale/sla-state.js';
import { compareText } from '../../scale/text-order.js';
import type { Labelled } from '../labels.js';

/** Severity, due date and waiver of a group of findings as a whole. */
export interface Summary extends Labelled {
  /** Days from today to `due`; null without a due date. */
  readonly daysLeft: number | null;
  /** The waiver that ends first; null unless all findings are waived. */
  readonly waiver: AppliedWaiver | null;
}

/** The part of a finding that labels are derived from. */
export interface Summarised extends Pick<Finding, 'waiver' | 'severity' | 'due' | 'daysLeft' | 'sla'> {
  readonly source: string;
}

const SLA_ORDER: readonly SlaState[] = ['overdue', 'due-soon', 'on-track', 'none'];

/**
 * The worst severity and the earliest due date of the unwaived findings; of all findings when each
 * is waived.
 * @param findings not empty
 * @throws RangeError when it is empty
 */
export function summarise(findings: readonly Summarised[]): Summary {
  const open = findings.filter(({ waiver }) => waiver === null);
  const judged = open.length > 0 ? open : findings;
  const [worst] = [...judged].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  if (worst === undefined) throw new RangeError('an issue about nothing');
  const [first = worst] = judged
    .filter(({ due }) => due !== null)
    .sort((a, b) => compareText(a.due ?? '', b.due ?? ''));
  const waivers = findings.flatMap(({ waiver }) => (waiver === null ? [] : [waiver]));
  return {
    severity: worst.severity,
    due: first.due,
    daysLeft: first.daysLeft,
    sla: SLA_ORDER.find((state) => judged.some(({ sla }) => sla === state)) ?? 'none',
    source: worst.source,
    waived: open.length === 0,
    waiver: open.length > 0 ? null : (waivers.sort((a, b) => compareText(a.expires, b.expires))[0] ?? null),
  };
}
