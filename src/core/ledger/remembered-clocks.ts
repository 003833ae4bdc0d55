import type { DueDecision } from '../gate/due-decision.js';
import type { SeverityDecision } from '../gate/memory.js';
import { SET_BASIS } from '../gate/sla.js';
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

/**
 * The severities that were set on issues, as dashboards remember them. Where an issue still says so
 * itself, it counts for what that issue is about, and not for whatever stands there since.
 */
export function rememberedRaises(ledger: Ledger): Clocks['raised'] {
  const raised = rememberedIn(ledger).flatMap((clocks) => clocks.raised);
  if (raised.length === 0) return [];
  const said = new Set(
    ledger.issues.flatMap(({ notes, meta, trusted }) => [
      ...notes.map(({ comment: { id } }) => id),
      ...(trusted ? meta.findings.flatMap(({ decided }) => decided?.answer ?? []) : []),
    ]),
  );
  return raised.filter(({ answer }) => !said.has(answer));
}

/** Where findings stood, as dashboards remember them. */
export function rememberedPlaces(ledger: Pick<Ledger, 'dashboards'>): Clocks['places'] {
  return rememberedIn(ledger).flatMap(({ places }) => places);
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

/**
 * A date that was set on an issue which is gone: it counts where it is earlier. Nobody can tell any
 * more who set it: `ghost` is GitHub's name for that.
 * @param clocks what is remembered of one finding
 * @param gone RFC 3339 time at which its clock last ended; `''` for never
 */
export function rememberedDue(clocks: readonly Clock[], gone: string): DueDecision | null {
  const [due] = clocks
    .filter(({ since, announced }) => since > gone && announced?.basis === SET_BASIS)
    .flatMap(({ announced }) => announced?.due ?? [])
    .sort();
  if (due === undefined) return null;
  return { due, by: 'ghost', reason: 'That issue was taken away.', earlierOnly: true };
}
