import type { Day } from '../../scale/day.js';

/** How much was looked at whole on a day. */
export interface CoveragePoint {
  readonly day: Day;
  /** Packages that were compared, and files that were analysed. */
  readonly looked: number;
  /** What was not looked at, or only in part; what the policy excludes is in neither. */
  readonly unseen: number;
}
