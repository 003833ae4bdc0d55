import type { Entry, Scalar, Source, YamlNode } from '../yaml/node.js';

/** What the files of a repository say, as far as rules ask. */
export interface Repository {
  /**
   * The scanned directory, which paths such as `./.github/actions/x` count from; `''` for the
   * tree's root.
   */
  readonly directory: string;
  readonly workflows: readonly Workflow[];
  readonly actions: readonly Action[];
  readonly dependabot: readonly DependabotFile[];
}

/** A workflow: of its own triggers, called by others, or both. */
export interface Workflow {
  readonly kind: 'workflow';
  readonly source: Source;
  readonly root: YamlNode;
  readonly triggers: ReadonlyMap<string, Trigger>;
  /** The node of `permissions`; null where there is none. */
  readonly permissions: Entry | null;
  readonly env: YamlNode | null;
  readonly jobs: readonly Job[];
}

/** What starts a workflow. */
export interface Trigger {
  readonly name: string;
  /** The name as it stands in the file. */
  readonly at: Scalar;
  /** Filters and inputs; null where there are none. */
  readonly settings: YamlNode | null;
}

/** A job: its steps, or the reusable workflow that it calls. */
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
  /** Whether it names an environment, whose rules may ask for an approval. */
  readonly environment: boolean;
  readonly steps: readonly Step[];
}

/** An action that consists of steps, or of code of its own (then it has none). */
export interface Action {
  readonly kind: 'action';
  readonly source: Source;
  /** Its folder, relative to the repository's root; `''` for the root. */
  readonly directory: string;
  readonly root: YamlNode;
  readonly outputs: YamlNode | null;
  readonly steps: readonly Step[];
}

/** A step of a job or of a composite action. */
export interface Step {
  readonly owner: Job | Action;
  /** What names it in its job, whatever stands above or below it. */
  readonly name: string;
  /** Its `id`; empty where it has none. */
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

/** One file of any kind. */
export type WorkflowFile = Workflow | Action | DependabotFile;
