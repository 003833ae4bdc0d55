import type { Entry, Scalar, Source, YamlNode } from '../yaml/node.js';

/** The files of a repository, as far as rules need them. */
export interface Repository {
  /**
   * The scanned directory, to which paths such as `./.github/actions/x` are relative; `''` for the
   * tree's root.
   */
  readonly directory: string;
  readonly workflows: readonly Workflow[];
  readonly actions: readonly Action[];
  readonly dependabot: readonly DependabotFile[];
}

/** A workflow, started by triggers or called by other workflows. */
export interface Workflow {
  readonly kind: 'workflow';
  readonly source: Source;
  readonly root: YamlNode;
  readonly triggers: ReadonlyMap<string, Trigger>;
  /** The entry `permissions`; null when there is none. */
  readonly permissions: Entry | null;
  readonly env: YamlNode | null;
  readonly jobs: readonly Job[];
}

/** A trigger of a workflow. */
export interface Trigger {
  readonly name: string;
  /** The position of its name. */
  readonly at: Scalar;
  /** Its filters and inputs; null when there are none. */
  readonly settings: YamlNode | null;
}

/** A job, with steps or with a call of a reusable workflow. */
export interface Job {
  readonly kind: 'job';
  readonly workflow: Workflow;
  readonly id: string;
  readonly key: Scalar;
  readonly node: YamlNode;
  readonly condition: Scalar | null;
  readonly permissions: Entry | null;
  readonly env: YamlNode | null;
  readonly runsOn: YamlNode | null;
  readonly matrix: YamlNode | null;
  /** The reusable workflow that it calls; null for a job with steps. */
  readonly uses: Scalar | null;
  readonly with: YamlNode | null;
  readonly secrets: Entry | null;
  readonly outputs: YamlNode | null;
  /** Whether it names an environment, which may require an approval. */
  readonly environment: boolean;
  readonly steps: readonly Step[];
}

/** An action: composite (with steps), or with code of its own (without steps). */
export interface Action {
  readonly kind: 'action';
  readonly source: Source;
  /** Its directory, relative to the repository's root; `''` for the root. */
  readonly directory: string;
  readonly root: YamlNode;
  readonly outputs: YamlNode | null;
  readonly steps: readonly Step[];
}

/** A step of a job or of a composite action. */
export interface Step {
  readonly owner: Job | Action;
  /** A name that identifies it in its job, independent of its position. */
  readonly name: string;
  /** Its `id`; empty when it has none. */
  readonly id: string;
  readonly node: YamlNode;
  readonly condition: Scalar | null;
  readonly env: YamlNode | null;
  readonly run: Scalar | null;
  readonly shell: string;
  readonly uses: Scalar | null;
  readonly with: YamlNode | null;
}

/** Dependabot's configuration. */
export interface DependabotFile {
  readonly kind: 'dependabot';
  readonly source: Source;
  readonly root: YamlNode;
}

/** A file of any of these kinds. */
export type WorkflowFile = Workflow | Action | DependabotFile;
