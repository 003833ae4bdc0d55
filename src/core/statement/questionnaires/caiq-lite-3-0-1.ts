import { caiq } from '../caiq/answer.js';
import { LITE_301_ROWS } from '../caiq/rows-lite-3-0-1.js';
import type { Questionnaire } from '../questionnaire.js';

/** CAIQ-Lite 3.0.1, the edition that statements of Marketplace vendors publish. */
export const caiqLite301: Questionnaire = caiq('caiq-lite-3.0.1', 'CAIQ-Lite 3.0.1', {
  whole: true,
  rows: LITE_301_ROWS,
});
