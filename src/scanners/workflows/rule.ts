import type { Confidence } from '../../core/findings/finding.js';
import type { Severity } from '../../core/scale/severity.js';
import type { Calls } from './model/calls.js';
import type { Effects } from './model/effect.js';
import type { DependabotFile, Job, Repository, Step, Workflow } from './model/types.js';
import type { Tracer } from './taint/tracer.js';
import type { Source } from './yaml/node.js';

/**
 * A rule: one file in `rules/`, with examples in `__tests__/scanners/workflows/examples/<id>/`. See
 * docs/workflows.md.
 */
export interface WorkflowRule {
  readonly id: string;
  /** The weakness in a few words; the finding's title. */
  readonly title: string;
  /** CWE ids, the most specific first. */
  readonly cwe: readonly [string, ...string[]];
  /** The usual severity; a hit may set its own. */
  readonly severity: Severity;
  /**
   * Why this severity: how the weakness is reached, with which rights, what harm it does, and when
   * the severity differs.
   */
  readonly severityReason: string;
  /** The usual confidence; a hit may set its own. */
  readonly confidence: Confidence;
  readonly why: string;
  readonly fix: { readonly text: string; readonly before: string; readonly after: string };
  readonly references: readonly string[];
  readonly workflow?: (workflow: Workflow, facts: Facts) => readonly Hit[];
  readonly job?: (job: Job, facts: Facts) => readonly Hit[];
  /** Called for the steps of jobs and of composite actions. */
  readonly step?: (step: Step, facts: Facts) => readonly Hit[];
  readonly dependabot?: (file: DependabotFile, facts: Facts) => readonly Hit[];
}

/** What rules may ask about the rest of the repository. */
export interface Facts {
  readonly repository: Repository;
  readonly calls: Calls;
  readonly effects: Effects;
  readonly tracer: Tracer;
}

/** A location where a rule is broken. */
export interface Hit {
  readonly source: Source;
  /** Offset in the file. */
  readonly offset: number;
  readonly endOffset?: number;
  /** The specifics in a few words that complete the finding's first sentence; untrusted. */
  readonly detail: string;
  /**
   * Distinguishes several hits of this rule in the same step or job; empty when there is only one.
   */
  readonly key?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** How to fix this hit; the rule's general advice when absent. */
  readonly fix?: string;
}

/** A hit with its rule and the job or step that contains it. */
export interface WorkflowFinding extends Hit {
  readonly rule: WorkflowRule;
  /** Names of job and step, or of an action's step; empty for a hit about the whole file. */
  readonly within: readonly string[];
}
