import { caiq } from '../caiq/answer.js';
import { rowsOf } from '../caiq/rows-4.js';
import type { Questionnaire } from '../questionnaire.js';

/** The questions of CAIQ 4.1 that its Lite selection has, as far as the one source we have says. */
export const caiqLite41: Questionnaire = caiq('caiq-lite-4.1', 'CAIQ-Lite 4.1, in part', {
  whole: false,
  rows: rowsOf(({ v41, lite }) => (lite ? v41 : null)),
});
