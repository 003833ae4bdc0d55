import { compareLists } from './numbers.js';
import type { VersionOrder } from './order.js';

/** Stability suffixes of a Composer version, least stable first; no suffix means stable. */
const STABILITY = ['dev', 'alpha', 'beta', 'rc', '', 'patch'];
const COMPOSER =
  /^v?(\d+(?:\.\d+){0,3})(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)[.-]?(\d*))?([.-]?dev)?$/i;

/**
 * Composer's order.
 * @see https://getcomposer.org/doc/articles/versions.md
 */
export const composer: VersionOrder = {
  compare: (a, b) => {
    const [left, right] = [composerParts(a), composerParts(b)];
    if (!left || !right) return null;
    return (
      compareLists(left.numbers, right.numbers) ||
      left.rank - right.rank ||
      compareLists(left.count, right.count)
    );
  },
  isPrerelease: (version) => (composerParts(version)?.rank ?? 0) < STABILITY.indexOf(''),
};

function composerParts(version: string): { numbers: string[]; rank: number; count: string[] } | null {
  const [, numbers, label = '', count = '', dev] = COMPOSER.exec(version.trim()) ?? [];
  if (numbers === undefined) return null;
  const short = label.toLowerCase();
  const long = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', stable: '' }[short] ?? short;
  return {
    numbers: numbers.split('.'),
    rank: STABILITY.indexOf(dev === undefined ? long : 'dev'),
    count: [count || '0'],
  };
}
