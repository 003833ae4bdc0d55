import { Spellings, type Fields } from './fields.js';
import type { LineFormat, LineReader } from './hit.js';
import { hitOf } from './record.js';

const SEPARATORS = [',', ';', '\t'] as const;

/** Values separated by commas, semicolons or tabs, with their names in the first line. */
export function csv(fields: Fields): LineFormat {
  return {
    name: 'csv',
    create: () => {
      let rows: LineReader | null = null;
      return (line, emit) => {
        if (rows !== null) return rows(line, emit);
        rows = rowsBelow(line.replace(/^\uFEFF/u, ''), fields);
        return rows !== null;
      };
    },
  };
}

/** The reader of the lines below a header; null when a line is no header. */
function rowsBelow(header: string, fields: Fields): LineReader | null {
  const separator = SEPARATORS.find((one) => header.includes(one));
  if (separator === undefined) return null;
  const names = cells(header, separator);
  const spelled = new Spellings(fields).of(names);
  if (!spelled.time.some((name) => names.includes(name))) return null;
  const columns = new Map(names.map((name, index) => [name, index] as const));
  return (line, emit) => {
    const values = cells(line, separator);
    if (values.length !== names.length) return false;
    const hit = hitOf(spelled, (name) => {
      const index = columns.get(name);
      return index === undefined ? undefined : values[index];
    });
    if (hit !== null) emit(hit);
    return hit !== null;
  };
}

/** The values of a line; a quoted one may hold the separator, and a doubled quote for one. */
function cells(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const values: string[] = [];
  let start = 0;
  while (start <= line.length) {
    const quoted = line[start] === '"';
    const end = quoted ? closing(line, start + 1) + 1 : line.indexOf(separator, start);
    const stop = end < start ? line.length : end;
    values.push(quoted ? line.slice(start + 1, stop - 1).replaceAll('""', '"') : line.slice(start, stop));
    start = stop + 1;
  }
  return values;
}

/** Where a quoted value ends: the first quote that is not doubled, or the end of the line. */
function closing(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2))
    if (line[at + 1] !== '"') return at;
  return line.length;
}
