import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Statement } from '../../core/statement/statement.js';
import { clip } from '../text/terminal-text.js';
import { tableOf, UNCHECKED, type TableRow } from './table.js';

/** The most characters that a cell may have. */
const MAX_CELL = 32_767;

const COLUMNS = ['id', 'words', 'answer', 'responsibility', 'evidence'] as const;

const WIDTHS = [14, 60, 16, 16, 100].map((width) => ({ width }));

/**
 * A statement as a spreadsheet of Excel: a sheet about it, and one for each part and each edition
 * of a questionnaire. Every cell is text, so none is a formula.
 */
export async function renderStatementXlsx(statement: Statement): Promise<Uint8Array> {
  const rows = tableOf(statement);
  const parts = [...new Set(rows.map(({ part }) => part))];
  const sheets = [
    aboutSheet(statement),
    ...parts.map((part) =>
      sheetOf(
        part,
        rows.filter((row) => row.part === part),
      ),
    ),
  ];
  return new Uint8Array(await (await writeXlsxFile(sheets).toBlob()).arrayBuffer());
}

function aboutSheet({ asOf, digest }: Statement): Sheet<Blob> {
  return {
    sheet: 'about',
    columns: [{ width: 14 }, { width: 110 }],
    data: [
      ['as of', asOf],
      ['digest', digest],
      ['words', UNCHECKED],
      [
        'evidence',
        'Seen: looked at by Fixby. Said: the word of the vendor. Missing: what could not be looked at.',
      ],
    ].map((cells) => cells.map((cell) => textCell(cell))),
  };
}

function sheetOf(part: string, rows: readonly TableRow[]): Sheet<Blob> {
  const head: Row = COLUMNS.map((column) => ({ ...textCell(column), fontWeight: 'bold' }));
  return {
    sheet: part,
    columns: WIDTHS,
    stickyRowsCount: 1,
    data: [head, ...rows.map((row) => COLUMNS.map((column) => textCell(row[column])))],
  };
}

/** A cell of text, line by line without what is invisible. @param text untrusted */
function textCell(text: string): CellObject {
  const lines = text.split('\n').map((line) => clip(line, MAX_CELL));
  return {
    value: lines.join('\n').slice(0, MAX_CELL),
    type: String,
    wrap: true,
    alignVertical: 'top',
  };
}
