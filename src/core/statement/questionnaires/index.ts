// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { Questionnaire } from '../questionnaire.js';
import { forgeApproval } from './forge-approval.js';

/** Every questionnaire, one file for each edition. */
export const QUESTIONNAIRES: readonly Questionnaire[] = [forgeApproval];
