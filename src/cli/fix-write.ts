import { applyChanges } from '../fix/apply.js';
import type { MendedTree } from '../run/fix/mend.js';
import { judge } from '../run/pipeline.js';
import { FixbyError } from '../system/fixby-error.js';
import type { ScanOptions } from './options.js';
import { localHistory, withInput } from './run-scan.js';

/**
 * Runs the plan of a local scan in a copy, and writes what mends into the working tree.
 * @throws FixbyError, and then nothing is written
 */
export function fixInPlace(directory: string, options: ScanOptions): Promise<MendedTree> {
  return withInput(directory, options, localHistory, null, async (input, root) => {
    const scanners = input.scanners.filter((one) => one.sources.includes('dependencies'));
    const { scans, findings } = await judge({ ...input, scanners });
    const failed = scans.find(({ status }) => status === 'failed');
    if (failed !== undefined)
      throw new FixbyError(
        'scanner',
        `Nothing was changed: ${failed.reason ?? 'the dependencies could not be scanned'}`,
      );
    const { mend } = await import('../run/fix/mend.js');
    const done = await mend(input, findings, input.policy.policy.fix.grouping);
    await applyChanges(input.head, root, done.files);
    return done;
  });
}
