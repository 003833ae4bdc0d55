import type { VendorAnswer } from '../facts.js';
import { LITE_301_ROWS } from './rows-lite-3-0-1.js';
import { fixTimes } from './looks/ledger.js';
import type { Row } from './row.js';
import { rowsOf } from './rows-4.js';

/** The promise of the statement that due dates are kept. */
const PROMISE = 'fix-times';

const asks = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.filter(({ looks }) => looks.includes(fixTimes)).map(({ id }) => id));

/** Ids of the questions that due dates decide, by edition. */
const IDS: ReadonlyMap<VendorAnswer['to'], ReadonlySet<string>> = new Map([
  ['promises', new Set([PROMISE])],
  ['caiq-lite-3.0.1', asks(LITE_301_ROWS)],
  ['caiq-4.0', asks(rowsOf(({ v40 }) => v40))],
  ['caiq-4.1', asks(rowsOf(({ v41 }) => v41))],
  ['caiq-lite-4.1', asks(rowsOf(({ v41, lite }) => (lite ? v41 : null)))],
]);

/** Whether an answer says that due dates are kept. */
export function isAboutFixTimes({ to, id }: Pick<VendorAnswer, 'to' | 'id'>): boolean {
  return IDS.get(to)?.has(id) ?? false;
}
