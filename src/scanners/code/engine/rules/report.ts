import type { Place } from '../../../../core/findings/finding.js';
import type { Confidence, Source } from '../values/taint.js';

/** A step of a finding's data flow, as the engine returns it. */
export interface FlowStep extends Place {
  readonly label: string;
}

/** A finding as the engine returns it. Plain data, since it is sent between worker threads. */
export interface Finding {
  readonly rule: string;
  readonly place: Place;
  readonly confidence: Confidence;
  /** As written in the code: `child_process.exec`, `innerHTML`. */
  readonly sink: string;
  /** The enclosing function: `UserService.find`; empty at the top level. */
  readonly function: string;
  /** The source of its data; null for rules without data flow. */
  readonly source: Pick<Source, 'kind' | 'label' | 'functionKey' | 'library'> | null;
  readonly detail: string;
  readonly flow: readonly FlowStep[];
  /** Set where only callers of a published package can give it untrusted data. */
  readonly byCallers?: true;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** The lower of two confidences. */
export function lower(a: Confidence, b: Confidence): Confidence {
  return RANK[a] <= RANK[b] ? a : b;
}

/**
 * The more informative of two findings at one location: that with the higher confidence, else one
 * with a data flow, else the shorter data flow, else the first by text.
 */
export function better(a: Finding, b: Finding): Finding {
  const order =
    RANK[b.confidence] - RANK[a.confidence] ||
    Number(b.flow.length > 0) - Number(a.flow.length > 0) ||
    a.flow.length - b.flow.length ||
    (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return order <= 0 ? a : b;
}
