import type { Policy } from '../core/policy/policy.js';
import type { Scanner } from './scanner.js';

type Section = 'forge';

/** A scanner that the policy knows and this version does not have yet: it is listed as skipped, so that nobody takes it for clean. */
export function notBuilt(section: Section): Scanner {
  return {
    name: section,
    sources: [section],
    skipped: (policy: Policy) =>
      policy.scan[section].enabled
        ? 'this version does not have it yet'
        : `the policy has scan.${section}.enabled: false`,
    scan: () => Promise.reject(new Error(`there is no ${section} scanner`)),
  };
}
