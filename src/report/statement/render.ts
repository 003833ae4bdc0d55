import { sha256 } from '../../core/statement/digest.js';
import type { Statement } from '../../core/statement/statement.js';
import { jsonText } from '../text/json-text.js';

/** Formats of a statement: all are text but a spreadsheet. */
type StatementFormat = 'text' | 'markdown' | 'json' | 'html' | 'csv';

/** Renders a statement. The same statement gives the same bytes. */
export async function renderStatement(statement: Statement, format: StatementFormat): Promise<string> {
  switch (format) {
    case 'json':
      return jsonText(statement);
    case 'html':
      return withHash((await import('./html.js')).renderStatementHtml(statement), '<!-- ', ' -->');
    case 'markdown':
      return withHash((await import('./markdown.js')).renderStatementMarkdown(statement));
    case 'csv':
      return (await import('./csv.js')).renderStatementCsv(statement);
    case 'text':
      return withHash((await import('./text.js')).renderStatementText(statement));
  }
}

/** A report with the line by which `fixby verify` tells whether it was changed. */
function withHash(report: string, before = '', after = ''): string {
  const content = `${report.trimEnd()}\n\n`;
  return `${content}${before}SHA-256 of everything above this line: ${sha256(content)}${after}\n`;
}
