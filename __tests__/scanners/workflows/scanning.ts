import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import type { ScanResult } from '../../../src/scanners/scanner.js';
import { workflowScanner } from '../../../src/scanners/workflows/run.js';
import { memoryTree } from '../code/memory-tree.js';

/** The contents of a tree, by path. */
export type Files = Parameters<typeof memoryTree>[0];

/** What a test may say besides the files. */
export interface ScanSettings {
  readonly base?: Files;
  readonly directory?: string;
  readonly workflows?: Partial<Policy['scan']['workflows']>;
}

/** Scans a tree that exists only in the test. */
export function scanFiles(
  head: Files,
  { base, directory = '', workflows = {} }: ScanSettings = {},
): Promise<ScanResult> {
  const silent = (): void => undefined;
  const { scan } = DEFAULT_POLICY;
  return workflowScanner.scan({
    head: memoryTree(head),
    base: base === undefined ? null : memoryTree(base),
    directory,
    policy: { ...DEFAULT_POLICY, scan: { ...scan, workflows: { ...scan.workflows, ...workflows } } },
    scratch: '',
    log: { info: silent, warning: silent, debug: silent },
  });
}

/** A workflow of one job with these steps, each a YAML text without the dash. */
export function workflow(on: string, ...steps: readonly string[]): string {
  const list = steps.map((step) => `      - ${step.trim().split('\n').join('\n        ')}\n`).join('');
  return `on: ${on}\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${list}`;
}
