import { plainText } from './terminal-text.js';

/**
 * Characters with which a spreadsheet takes a cell for a formula, in their full-width forms as
 * well.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Records as CSV: every field quoted, lines ended by CR LF.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(records: readonly (readonly (string | number)[])[]): string {
  return records.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}

/**
 * A field in quotes, in one line. Untrusted text that a spreadsheet would compute gets an
 * apostrophe in front, which shows it as text; numbers are our own.
 */
function csvField(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  const line = plainText(value).trim();
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
