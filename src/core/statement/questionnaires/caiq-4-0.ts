import { caiq } from '../caiq/answer.js';
import { rowsOf } from '../caiq/rows-4.js';
import type { Questionnaire } from '../questionnaire.js';

/** The questions of CAIQ 4.0 that a repository can say something about. */
export const caiq40: Questionnaire = caiq('caiq-4.0', 'CAIQ 4.0, in part', {
  whole: false,
  rows: rowsOf(({ v40 }) => v40),
});
