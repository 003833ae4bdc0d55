import { sha256 } from '../../core/statement/digest.js';
import type { Statement } from '../../core/statement/statement.js';
import { csv } from '../text/csv.js';
import { tableOf, UNCHECKED } from './table.js';

const HEAD = ['record', 'id', 'words', 'answer', 'responsibility', 'evidence'] as const;

/**
 * A statement as CSV: a record about the statement, one for each promise, requirement and question,
 * and the SHA-256 of all before it, which `fixby verify` computes again. No cell is a formula.
 */
export function renderStatementCsv(statement: Statement): string {
  const content = csv([
    HEAD,
    ['statement', statement.digest, UNCHECKED, '', '', `As of ${statement.asOf}`],
    ...tableOf(statement).map(({ part, id, words, answer, responsibility, evidence }) => [
      part,
      id,
      words,
      answer,
      responsibility,
      evidence.replaceAll('\n', ' | '),
    ]),
  ]);
  return `${content}${csv([['sha256', '', '', '', '', sha256(content)]])}`;
}
