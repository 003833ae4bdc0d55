import type { Finding, Location, PackageAt } from '../../core/findings/finding.js';
import { severityRank } from '../../core/scale/severity.js';
import { sanitise } from './terminal-text.js';

/**
 * Maximum length of a path, in characters; the beginning is cut off, as the end is more
 * informative.
 */
const MAX_PATH = 160;

/** Maximum number of packages shown of a dependency chain. */
const MAX_CHAIN = 3;

/**
 * The location that a report names first: unwaived before waived, introduced before existing, worse
 * before less severe.
 */
export function mainLocation(finding: Pick<Finding, 'locations'>): Location {
  const [first] = [...finding.locations].sort(
    (a, b) =>
      Number(a.waiver !== null) - Number(b.waiver !== null) ||
      Number(b.origin === 'introduced') - Number(a.origin === 'introduced') ||
      severityRank(a.severity) - severityRank(b.severity),
  );
  if (first === undefined) throw new RangeError('a finding without a location');
  return first;
}

/** `path:line`; the beginning of a long path is cut off. */
export function placeWords({ path, line }: Pick<Location, 'path' | 'line'>): string {
  const points = Array.from(sanitise(path));
  const shown = points.length <= MAX_PATH ? points.join('') : `…${points.slice(1 - MAX_PATH).join('')}`;
  return line === null ? shown : `${shown}:${line}`;
}

/**
 * How a package is required: `direct`, `through express › qs`, `development only`; empty when
 * nothing is known.
 */
export function routeWords(at: Pick<PackageAt, 'direct' | 'through' | 'dev'> | null): string {
  if (at === null) return '';
  const route = at.direct === true ? 'direct' : at.through.length > 0 ? `through ${chain(at.through)}` : '';
  return [route, at.dev === true ? 'development only' : ''].filter((part) => part !== '').join(', ');
}

function chain(through: readonly string[]): string {
  const names = through.map((name) => shorten(sanitise(name)));
  if (names.length <= MAX_CHAIN) return names.join(' › ');
  return [...names.slice(0, MAX_CHAIN - 1), '…', ...names.slice(-1)].join(' › ');
}

function shorten(name: string): string {
  const points = Array.from(name);
  return points.length <= 60 ? name : `${points.slice(0, 59).join('')}…`;
}
