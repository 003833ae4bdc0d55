import type { Severity } from '../scale/severity.js';
import type { Policy } from './policy.js';
import { SLA_PRESETS } from './presets.js';

/**
 * The days that a policy gives a severity, counted from the clock start: its own figure where it
 * has one, else the preset's.
 * @returns null where the policy gives this severity no due date
 */
export function slaDays(policy: Pick<Policy, 'sla'>, severity: Severity): number | null {
  const own = policy.sla.days[severity];
  return own === undefined ? SLA_PRESETS[policy.sla.preset].days[severity] : own;
}
