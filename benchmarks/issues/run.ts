import type { Observation } from '../../src/core/findings/finding.js';
import type { Result } from '../../src/core/findings/result.js';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { trackingOf, type Tracking } from '../../src/run/tracking.js';
import { judge } from '../../src/run/pipeline.js';
import type { Recall } from '../../src/run/pipeline-input.js';
import type { PolicyInForce } from '../../src/run/policy-in-force.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import type { Tree } from '../../src/system/tree.js';
import { NOW } from './findings.js';

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f80912345678';
/** Address of the scanned repository. */
export const REPOSITORY = 'https://github.com/acme/app';

/** The policy that judges. */
export const IN_FORCE: PolicyInForce = {
  policy: DEFAULT_POLICY,
  origin: { path: null, ref: COMMIT, preset: DEFAULT_POLICY.sla.preset, proposed: [], invalid: null },
  reasons: [],
};

/** Scans of the default branch make no noise here. */
export const silent = { info: () => undefined, warning: () => undefined, debug: () => undefined };

/** Judges what a scanner found on the default branch. @param asOf RFC 3339: when */
export function judged(head: readonly Observation[], recall: Recall, asOf = NOW): Promise<Result> {
  return judge({
    head: tree(),
    base: null,
    baseUnknown: null,
    directory: '',
    policy: IN_FORCE,
    scanners: [scanner(head)],
    asOf,
    recall,
    scratch: '',
    log: silent,
  });
}

/** What keeping the issues in step needs to know of a scan. */
export function tracked(result: Result): Promise<Tracking> {
  return trackingOf({
    policy: DEFAULT_POLICY,
    result,
    head: tree(),
    directory: '',
    runUrl: `${REPOSITORY}/actions/runs/7`,
    repositoryUrl: REPOSITORY,
    detailsUrl: null,
    workflow: '.github/workflows/fixby.yml',
  });
}

function tree(): Tree {
  const absent = (): Promise<never> => Promise.reject(new Error('there are no files'));
  return { commit: COMMIT, files: () => Promise.resolve([]), contentId: absent, read: absent };
}

function scanner(head: readonly Observation[]): Scanner {
  return {
    name: 'osv-scanner',
    sources: ['dependencies'],
    skipped: () => null,
    scan: () =>
      Promise.resolve({
        report: {
          scanner: 'osv-scanner',
          sources: ['dependencies'],
          version: '1.0.0',
          status: 'done',
          reason: null,
          notes: [],
          packages: 10_000,
          files: null,
          lockfiles: [],
          coverage: null,
          ms: 1,
        },
        head: [...head],
        base: [],
        moved: new Map(),
      }),
  };
}
