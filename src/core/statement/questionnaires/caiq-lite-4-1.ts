import { caiq } from '../caiq/answer.js';
import { rowsOf } from '../caiq/rows-4.js';
import type { Questionnaire } from '../questionnaire.js';

/** Those of them that the Lite selection of 4.1 is said to have; one source alone says so. */
export const caiqLite41: Questionnaire = caiq('caiq-lite-4.1', 'CAIQ-Lite 4.1, in part', {
  whole: false,
  rows: rowsOf(({ v41, lite }) => (lite ? v41 : null)),
});
