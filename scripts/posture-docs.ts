import type { PostureCheck } from '../src/scanners/posture/check.js';

/** The table of all checks of the posture, for `docs/posture.md`. */
export function postureTable(checks: readonly PostureCheck[]): string {
  const rows = checks.map(
    ({ id, asks, severity, sameAs: { scorecard = '', allstar = '' }, severityReason }) =>
      `| \`${id}\` | ${asks} | ${isTold(severityReason) ? '' : severity} | ${scorecard} | ${allstar} |`,
  );
  return `| Check | Asks for | Severity | Scorecard | Allstar |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

/** Whether a check is told for information only. */
function isTold(reason: string): boolean {
  return reason.startsWith('Told for information');
}

/** Why each check has its severity, and how to mend what it finds. */
export function postureDetails(checks: readonly PostureCheck[]): string {
  return checks
    .map(
      ({ id, title, why, severityReason, mend, references }) =>
        `### ${title}\n\n\`${id}\`. ${why} ${severityReason}\n\nMend: ${mend}\n\nSee ${references.map((url) => `<${url}>`).join(', ')}.`,
    )
    .join('\n\n');
}
