const HOUR_MS = 3_600_000;

/** How an age is written in the policy: `24h`, `7d`; `0h` is no time at all. */
export const AGE = /^(0|[1-9]\d{0,3})(h|d)$/;

/**
 * Milliseconds of an age.
 * @param text as `AGE` has it
 * @throws RangeError for any other text
 */
export function ageInMs(text: string): number {
  const [, count, unit] = AGE.exec(text) ?? [];
  if (count === undefined) throw new RangeError(`${text} is no age`);
  return Number(count) * (unit === 'd' ? 24 : 1) * HOUR_MS;
}

/** An age in words, rounded down: `less than an hour`, `7 hours`, `12 days`. @param ms 0 or more */
export function ageInWords(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS);
  if (hours < 1) return 'less than an hour';
  if (hours === 1) return 'an hour';
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}
