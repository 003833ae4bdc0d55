// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { Questionnaire } from '../questionnaire.js';
import { caiq40 } from './caiq-4-0.js';
import { caiq41 } from './caiq-4-1.js';
import { caiqLite301 } from './caiq-lite-3-0-1.js';
import { caiqLite41 } from './caiq-lite-4-1.js';
import { forgeApproval } from './forge-approval.js';

/** Every questionnaire, one file for each edition. */
export const QUESTIONNAIRES: readonly Questionnaire[] = [
  caiq40,
  caiq41,
  caiqLite301,
  caiqLite41,
  forgeApproval,
];
