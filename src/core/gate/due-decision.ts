import type { SetDue } from '../findings/finding.js';
import type { Day } from '../scale/day.js';

/** A due date that a maintainer set by a comment. */
export interface DueDecision extends SetDue {
  /**
   * True when the comment was edited or deleted since: it moves no date later any more, and an
   * earlier date stays, since else whoever may delete comments gets a later one.
   */
  readonly earlierOnly: boolean;
}

/** The due date that counts instead of ours; null where ours does. */
export function decidedDue(decision: DueDecision | null, ours: Day | null): SetDue | null {
  if (decision === null) return null;
  const { earlierOnly, ...set } = decision;
  return earlierOnly && ours !== null && ours <= set.due ? null : set;
}
