import type { Finding } from '../../core/findings/finding.js';
import type { Day } from '../../core/scale/day.js';
import { clip } from './terminal-text.js';

/** Longest value that is written, in characters. */
const MAX_VALUE = 200;

/** Most paths that get a waiver; a reader who waives more than these knows the pattern by then. */
const MAX_PATHS = 10;

/**
 * The lines of a policy that waive a finding and nothing else, with blanks for what only a person
 * knows: its id, its rule for the reader, and of a package each lockfile where it is.
 * @param earliest the earliest day on which it may end; null where the reader is to choose, and a
 *   date of ours would go stale
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

/** A glob for this path alone: brackets are no rarity in the names of routes. */
function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`);
}

/** A YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads too. */
function scalar(value: string): string {
  const shown = clip(value, MAX_VALUE);
  return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}
