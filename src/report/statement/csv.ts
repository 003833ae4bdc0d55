import { sha256 } from '../../core/statement/digest.js';
import type { Statement } from '../../core/statement/statement.js';
import { csv } from '../text/csv.js';
import { aboutOf, tableOf, type TableRow } from './table.js';

const HEAD = [
  'record',
  ...['id', 'words', 'answer', 'by word', 'responsibility', 'since', 'history'],
  'evidence',
] as const;

/**
 * A statement as CSV: records about the statement, one for each promise, requirement and question,
 * and the SHA-256 of all before it, which `fixby verify` computes again. No cell is a formula.
 */
export function renderStatementCsv(statement: Statement): string {
  const content = csv([
    HEAD,
    ...aboutOf(statement).map(([name, text]) => ['statement', name, text, ...EMPTY]),
    ...tableOf(statement).map(recordOf),
  ]);
  return `${content}${csv([['sha256', '', '', ...EMPTY.slice(1), sha256(content)]])}`;
}

/** The columns of which a record about the statement has nothing. */
const EMPTY = ['', '', '', '', '', ''] as const;

function recordOf({ part, id, words, answer, responsibility, since, ...row }: TableRow): string[] {
  const [history, evidence] = [onOneLine(row.history), onOneLine(row.evidence)];
  return [part, id, words, answer, row['by word'], responsibility, since, history, evidence];
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' | ');
}
