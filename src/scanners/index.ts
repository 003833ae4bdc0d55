// Written by scripts/registries.js: npm run build and npm run docs do so.

import { createActivityScanner } from './activity/run.js';
import { codeScanner } from './code/run.js';
import { createOsvScanner } from './dependencies/run.js';
import { forgeScanner } from './forge/run.js';
import { createPostureScanner } from './posture/run.js';
import { createSarifScanner } from './sarif/run.js';
import { createSecretsScanner } from './secrets/run.js';
import { workflowScanner } from './workflows/run.js';
import { createFsrt } from './tools/fsrt/run.js';
import { createGitleaks } from './tools/gitleaks/run.js';
import { createSemgrep } from './tools/semgrep/run.js';
import { createZizmor } from './tools/zizmor/run.js';

/** What makes each scanner of its options, by its key under `scan` in the policy. */
export const SCANNERS = {
  activity: createActivityScanner,
  code: () => codeScanner,
  dependencies: createOsvScanner,
  forge: () => forgeScanner,
  posture: createPostureScanner,
  sarif: createSarifScanner,
  secrets: createSecretsScanner,
  workflows: () => workflowScanner,
  fsrt: createFsrt,
  gitleaks: createGitleaks,
  semgrep: createSemgrep,
  zizmor: createZizmor,
};
