import { plainText } from './terminal-text.js';

/**
 * Characters that make a spreadsheet read a cell as a formula, with their full-width forms.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Records as CSV: every field quoted, lines terminated by CR LF.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(records: readonly (readonly (string | number)[])[]): string {
  return records.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}

/**
 * A quoted field on one line. An apostrophe is put before untrusted text that a spreadsheet would
 * read as a formula; numbers are our own and need none.
 */
function csvField(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  const line = plainText(value).trim();
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
