import { compareNumbers, compareTexts } from './numbers.js';
import type { VersionOrder } from './order.js';

/**
 * RubyGems: numbers and letters in turn, letters before numbers; any letter makes a prerelease.
 * @see https://docs.ruby-lang.org/en/master/Gem/Version.html
 */
export const rubygems: VersionOrder = {
  compare: (a, b) => {
    const [left, right] = [gemSegments(a), gemSegments(b)];
    if (!left || !right) return null;
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      const order = compareSegments(left[index] ?? '0', right[index] ?? '0');
      if (order !== 0) return order;
    }
    return 0;
  },
  isPrerelease: (version) => /[a-z-]/i.test(version),
};

function gemSegments(version: string): string[] | null {
  if (!/^\d+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i.test(version.trim())) return null;
  const segments = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
  // Trailing zeros mean nothing, neither at the end nor before the first letter.
  const letters = segments.findIndex((segment) => !/^\d/.test(segment));
  const parts = letters < 0 ? [segments] : [segments.slice(0, letters), segments.slice(letters)];
  return parts.flatMap((part) => part.slice(0, part.findLastIndex((segment) => !/^0+$/.test(segment)) + 1));
}

function compareSegments(a: string, b: string): number {
  const [left, right] = [/^\d/.test(a), /^\d/.test(b)];
  if (left !== right) return left ? 1 : -1;
  return left ? compareNumbers(a, b) : compareTexts(a, b);
}
