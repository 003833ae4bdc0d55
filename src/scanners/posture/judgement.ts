import { seen, type Fact, type Missing } from '../../core/posture/fact.js';
import type { Severity } from '../../core/scale/severity.js';

/** What a check says of the facts; details are sentences without a full stop. */
export type Judgement =
  | { readonly state: 'kept' | 'information'; readonly detail: string }
  | {
      readonly state: 'not-kept';
      readonly detail: string;
      /** When it is not the check's usual one. */
      readonly severity?: Severity;
      /** The file that shows it; absent for a setting. */
      readonly path?: string;
    }
  | { readonly state: 'not-visible'; readonly missing: readonly [Missing, ...Missing[]] };

/** It is as the check asks. */
export function kept(detail: string): Judgement {
  return { state: 'kept', detail };
}

/** Told without being asked for, or of no concern to this repository. */
export function informed(detail: string): Judgement {
  return { state: 'information', detail };
}

/** It is not as the check asks. */
export function broken(
  detail: string,
  more: { readonly severity?: Severity; readonly path?: string } = {},
): Judgement {
  return { state: 'not-kept', detail, ...more };
}

const YEAR_MS = 365 * 24 * 3_600_000;

/** Whether an RFC 3339 time lies more than a year before another one. */
export function isOverAYearAgo(at: string, asOf: string): boolean {
  return Date.parse(asOf) - Date.parse(at) > YEAR_MS;
}

/** Judges what was seen; what was not is never judged. */
export function whenSeen<T>(fact: Fact<T>, judge: (value: T) => Judgement): Judgement {
  return fact.seen ? judge(fact.value) : { state: 'not-visible', missing: [fact.missing] };
}

/**
 * Whether one of several facts is enough. One that is seen and enough settles it; that none is can
 * only be said when all of them were seen.
 */
export function anyOf<T>(facts: readonly Fact<T>[], isEnough: (value: T) => boolean): Fact<boolean> {
  if (facts.some((fact) => fact.seen && isEnough(fact.value))) return seen(true);
  return facts.find((fact) => !fact.seen) ?? seen(false);
}

/** Judges by whether one of several facts is enough: `yes` where one is, `no` where none is. */
export function whenAny<T>(
  facts: readonly Fact<T>[],
  isEnough: (value: T) => boolean,
  yes: Judgement,
  no: Judgement,
): Judgement {
  return whenSeen(anyOf(facts, isEnough), (isSo) => (isSo ? yes : no));
}

/** A few names in a sentence: `a, b and 3 more`. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
