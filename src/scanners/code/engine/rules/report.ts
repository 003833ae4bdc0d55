import type { Place } from '../../../../core/findings/finding.js';
import type { Confidence, Source } from '../values/taint.js';

/** A step of a finding's way, as it leaves the engine. */
export interface FlowStep extends Place {
  readonly label: string;
}

/** A finding as the engine reports it. Plain data: it travels between worker threads. */
export interface Finding {
  readonly rule: string;
  readonly place: Place;
  readonly confidence: Confidence;
  /** In the words of the code: `child_process.exec`, `innerHTML`. */
  readonly sink: string;
  /** The function around it: `UserService.find`; empty at the top level. */
  readonly function: string;
  /** Where its data comes from; null for rules that follow none. */
  readonly source: Pick<Source, 'kind' | 'label' | 'functionKey'> | null;
  readonly detail: string;
  readonly flow: readonly FlowStep[];
}

const RANK: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** The less sure of two confidences. */
export function lower(a: Confidence, b: Confidence): Confidence {
  return RANK[a] <= RANK[b] ? a : b;
}

/**
 * Which of two findings of one place tells more: the surer one, then the shorter way, then by text.
 */
export function better(a: Finding, b: Finding): Finding {
  const order =
    RANK[b.confidence] - RANK[a.confidence] ||
    Number(b.flow.length > 0) - Number(a.flow.length > 0) ||
    a.flow.length - b.flow.length ||
    (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return order <= 0 ? a : b;
}
