import type { Source } from '../core/finding.js';
import type { Policy } from '../core/policy.js';
import type { Scanner } from './scanner.js';

type Section = 'code' | 'secrets' | 'forge' | 'workflows';

/** A scanner that the policy knows and this version does not have yet: it is listed as skipped, so that nobody takes it for clean. */
export function notBuilt(section: Section): Scanner {
  const source: Source = section;
  return {
    name: section,
    source,
    skipped: (policy: Policy) =>
      policy.scan[section].enabled
        ? 'this version does not have it yet'
        : `the policy has scan.${section}.enabled: false`,
    scan: () => Promise.reject(new Error(`there is no ${section} scanner`)),
  };
}

/** The SARIF files that a policy names: nobody reads them in this version, and results that nobody reads must not look clean. */
export const unreadSarif: Scanner = {
  name: 'sarif',
  source: 'sarif:any',
  skipped: (policy: Policy) => (policy.scan.sarif.length === 0 ? 'the policy has no scan.sarif' : null),
  scan: () =>
    Promise.resolve({
      report: {
        scanner: 'sarif',
        version: '',
        status: 'failed',
        reason:
          'the policy names SARIF files (scan.sarif), which this version does not read; take them out of the policy',
        notes: [],
        packages: null,
        files: null,
        lockfiles: [],
        ms: 0,
      },
      head: [],
      base: [],
      moved: new Map(),
    }),
};
