import type { Finding } from '../../core/findings/finding.js';
import type { Day } from '../../core/scale/day.js';
import { clip } from './terminal-text.js';

/** Maximum length of a value, in characters. */
const MAX_VALUE = 200;

/** Maximum number of paths that get a waiver in the example. */
const MAX_PATHS = 10;

/**
 * The lines of a policy that waive exactly this finding: its id, its rule for the reader's
 * information, and for a package the path of each lockfile. Reason and approver are left for a
 * person to fill in.
 * @param earliest the earliest day on which the waiver may end; null for a placeholder, where a
 *   real date would become outdated
 */
export function waiverLines(
  finding: Pick<Finding, 'id' | 'rule' | 'package' | 'due' | 'locations'>,
  earliest: Day | null,
): string[] {
  const { id, rule, package: at, due, locations } = finding;
  const paths = [...new Set(locations.map(({ path }) => path))].slice(0, MAX_PATHS);
  const places = at === null ? [[]] : paths.map((path) => [`      path: ${scalar(globOf(path))}`]);
  return [
    'waivers:',
    ...places.flatMap((place) => [
      '  - match:',
      `      id: ${JSON.stringify(id)}`,
      `      rule: ${scalar(rule)}`,
      ...place,
      '    reason: why this is acceptable until then',
      '    approved-by: "@who-decided"',
      `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`,
    ]),
  ];
}

/**
 * A glob that matches only this path. Brackets are escaped, since they are common in the names of
 * routes.
 */
function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`);
}

/** A YAML scalar: unquoted when that is safe, else quoted as JSON, which is valid YAML too. */
function scalar(value: string): string {
  const shown = clip(value, MAX_VALUE);
  return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}
