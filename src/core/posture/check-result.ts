import type { Missing } from './fact.js';

/**
 * What a check of the posture says: `not-kept`, what it asks for is not so; `not-visible`, this
 * token cannot see it; `information`, it is told without being asked for; `kept`, it is so. In the
 * order of reports.
 */
export const CHECK_STATES = ['not-kept', 'not-visible', 'information', 'kept'] as const;

/** One of `CHECK_STATES`. */
export type CheckState = (typeof CHECK_STATES)[number];

/** The outcome of one check in one run. */
export interface CheckResult {
  /** The check's id, which is the rule of its finding. */
  readonly id: string;
  /** What it asks for, in a sentence without a full stop. */
  readonly asks: string;
  readonly state: CheckState;
  /** What was seen, in a sentence without a full stop; may have names from GitHub: untrusted. */
  readonly detail: string;
  /** What could not be seen; not empty when the state is `not-visible`. */
  readonly missing: readonly Missing[];
  /** Page of the repository where it is set, and can be looked at. */
  readonly url: string;
}
