import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Decision } from '../../core/findings/decision.js';
import type { Result } from '../../core/findings/result.js';
import { VERSION } from '../../version.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { scanOptionsOf } from '../options.js';
import { runScan } from '../run-scan.js';
import * as shared from '../shared-options.js';
import { terminal } from '../terminal.js';
import { writeReport } from '../write-report.js';

const options = {
  ...shared.comparing,
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'sarif', 'markdown'],
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
  examples: [{ call: 'fixby scan --base origin/main', does: 'what this branch is about to introduce' }],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const { format = 'text', output = null } = values;
  const { result, root } = await runScan(directory, scanOptionsOf(values));
  const from = relative(await realpath('.'), root);
  const report = await renderResult(result, { format, output }, from === '' ? null : from);
  await writeReport(output, report, 'owner');
  return exitCodeOf(result.decision);
}

/** A format of the report. */
type Format = (typeof options)['format']['choices'][number];

/** The exit code for a decision of the gate. */
export function exitCodeOf(decision: Decision): number {
  if (decision === 'error') return EXIT.failed;
  return decision === 'block' ? EXIT.blocked : EXIT.pass;
}

/**
 * Renders the result in a format.
 * @param from the directory that paths and commands are relative to, when that is not the current
 *   directory
 */
export async function renderResult(
  result: Result,
  { format, output }: { readonly format: Format; readonly output: string | null },
  from: string | null,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/json/json.js')).renderJson(result);
    case 'sarif':
      return (await import('../../report/sarif/sarif.js')).renderSarif(result, { version: VERSION });
    case 'markdown':
      return (await import('../../report/comment/comment.js')).renderComment(result, {
        marker: '',
        runUrl: null,
        repositoryUrl: null,
      });
    case 'text':
      return (await import('../../report/terminal/terminal.js')).renderTerminal(result, {
        ...terminal(output === null && process.stdout.isTTY),
        from,
      });
  }
}
