import { z } from 'zod';
import { SEVERITIES } from '../scale/severity.js';
import { isCalendarDate, isTimeZone, isVisible } from './conditions.js';

/** Maximum length of one text in a policy, in characters. */
const MAX_TEXT = 2_000;

/**
 * Maximum number of days in a policy: a hundred years, so that due dates stay before the year
 * 10000.
 */
const MAX_DAYS = 36_500;

/**
 * How a policy is parsed: a schema of the library compiles itself for what is still to come, which
 * takes longer than to read the one policy that there is.
 */
export const ONCE = { jitless: true };

/** One of the four severity levels. */
export const severityField = z.enum(SEVERITIES);

/** Text with at least one visible character, and without hidden ones. */
export function text() {
  return z
    .string()
    .max(MAX_TEXT, { error: `must be at most ${MAX_TEXT} characters long` })
    .regex(/\S/, { error: 'must be filled in' })
    .refine(isVisible, { error: 'must be free of control characters' });
}

/** A whole number of days, 0 to a hundred years. */
export function days() {
  return z
    .int({ error: 'must be a whole number of days' })
    .min(0, { error: 'must be 0 or more' })
    .max(MAX_DAYS, { error: `must be at most ${MAX_DAYS} days` });
}

/**
 * A glob for paths relative to the repository's root. A leading `!` is refused: in a list of
 * alternatives a negated glob would match nearly every file. A leading `/` is refused because it
 * would match nothing.
 */
export function glob() {
  return text().regex(/^(?!\/|!(?!\())/, {
    error: 'must be a glob relative to the repository\'s root, without a leading "/" or "!"',
  });
}

/** A day that exists, `YYYY-MM-DD`, from the year 2000 on. */
export function calendarDate() {
  return z
    .string()
    .regex(/^[2-9]\d{3}-\d{2}-\d{2}$/, { error: 'must be a date written YYYY-MM-DD', abort: true })
    .refine(isCalendarDate, { error: 'must be a day that exists' });
}

/**
 * The name of an IANA time zone. Offsets such as `+02:00` are refused, since not all supported Node
 * versions accept them.
 */
export function timeZone() {
  return z
    .string()
    .regex(/^[A-Za-z]/, { error: 'must be the name of a time zone', abort: true })
    .refine(isTimeZone, { error: 'must be a known IANA time zone' });
}

/** A package as `<purl type>/<name>`: `npm/lodash`, `npm/@scope/name`, `maven/group:artifact`. */
export function packageName() {
  return text().regex(/^(?!pkg:)[^/\s]+\/\S+$/, {
    error: 'must be a package type and a name, joined by "/"',
  });
}

/** The id of a finding, as reports print it. */
export function findingId() {
  return z.string().regex(/^[0-9a-f]{16}$/, {
    error: 'must be the id of a finding, 16 hexadecimal digits, in quotes if they are all decimal ones',
  });
}

/** A GitHub repository, `owner/name`. */
export function repositoryName() {
  return z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, {
    error: 'must be a repository, owner/name',
  });
}

/** A GitHub login, of a person or of an app (`renovate[bot]`). */
export function login() {
  return z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, { error: 'must be a GitHub login, without "@"' });
}

/**
 * A scanner's entry under `scan`: `true`, `false`, or a section with `enabled` and its own
 * settings. The output type is always the section.
 * @param shape the settings besides `enabled`; each needs a default
 */
export function scannerSwitch<Shape extends z.ZodRawShape>(shape: Shape) {
  const section = z.strictObject({
    enabled: z.boolean().default(true).describe('Whether this scanner runs, once its section is written.'),
    ...shape,
  });
  const flag = z.boolean().transform((enabled) => section.parse({ enabled }, ONCE));
  return z.union([flag, section], { error: 'must be true, false, or a section' });
}
