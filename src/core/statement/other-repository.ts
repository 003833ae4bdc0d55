import type { Fact } from '../posture/fact.js';
import { addDays, daysBetween, type Day } from '../scale/day.js';
import type { Stands } from './stands.js';
import type { PromiseId, PromisePeriod, StatementPromise } from './statement.js';

/** How a promise stood, as a dashboard has it; that of today may rest on the vendor's word. */
export type RecordedPeriod = PromisePeriod & Pick<StatementPromise, 'byWord'> & { readonly id: PromiseId };

/** What another repository of the vendor has on record. */
export interface OtherRepository {
  /** `owner/name` */
  readonly repository: string;
  /** Names of the apps that are made from it. */
  readonly apps: readonly string[];
  /** The day of its last complete scan, by its dashboard; null where none tells. */
  readonly lastScan: Day | null;
  /** Its promises as its own runs recorded them on its dashboard. */
  readonly promises: Fact<readonly RecordedPeriod[]>;
  /** Its requirements and answers, likewise. */
  readonly stands: Fact<Stands>;
}

/** Days after its last complete scan for which a record shows that something is kept. */
export const RECORD_DAYS = 7;

/** Whether a record is too old to show that something is kept, or of a day to come. */
export function isStale({ lastScan }: Pick<OtherRepository, 'lastScan'>, today: Day): boolean {
  if (lastScan === null) return true;
  const age = daysBetween(lastScan, today);
  // Its day may be that of another time zone.
  return age > RECORD_DAYS || age < -1;
}

/**
 * A record as it counts on a day: one that is stale shows no more that something is kept. What it
 * has as broken stays so, until a run there says otherwise.
 */
export function asOfDay(other: OtherRepository, today: Day): OtherRepository {
  if (!isStale(other, today)) return other;
  const { lastScan, promises, stands } = other;
  const ended = lastScan === null || lastScan > today ? today : addDays(lastScan, RECORD_DAYS + 1);
  return {
    ...other,
    promises: promises.seen
      ? { ...promises, value: promises.value.flatMap((one) => endedOn(one, ended)) }
      : promises,
    stands: stands.seen
      ? { ...stands, value: { ...stands.value, kept: [], yes: [], 'not-applicable': [], 'by-word': [] } }
      : stands,
  };
}

/** A period that went on as kept, until a day from which nobody knows. */
function endedOn<T extends PromisePeriod>(period: T, day: Day): T[] {
  if (period.to !== null || period.status !== 'kept') return [period];
  if (period.from >= day) return [{ ...period, status: 'not-from-here' }];
  return [
    { ...period, to: day },
    { ...period, status: 'not-from-here', from: day, to: null },
  ];
}
