import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Statement } from '../../core/statement/statement.js';
import { clip } from '../text/terminal-text.js';
import { aboutOf, tableOf, type TableRow } from './table.js';

/** The most characters that a cell may have. */
const MAX_CELL = 32_767;

/**
 * Widths of columns are counted in digits of this font, so it is one that every program has, or has
 * another of the same widths for (Liberation Sans, Helvetica).
 */
const FONT = { fontFamily: 'Arial', fontSize: 10 };

/**
 * The columns before that of the evidence with their greatest widths in characters; one that a part
 * leaves empty is left out.
 */
const COLUMNS = [
  { name: 'id', most: 20 },
  { name: 'words', most: 26 },
  { name: 'answer', most: 16 },
  { name: 'by word', most: 9 },
  { name: 'responsibility', most: 16 },
  { name: 'since', most: 12 },
  { name: 'history', most: 20 },
] as const;

/** Characters beside each other on a sheet of A4 in landscape. */
const PAGE = 132;

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
  return new Uint8Array(await (await writeXlsxFile(sheets, FONT).toBlob()).arrayBuffer());
}

function aboutSheet(statement: Statement): Sheet<Blob> {
  return {
    sheet: 'about',
    orientation: 'landscape',
    columns: [{ width: 22 }, { width: 110 }],
    data: aboutOf(statement).map(([name, text]) => {
      const [label, cell] = rowOf([
        { text: name, width: 22 },
        { text, width: 110 },
      ]);
      return [{ ...label, fontWeight: 'bold' }, cell];
    }),
  };
}

function sheetOf(part: string, rows: readonly TableRow[]): Sheet<Blob> {
  const columns = columnsOf(rows);
  const head: Row = columns.map(({ name }) => ({ ...textCell(name), fontWeight: 'bold' }));
  return {
    sheet: part,
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [head, ...rows.map((row) => rowOf(columns.map(({ name, width }) => ({ text: row[name], width }))))],
  };
}

/** Columns as wide as they need; the evidence has the rest of a printed page. */
function columnsOf(rows: readonly TableRow[]): { readonly name: keyof TableRow; readonly width: number }[] {
  const before = COLUMNS.filter(({ name }) => rows.some((row) => row[name] !== '')).map(({ name, most }) => {
    const longest = Math.max(name.length, ...rows.map((row) => row[name].length));
    return { name, width: Math.min(longest + 2, most) };
  });
  const left = PAGE - before.reduce((sum, { width }) => sum + width, 0);
  return [...before, { name: 'evidence', width: left }];
}

/** Height of a line in points, and the most that a row may have. */
const [LINE, MAX_HEIGHT] = [13, 409];

/** A row as high as its highest cell: some programs show the first line of each only. */
function rowOf(cells: readonly { readonly text: string; readonly width: number }[]): CellObject[] {
  const lines = cells.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  const height = Math.min(MAX_HEIGHT, LINE * Math.max(...lines));
  return cells.map(({ text }) => ({ ...textCell(text), height }));
}

/** The underscore before what programs read as a character by its number: `_x000D_`. */
const NUMBERED = /_(?=x[0-9a-f]{4}_)/giu;

/** A cell of text, line by line without what is invisible. @param text untrusted */
function textCell(text: string): CellObject {
  const lines = text.split('\n').map((line) => clip(line, MAX_CELL));
  return {
    value: lines.join('\n').slice(0, MAX_CELL).replace(NUMBERED, '_x005F_'),
    type: String,
    wrap: true,
    alignVertical: 'top',
  };
}
