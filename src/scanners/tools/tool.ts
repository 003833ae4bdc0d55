import type { Unseen } from '../../core/findings/coverage.js';
import type { Source } from '../../core/findings/finding.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Run } from '../../system/exec.js';
import type { Tree } from '../../system/tree.js';

/** What to do about a tool whose own words are not quoted. */
export const BY_HAND = 'Run it by hand in this repository to see why';

/** Where a tool may be downloaded from, and what must come. */
export interface ProgramSource {
  /** An archive that `tar` can read, or the program itself. */
  readonly url: string;
  /** SHA-256 of what the URL answers with, hexadecimal. */
  readonly sha256: string;
}

/** The directories of one call of a tool. */
export interface ToolCall {
  /** Absolute path of the staged copy of the tree; also the tool's working directory. */
  readonly tree: string;
  /** Absolute path of an empty directory for files that the tool is given. */
  readonly own: string;
  /** Absolute path at which the tool has to write its SARIF file. */
  readonly output: string;
}

/**
 * A program that writes SARIF, called such that nothing in the scanned tree can disable it or its
 * rules.
 */
export interface Tool {
  /** The key under `scan` in the policy. */
  readonly name: 'semgrep' | 'gitleaks' | 'zizmor';
  /** Names of equivalent programs; the first one that is installed is run. */
  readonly programs: readonly string[];
  /** The source of its results, for reports of a run that failed before it had any. */
  readonly source: Source;
  /** How to install it, for the error message. */
  readonly install: string;
  /** Where the policy lets it be downloaded from; null where it does not. */
  readonly download?: (policy: Policy) => ProgramSource | null;
  /**
   * CWE ids by rule for results without one; they let results be joined with those of our own
   * scanners.
   */
  readonly cwe?: Readonly<Record<string, string>>;
  readonly version: readonly string[];
  /** Tells which files of the tree are copied for it. */
  readonly wanted: (path: string) => boolean;
  /** Where it writes SARIF: to the file `output`, or to stdout. */
  readonly report: 'file' | 'stdout';
  /**
   * The arguments of a call.
   * @param trusted the tree whose files may configure the tool, i.e. the policy's; null when it
   *   cannot be read
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
