import { caiq } from '../caiq/answer.js';
import { rowsOf } from '../caiq/rows-4.js';
import type { Questionnaire } from '../questionnaire.js';

/** The questions of CAIQ 4.1 that a repository can say something about. */
export const caiq41: Questionnaire = caiq('caiq-4.1', 'CAIQ 4.1, in part', {
  whole: false,
  rows: rowsOf(({ v41 }) => v41),
});
