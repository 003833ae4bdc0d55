import type { Reason } from '../findings/decision.js';
import type { GoneFinding } from '../findings/finding.js';
import { isRepair } from '../findings/gone.js';
import type { NewVersion } from '../findings/new-version.js';
import { isWithinDays } from '../scale/day.js';

/** A new version with the time of its publication, or why nobody knows it. */
export interface DatedVersion extends NewVersion {
  /** RFC 3339; null where it is not known. */
  readonly published: string | null;
  /** Why it is not known: a clause. Null where it is. */
  readonly unknown: string | null;
}

/**
 * What the gate says of versions that were published within the cooldown: a warning for all of
 * them, with those that mend a vulnerability named as exempt, and one for those of unknown age.
 * @param days the policy's `gate.cooldown`
 * @param asOf RFC 3339: now
 */
export function cooldownReasons(
  versions: readonly DatedVersion[],
  gone: readonly GoneFinding[],
  days: number,
  asOf: string,
): Reason[] {
  const young = versions.filter(({ published }) => published !== null && isWithinDays(published, asOf, days));
  const exempt = young.filter((one) => mends(one, gone));
  const early = young.filter((one) => !exempt.includes(one));
  const undated = versions.filter(({ published }) => published === null);
  const but = exempt.length === 0 ? '' : `; exempt, since they mend a vulnerability: ${named(exempt)}`;
  return [
    ...(early.length === 0
      ? []
      : [warning(`published within the cooldown of ${days} days: ${named(early)}${but}`)]),
    ...(undated.length === 0
      ? []
      : [
          warning(
            `nobody knows when they were published, so whether the cooldown of ${days} days is over: ${named(undated)} (${undated[0]?.unknown ?? ''})`,
          ),
        ]),
    ...(early.length === 0 && exempt.length > 0
      ? [warning(`published within the cooldown of ${days} days${but}`)]
      : []),
  ];
}

/** Whether a vulnerability of this package is gone, as the change has it. */
function mends({ ecosystem, name }: NewVersion, gone: readonly GoneFinding[]): boolean {
  return gone.some(
    ({ package: at, reason }) => isRepair(reason) && at?.ecosystem === ecosystem && at.name === name,
  );
}

const SHOWN = 10;

function named(versions: readonly DatedVersion[]): string {
  const names = versions.map(
    ({ name, version, published }) =>
      `${name} ${version}${published === null ? '' : ` of ${published.slice(0, 10)}`}`,
  );
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '';
  return `${names.slice(0, SHOWN).join(', ')}${more}`;
}

function warning(message: string): Reason {
  return { kind: 'cooldown', decision: 'warn', message };
}
