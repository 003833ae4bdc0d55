import type { Day } from '../../scale/day.js';

/** How much was scanned on a day. */
export interface CoveragePoint {
  readonly day: Day;
  /** Packages that were checked plus files that were analysed completely. */
  readonly looked: number;
  /**
   * Items that were not scanned completely; those that the policy excludes are in neither figure.
   */
  readonly unseen: number;
}
