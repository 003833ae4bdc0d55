import type { Day } from '../core/day.js';
import type { Finding } from '../core/finding.js';
import { purlType, withoutRelease } from '../core/purl-type.js';
import { clip } from './terminal-text.js';

/** Longest value that is written, in characters. */
const MAX_VALUE = 200;

/**
 * The lines of a policy that waive a finding, with blanks for what only a person knows.
 * @param earliest the earliest day on which it may end; null where the reader is to choose, and a date of ours would go stale
 */
export function waiverLines(
  finding: Pick<Finding, 'rule' | 'package' | 'due'>,
  earliest: Day | null,
): string[] {
  const { rule, package: at, due } = finding;
  return [
    'waivers:',
    '  - match:',
    `      rule: ${scalar(rule)}`,
    ...(at === null ? [] : [`      package: ${scalar(`${type(at.ecosystem)}/${at.name}`)}`]),
    '    reason: why this is acceptable until then',
    '    approved-by: "@who-decided"',
    `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`,
  ];
}

function type(ecosystem: string): string {
  return purlType(ecosystem) ?? withoutRelease(ecosystem).toLowerCase();
}

/** A YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads too. */
function scalar(value: string): string {
  const shown = clip(value, MAX_VALUE);
  return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}
