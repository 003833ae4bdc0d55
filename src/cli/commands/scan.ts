import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Excerpts } from '../../report/text/code-frame.js';
import { command, type Call, type Options } from '../command.js';
import { exitCodeOf } from '../exit.js';
import { scanOptionsOf } from '../options.js';
import { renderResult } from '../render-result.js';
import { runScan } from '../run-scan.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  ...shared.comparing,
  staged: {
    type: 'boolean',
    summary: 'look at what is staged for a commit, and report what it introduces',
  },
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'sarif', 'gitlab', 'markdown', 'html'],
    summary: 'how the report is written; default: text',
  },
  output: shared.output,
  'fail-on': shared.failOn,
  ...shared.scanning,
} as const satisfies Options;

/** `fixby scan [dir]`. @returns the exit code @throws FixbyError */
export const scan = command({
  name: 'scan',
  summary: 'scan a directory, print the verdict and the findings',
  operands: [shared.dir],
  examples: [
    { call: 'fixby scan --base origin/main', does: 'what this branch is about to introduce' },
    { call: 'fixby scan --staged', does: 'what the next commit is about to introduce, as a hook' },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const { format = 'text', output = null, staged = false } = values;
  const { result, root, input } = await runScan(directory, { ...scanOptionsOf(values), staged });
  const from = relative(await realpath('.'), root);
  const excerpts = async (): Promise<Excerpts> =>
    (await import('../../run/excerpts.js')).excerptsOf(result, input.head);
  const report = await renderResult(
    result,
    { format, output },
    { from: from === '' ? null : from, excerpts },
  );
  await writeReport(output, report, 'owner');
  return exitCodeOf(result.decision);
}

/** A format of the report. */
