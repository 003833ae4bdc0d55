/**
 * What a value of a policy must be beyond its form. The schema asks these functions, and so does
 * what reads a plain policy without it: `plain-schema.ts` names them.
 */

export { isCalendarDate } from '../scale/day.js';

/**
 * Characters that could hide or reorder text in a report: control characters and bidirectional
 * overrides.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text has no character that could hide or reorder it. */
export function isVisible(text: string): boolean {
  return !HIDDEN.test(text);
}

/** Whether a name is that of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a section has a key. */
export function hasKeys(section: object): boolean {
  return Object.keys(section).length > 0;
}

/** Whether a feed has one source. */
export function hasOneSource({
  url,
  file,
}: {
  readonly url?: string | undefined;
  readonly file?: string | undefined;
}): boolean {
  return (url === undefined) !== (file === undefined);
}

/** Whether issues that have tickets also have the place where these are kept. */
export function hasMirror({ mirror, jira }: { readonly mirror?: unknown; readonly jira?: unknown }): boolean {
  return mirror === undefined || jira !== undefined;
}
