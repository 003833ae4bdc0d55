import type { Confidence } from '../../core/findings/finding.js';
import type { Severity } from '../../core/scale/severity.js';
import type { Calls } from './model/calls.js';
import type { Effects } from './model/effect.js';
import type { DependabotFile, Job, Repository, Step, Workflow } from './model/types.js';
import type { Tracer } from './taint/tracer.js';
import type { Source } from './yaml/node.js';

/**
 * A rule: one file under `rules/`, with examples under
 * `__tests__/scanners/workflows/examples/<id>/`. See docs/workflows.md.
 */
export interface WorkflowRule {
  readonly id: string;
  /** The weakness in a few words, as the finding's title. */
  readonly title: string;
  /** `CWE-94`, …; the most exact one first. */
  readonly cwe: readonly [string, ...string[]];
  /** The usual severity; a finding may have its own. */
  readonly severity: Severity;
  /**
   * Why this severity: how reached, with what rights, with what harm, and when it is another one.
   */
  readonly severityReason: string;
  /** The usual confidence; a finding may have its own. */
  readonly confidence: Confidence;
  readonly why: string;
  readonly fix: { readonly text: string; readonly before: string; readonly after: string };
  readonly references: readonly string[];
  readonly workflow?: (workflow: Workflow, facts: Facts) => readonly Hit[];
  readonly job?: (job: Job, facts: Facts) => readonly Hit[];
  /** Of jobs and of composite actions. */
  readonly step?: (step: Step, facts: Facts) => readonly Hit[];
  readonly dependabot?: (file: DependabotFile, facts: Facts) => readonly Hit[];
}

/** What rules may ask about the repository around what they look at. */
export interface Facts {
  readonly repository: Repository;
  readonly calls: Calls;
  readonly effects: Effects;
  readonly tracer: Tracer;
}

/** A place where a rule is broken. */
export interface Hit {
  readonly source: Source;
  /** Offset in the file. */
  readonly offset: number;
  readonly endOffset?: number;
  /** What exactly, in a few words that complete the finding's first sentence; untrusted. */
  readonly detail: string;
  /**
   * What tells it apart from others of this rule in the same step or job; empty where there is one
   * only.
   */
  readonly key?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** What to write instead, here; the rule's own advice where it is left out. */
  readonly fix?: string;
}

/** A hit with the rule that it breaks, and where in its file. */
export interface WorkflowFinding extends Hit {
  readonly rule: WorkflowRule;
  /** Names of job and step, or of an action's step; empty for the file itself. */
  readonly within: readonly string[];
}
