import { notBuilt, unreadSarif } from './not-built.js';
import { createOsvScanner, type OsvScannerOptions } from './osv-scanner/run.js';
import type { Scanner } from './scanner.js';

/** What scanners may be told by the inputs. */
export type ScannerOptions = OsvScannerOptions;

/** Every scanner of this version, in the order of the reports. A new one is a folder beside this file and a line here. */
export function createScanners(options: ScannerOptions): Scanner[] {
  return [
    createOsvScanner(options),
    notBuilt('code'),
    notBuilt('secrets'),
    notBuilt('forge'),
    notBuilt('workflows'),
    unreadSarif,
  ];
}
