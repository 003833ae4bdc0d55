import type { PostureFacts } from '../../core/posture/facts.js';
import type { Confidence } from '../../core/findings/finding.js';
import type { Severity } from '../../core/scale/severity.js';
import type { Judgement } from './judgement.js';

/**
 * A check of the repository's posture: one file in `checks/`, with its test in
 * `__tests__/scanners/posture/checks.test.ts`. See docs/posture.md.
 */
export interface PostureCheck {
  /** The rule of its finding. */
  readonly id: string;
  /** What it asks for, in a sentence without a full stop. */
  readonly asks: string;
  /** What is wrong where that is not so: the finding's title. */
  readonly title: string;
  /** The usual severity of its finding; a judgement may set its own. */
  readonly severity: Severity;
  /** Why this severity: who can do what harm, and when the severity differs. */
  readonly severityReason: string;
  readonly confidence: Confidence;
  readonly cwe: readonly string[];
  readonly why: string;
  /** How to mend it, in a sentence or two. */
  readonly mend: string;
  /**
   * Where it is set and can be looked at: a page below the repository's own, or below the pages of
   * its organization. Empty for the repository itself.
   */
  readonly page: string;
  readonly pageOf?: 'organization';
  readonly references: readonly string[];
  /** Checks of other tools for the same facts, whose findings agree. */
  readonly sameAs: { readonly scorecard?: string; readonly allstar?: string };
  readonly judge: (facts: PostureFacts) => Judgement;
}
