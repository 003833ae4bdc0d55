import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { planFixes } from '../../core/findings/fix-plan.js';
import { fixPlanText } from '../../report/terminal/fix-plan-text.js';
import { fixPlanJson } from '../../report/json/fix-plan.js';
import { mendingJson } from '../../report/json/mending.js';
import { mendingText } from '../../report/terminal/mending-text.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { fixInPlace } from '../fix-write.js';
import { scanOptionsOf } from '../options.js';
import { runScan } from '../run-scan.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  print: {
    type: 'boolean',
    summary: 'print the plan and change nothing, which is the default',
  },
  write: {
    type: 'boolean',
    summary: 'run it in a copy without scripts, and write what mends',
  },
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json'],
    summary: 'how the plan is written; default: text, which a shell can read',
  },
  output: shared.output,
  ...shared.comparing,
  'fail-on': shared.failOn,
  ...shared.scanning,
} as const satisfies Options;

/**
 * `fixby fix [dir]`: scans, and prints the fewest commands that mend the most; none of them is run.
 * With `--write` they are run in a disposable copy, and what mends is written into the tree.
 * @returns 0 when the scan was complete, whatever it found @throws FixbyError
 */
export const fix = command({
  name: 'fix',
  summary: 'the fewest commands that mend the most, in order',
  operands: [shared.dir],
  examples: [
    { call: 'fixby fix --print', does: 'prints each command with what it mends, and runs none' },
    { call: 'fixby fix --write', does: 'changes manifests and lockfiles here; nothing is installed' },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const { format = 'text', output = null } = values;
  if (values.write === true) return write(directory, values);
  const { result, root } = await runScan(directory, scanOptionsOf(values));
  const from = relative(await realpath('.'), root);
  const plan = planFixes(result.findings);
  const text = format === 'json' ? fixPlanJson(plan) : fixPlanText(plan, from === '' ? null : from);
  await writeReport(output, text, 'owner');
  const failed = result.reasons.filter((reason) => reason.decision === 'error');
  for (const reason of failed) process.stderr.write(`fixby: ${reason.message}\n`);
  return failed.length > 0 ? EXIT.failed : EXIT.pass;
}

async function write(directory: string, values: Call<typeof options>['values']): Promise<number> {
  if (values.print === true || values.base !== undefined)
    throw new FixbyError(
      'usage',
      `--write changes the files on disk, so it does not go with ${values.print === true ? '--print' : '--base'}.`,
      'Leave one out.',
    );
  const done = await fixInPlace(directory, scanOptionsOf(values));
  const files = [...done.files.keys()];
  const text = values.format === 'json' ? mendingJson(done, files) : mendingText(done, files);
  await writeReport(values.output ?? null, text, 'owner');
  return EXIT.pass;
}
