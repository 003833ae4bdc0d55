import { fingerprint } from '../findings/fingerprint.js';
import type { GoneReason } from '../findings/gone.js';
import type { ScanReport } from '../findings/result.js';

/**
 * Of the checks of the posture and of what was reported in private a scan tells itself what is
 * over: what it does not show may only be out of its token's sight.
 */
export function tellsEnds({ checks, ended }: Pick<ScanReport, 'checks' | 'ended'>): boolean {
  return checks !== undefined || ended !== undefined;
}

/**
 * Why findings are gone that such a scan does not show, by fingerprint; null for a check that could
 * not see. Of what is not among them it tells nothing.
 */
export function toldEnds({
  checks = [],
  ended = [],
}: Pick<ScanReport, 'checks' | 'ended'>): ReadonlyMap<string, GoneReason | null> {
  return new Map([
    ...ended.map(({ id, as }) => [fingerprint('report', id, id), as] as const),
    ...checks.map(
      ({ id, state }) =>
        [fingerprint('posture', id, ''), state === 'not-visible' ? null : ('fixed' as const)] as const,
    ),
  ]);
}
