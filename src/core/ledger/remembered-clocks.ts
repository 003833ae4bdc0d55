import type { SeverityDecision } from '../gate/memory.js';
import { unpackClocks, type Clock, type Clocks } from './metadata/clocks.js';
import type { Ledger } from './read.js';

/** What dashboards remember, in texts that we wrote. */
function rememberedIn({ dashboards }: Pick<Ledger, 'dashboards'>): Clocks[] {
  return dashboards.flatMap(({ issue, meta }) => (issue.written === null ? [] : [meta.clocks]));
}

/** The clocks that dashboards remember, by fingerprint. */
export function rememberedClocks(ledger: Pick<Ledger, 'dashboards'>): Map<string, Clock[]> {
  const clocks = new Map<string, Clock[]>();
  for (const clock of rememberedIn(ledger).flatMap(unpackClocks))
    clocks.set(clock.id, [...(clocks.get(clock.id) ?? []), clock]);
  return clocks;
}

/** The severities that were set on issues, as dashboards remember them. */
export function rememberedRaises(ledger: Pick<Ledger, 'dashboards'>): Clocks['raised'] {
  return rememberedIn(ledger).flatMap(({ raised }) => raised);
}

/**
 * A severity that was set on an issue which is gone: it counts where it is stricter.
 * @param raised what `rememberedRaises` gives
 */
export function rememberedSeverity(
  raised: Clocks['raised'],
  ids: readonly string[],
): SeverityDecision | null {
  const found = raised.find(({ id }) => ids.includes(id));
  if (found === undefined) return null;
  const { severity, by, reason } = found;
  return { severity, by, reason, leastOnly: true };
}
