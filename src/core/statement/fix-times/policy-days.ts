import { DEFAULT_POLICY } from '../../policy/policy.js';
import { SLA_PRESETS } from '../../policy/presets.js';
import { slaDays } from '../../policy/sla-days.js';
import { SEVERITIES } from '../../scale/severity.js';
import type { StatementFacts } from '../facts.js';
import { loweredLevels } from '../lowered-levels.js';
import { few, missing, seen } from '../say.js';
import type { StatementEvidence } from '../statement.js';

const ATLASSIAN = SLA_PRESETS['atlassian-marketplace-cloud'];

/** The fewest days that Atlassian gives. */
export const SHORTEST = Math.min(...Object.values(ATLASSIAN.days));

/** Days of triage that reports of the bounty have before their clock. */
const TRIAGE = DEFAULT_POLICY.sla.triage.bounty;

/**
 * The ways to a due date that come to more days than Atlassian gives, in words: the usual days,
 * those while nothing fixes it, and the triage of the bounty. What has a known exploit never gets
 * more than its usual days.
 */
export function longerDays({ policy }: Pick<StatementFacts, 'policy'>): readonly string[] {
  const { triage, 'without-fix': unfixed } = policy.sla;
  return [
    ...SEVERITIES.filter((severity) => (slaDays(policy, severity) ?? Infinity) > ATLASSIAN.days[severity]),
    ...SEVERITIES.filter((severity) => (unfixed[severity] ?? 0) > ATLASSIAN.days[severity]).map(
      (severity) => `${severity} without a fix (${unfixed[severity] ?? 0})`,
    ),
    ...(triage.bounty > TRIAGE ? [`the triage of the bounty (${triage.bounty})`] : []),
  ];
}

/** What the policy gives no date that is kept anywhere, or that of a lower level. */
export function undated({ policy }: Pick<StatementFacts, 'policy'>): StatementEvidence[] {
  const { 'minimum-severity': least } = policy.issues;
  const lower = loweredLevels(policy);
  return [
    ...(least === 'low'
      ? []
      : [
          missing(
            `By the policy findings below ${least} get no issue, so nothing tells when they are fixed.`,
          ),
        ]),
    ...(lower.length === 0
      ? []
      : [
          missing('The policy lowers levels without a look at the finding, and with them the days.', {
            detail: few(lower),
          }),
        ]),
  ];
}

/** The days of the policy in force. */
export function policyEvidence(
  { policy, result }: StatementFacts,
  longer: readonly string[],
): StatementEvidence {
  const days = SEVERITIES.map((severity) => `${slaDays(policy, severity) ?? 'no'} for ${severity}`).join(
    ', ',
  );
  const more = longer.length === 0 ? '' : `; that is more than Atlassian gives for ${few(longer)}`;
  return seen(`The policy in force gives these days: ${days}${more}.`, {
    detail: `Policy: ${result.policy.path ?? 'the default'}`,
    ...(ATLASSIAN.source === null ? {} : { url: ATLASSIAN.source, open: true as const }),
  });
}
