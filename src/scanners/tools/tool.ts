import type { Unseen } from '../../core/findings/coverage.js';
import type { Source } from '../../core/findings/finding.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Run } from '../../system/exec.js';
import type { Tree } from '../../system/tree.js';

/** What a call of a tool is made of. */
export interface ToolCall {
  /** Absolute: the staged tree, and the current directory of the tool. */
  readonly tree: string;
  /** Absolute: an empty directory for files that the tool is given. */
  readonly own: string;
  /** Absolute: where the SARIF file has to be. */
  readonly output: string;
}

/**
 * A program that writes SARIF, and how to call it so that nothing in the scanned tree silences it.
 */
export interface Tool {
  /** The key under `scan` in the policy. */
  readonly name: 'semgrep' | 'gitleaks' | 'zizmor';
  /** Programs that do the same, the first one that is here is run. */
  readonly programs: readonly string[];
  /** What its results are called where it did not get so far. */
  readonly source: Source;
  /** How to get it. */
  readonly install: string;
  /**
   * CWE by rule where its results name none: by that they meet what our own scanners find in the
   * same lines.
   */
  readonly cwe?: Readonly<Record<string, string>>;
  readonly version: readonly string[];
  /** Files of the tree that it gets to see. */
  readonly wanted: (path: string) => boolean;
  /** Where it writes its SARIF: to `output` of the call, or to its standard output. */
  readonly report: 'file' | 'stdout';
  /**
   * The arguments of a call.
   * @param trusted the tree whose files may configure the tool: the policy's; null when it
   *   cannot be had
   */
  readonly args: (call: ToolCall, policy: Policy, trusted: Tree | null) => Promise<readonly string[]>;
  /**
   * Which of the files it looked at whole, by what it wrote beside its results.
   * @throws Error when it does not say
   */
  readonly sight: (written: Written) => ToolSight | Promise<ToolSight>;
}

/** What a tool leaves besides its SARIF. Untrusted. */
export interface Written {
  readonly call: ToolCall;
  readonly stderr: string;
  /** Paths of the files that it was given. */
  readonly paths: readonly string[];
}

/** What a tool looked at of what it was given. */
export interface ToolSight {
  /** Number of files that it looked at whole. */
  readonly files: number;
  readonly unseen: readonly Unseen[];
}

/** What the tools need besides the trees. */
export interface ToolOptions {
  readonly run: Run;
}
