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
