import type { BaselineGrant } from '../core/gate/baseline.js';
import { calendarDate, text } from '../core/policy/fields.js';
import type { Day } from '../core/scale/day.js';
import { FixbyError } from '../system/fixby-error.js';

/** How a caller grants a baseline. */
interface Granted {
  readonly until: string;
  readonly reason: string;
  readonly 'approved-by'?: string | undefined;
}

/**
 * The reason, approver and end of new waivers, validated like those in a policy.
 * @throws FixbyError (usage)
 */
export function grantOf({ until, reason, 'approved-by': approvedBy }: Granted): BaselineGrant {
  return {
    until: checked('--until', calendarDate(), until),
    reason: checked('--reason', text(), reason),
    approvedBy: approvedBy === undefined ? null : checked('--approved-by', text(), approvedBy),
  };
}

function checked(
  option: string,
  schema: ReturnType<typeof text | typeof calendarDate>,
  value: string,
): string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new FixbyError(
    'usage',
    `${option} ${parsed.error.issues.map(({ message }) => message).join(' and ')}.`,
  );
}

/**
 * Refuses an end that is over or more than a year away: a baseline is meant to be temporary.
 * @throws FixbyError (usage)
 */
export function requireYear(until: Day, today: Day): void {
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (until < today)
    throw new FixbyError('usage', `--until is ${until}, which is over.`, `Name a day from ${today} on.`);
  if (until > last)
    throw new FixbyError(
      'usage',
      `--until is ${until}, more than a year ahead.`,
      `Name ${last} at the latest.`,
    );
}
