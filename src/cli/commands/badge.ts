import { dashboardByIssues } from '../../core/dashboard/data.js';
import { lastScanOf } from '../../core/ledger/own-dashboard.js';
import { dayOf, daysBetween } from '../../core/scale/day.js';
import { renderBadgeJson, renderBadgeSvg } from '../../report/badge/badge.js';
import { command, type Call, type Options } from '../command.js';
import { connect } from '../connection.js';
import { EXIT } from '../exit.js';
import * as shared from '../shared-options.js';
import { readTracked } from '../tracked.js';
import { writeReport } from '../write-report.js';

/** Days after the last complete scan during which the badge may be green. */
const FRESH_DAYS = 7;

const options = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['json', 'svg'],
    summary: 'an image, or what shields.io reads; default: json',
  },
  output: shared.output,
  repository: shared.repository,
  policy: shared.policy,
} as const satisfies Options;

/**
 * `fixby badge`: renders a badge from the current issues. It is green only when a scan was complete
 * within the last week.
 * @throws FixbyError, or what the GitHub client throws
 */
export const badge = command({
  name: 'badge',
  summary: 'a badge of what is open, from the issues',
  operands: [],
  examples: [{ call: 'fixby badge --format svg', does: 'reads with the token in GITHUB_TOKEN' }],
  options,
  run,
});

async function run({ values }: Call<typeof options>): Promise<number> {
  const { policy, ledger, tracker } = await readTracked(
    await connect(values.repository ?? null, '.'),
    values.policy ?? null,
  );
  const asOf = new Date().toISOString();
  const today = dayOf(asOf, policy.sla.timezone);
  const last = lastScanOf(ledger);
  const fresh = last !== null && daysBetween(dayOf(last, policy.sla.timezone), today) <= FRESH_DAYS;
  const { figures } = dashboardByIssues({ tracker, ledger, policy, asOf, today });
  const input = { figures, complete: fresh };
  const badge = values.format === 'svg' ? renderBadgeSvg(input) : renderBadgeJson(input);
  await writeReport(values.output ?? null, badge, 'everybody');
  return EXIT.pass;
}
