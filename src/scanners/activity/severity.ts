import type { Severity } from '../../core/scale/severity.js';
import type { ActivityKind } from '../../core/scale/activity-kind.js';

/**
 * By how much a count has to exceed what is expected; below `medium` it is low. A log alone never
 * says that something is critical: it does not tell whether anybody got in.
 */
const EXCESS: Readonly<Record<ActivityKind, { readonly high: number; readonly medium: number }>> = {
  rate: { high: 50_000, medium: 2_000 },
  'new-client': { high: 50_000, medium: 2_000 },
  'authentication-failures': { high: 1_000, medium: 50 },
  throttled: { high: 20_000, medium: 500 },
  probing: { high: 1_000, medium: 50 },
  errors: { high: 2_000, medium: 100 },
  drift: { high: 500_000, medium: 20_000 },
};

/** How bad an episode is, by how much more there was than expected. */
export function severityOf(kind: ActivityKind, excess: number): Severity {
  const { high, medium } = EXCESS[kind];
  if (excess >= high) return 'high';
  return excess >= medium ? 'medium' : 'low';
}
