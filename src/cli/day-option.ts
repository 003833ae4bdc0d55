import { calendarDate } from '../core/policy/fields.js';
import type { Day } from '../core/scale/day.js';
import { FixbyError } from '../system/fixby-error.js';

/** The day that an option names. @throws FixbyError (usage) for what is none */
export function dayOption(option: string, value: string): Day {
  const parsed = calendarDate().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new FixbyError(
    'usage',
    `${option} is "${value}"; it ${parsed.error.issues.map(({ message }) => message).join(' and ')}.`,
  );
}
