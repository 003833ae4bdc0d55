import { compare, explain, valid } from '@renovatebot/pep440';
import type { VersionOrder } from './order.js';

/**
 * Python's order.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
export const pep440: VersionOrder = {
  compare: (a, b) => (valid(a) !== null && valid(b) !== null ? compare(a, b) : null),
  isPrerelease: (version) => {
    const parts = explain(version);
    return parts !== null && (parts.is_prerelease || parts.is_devrelease);
  },
};
