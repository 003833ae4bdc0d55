// Written by scripts/registries.js: npm run build and npm run docs do so.

import { surestFirst, type Detector } from './detector.js';
import { ASSIGNMENTS } from './assignments.js';
import { ATLASSIAN } from './atlassian.js';
import { CLOUD } from './cloud.js';
import { SERVICES } from './services.js';
import { SOURCE_CONTROL } from './source-control.js';
import { STRUCTURED } from './structured.js';

/** All detectors. Where two match the same characters, the earlier one names them. */
export const DETECTORS: readonly Detector[] = surestFirst([
  ...ASSIGNMENTS,
  ...ATLASSIAN,
  ...CLOUD,
  ...SERVICES,
  ...SOURCE_CONTROL,
  ...STRUCTURED,
]);
