import { gt, lt, prerelease, valid } from '@renovatebot/ruby-semver';
import type { VersionOrder } from './order.js';

/**
 * RubyGems' order: segments of numbers and letters; letters rank before numbers.
 * @see https://docs.ruby-lang.org/en/master/Gem/Version.html
 */
export const rubygems: VersionOrder = {
  compare: (a, b) => {
    if (!isVersion(a) || !isVersion(b)) return null;
    if (lt(a, b)) return -1;
    return gt(a, b) ? 1 : 0;
  },
  isPrerelease: (version) => isVersion(version) && (prerelease(version)?.length ?? 0) > 0,
};

/** RubyGems reads an empty text as version 0; in an advisory it is a missing version. */
function isVersion(version: string): boolean {
  return version.trim() !== '' && valid(version) !== null;
}
