import type { Severity } from '../scale/severity.js';
import type { Policy } from './policy.js';
import { SLA_PRESETS } from './presets.js';

/**
 * The number of days from the start of the clock to the due date, for a severity: the policy's own
 * figure, else its preset's.
 * @returns null when the policy gives this severity no due date
 */
export function slaDays(policy: Pick<Policy, 'sla'>, severity: Severity): number | null {
  const own = policy.sla.days[severity];
  return own === undefined ? SLA_PRESETS[policy.sla.preset].days[severity] : own;
}

/** The days of triage that come before the clock of a finding; 0 for most. */
export function triageDays(policy: Pick<Policy, 'sla'>, source: string, rule: string): number {
  return source === 'report' && rule === 'bounty' ? policy.sla.triage.bounty : 0;
}
