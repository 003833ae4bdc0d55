import { compareLists } from './numbers.js';
import type { VersionOrder } from './order.js';

/**
 * For versions that are lists of numbers only: Haskell's PVP and R.
 * @see https://pvp.haskell.org/
 * @see Writing R Extensions, "The DESCRIPTION file"
 */
export const numeric: VersionOrder = {
  compare: (a, b) => {
    if (![a, b].every((version) => /^\d+(?:[.-]\d+)*$/.test(version))) return null;
    const [left, right] = [a.split(/[.-]/), b.split(/[.-]/)];
    // In these ecosystems `1.0` is lower than `1.0.0`.
    return compareLists(left, right) || left.length - right.length;
  },
  isPrerelease: () => false,
};
