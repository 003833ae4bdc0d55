import { Spellings, type Fields } from './fields.js';
import type { LineFormat } from './hit.js';
import { hitOf } from './record.js';

/**
 * The extended log format of the W3C, whose `#Fields:` line names the columns: CloudFront separates
 * them by tabs, IIS by spaces. Date and time are two columns, in UTC.
 * @see https://www.w3.org/TR/WD-logfile
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
export function w3c(fields: Fields): LineFormat {
  return {
    name: 'w3c',
    create: () => {
      let columns: ReadonlyMap<string, number> | null = null;
      let spelled = fields;
      return (line, emit) => {
        if (line.startsWith('#')) {
          const header = /^#Fields:\s*(.*)$/iu.exec(line)?.[1];
          if (header !== undefined) {
            const names = header.trim().toLowerCase().split(/\s+/u);
            columns = new Map(names.map((name, at) => [name, at]));
            spelled = new Spellings(fields).of(names);
          }
          return /^#[A-Za-z-]+:/u.test(line);
        }
        if (columns === null) return false;
        const values = line.split(line.includes('\t') ? '\t' : ' ');
        if (values.length < columns.size) return false;
        const hit = hitOf(spelled, valueIn(values, columns));
        if (hit !== null) emit(hit);
        return hit !== null;
      };
    },
  };
}

function valueIn(values: readonly string[], columns: ReadonlyMap<string, number>): (name: string) => unknown {
  const value = (name: string): string | undefined => values[columns.get(name) ?? -1];
  const [date, time] = [value('date'), value('time')];
  const whole = date === undefined || time === undefined ? undefined : `${date} ${time}`;
  return (name) => (name === 'time' && whole !== undefined ? whole : value(name));
}
