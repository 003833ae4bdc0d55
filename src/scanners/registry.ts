import { join } from 'node:path';
import { codeScanner } from './code/run.js';
import { createOsvScanner, type OsvScannerOptions } from './dependencies/run.js';
import { forgeScanner } from './forge/run.js';
import { isNamed } from './sarif/read.js';
import { createSarifScanner, searchesOf, type SarifOptions } from './sarif/run.js';
import type { Scanner } from './scanner.js';
import { createSecretsScanner, type SecretsOptions } from './secrets/run.js';
import { createFsrt, type FsrtOptions } from './tools/fsrt/run.js';
import { createGitleaks } from './tools/gitleaks/run.js';
import { createSemgrep } from './tools/semgrep/run.js';
import { createZizmor } from './tools/zizmor/run.js';
import { workflowScanner } from './workflows/run.js';

/** What scanners may be told by the inputs. */
export type ScannerOptions = OsvScannerOptions &
  FsrtOptions &
  Omit<SecretsOptions, 'isReport'> &
  SarifOptions;

/** Every scanner of this version, in the order of the reports. A new one is a folder beside this file and a line here. */
export function createScanners(options: ScannerOptions): Scanner[] {
  return [
    createOsvScanner(options),
    codeScanner,
    createSecretsScanner({ ...options, isReport: reportsIn(options) }),
    forgeScanner,
    workflowScanner,
    createFsrt(options),
    createSemgrep(options),
    createGitleaks(options),
    createZizmor(options),
    createSarifScanner(options),
  ];
}

/** Tells SARIF files that the run is given from the rest of the scanned tree. */
function reportsIn(options: SarifOptions): SecretsOptions['isReport'] {
  return (path, policy) => {
    const base = { directory: options.workspace, globs: options.sarifBase, from: 'sarif-base' };
    return isNamed([...searchesOf(options, policy), base], join(options.root, path));
  };
}
