import { publicStatement } from '../../core/statement/public.js';
import type { Statement } from '../../core/statement/statement.js';
import { renderStatement } from '../../report/statement/render.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { scanOptionsOf } from '../options.js';
import { runStatement } from '../run-statement.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'markdown', 'json', 'html', 'csv', 'xlsx'],
    summary: 'how the statement is written; default: text',
  },
  output: shared.output,
  public: {
    type: 'boolean',
    summary: 'leave out what does not belong on a web page: findings, names, paths',
  },
  ...shared.scanning,
  workflow: {
    type: 'string',
    value: '<file>',
    summary: 'the workflow that scans; default: the one on the dashboard',
  },
  'check-links': {
    type: 'boolean',
    summary: 'ask over the network whether the linked privacy policy answers',
  },
  repository: shared.repository,
} as const satisfies Options;

/**
 * `fixby statement [dir]`: which promises of a vendor's security statement are kept, with the
 * evidence.
 * @throws FixbyError
 */
export const statement = command({
  name: 'statement',
  summary: 'which promises of a security statement are kept, with evidence',
  operands: [shared.dir],
  examples: [
    {
      call: 'fixby statement --format html --output statement.html',
      does: 'one page; with the token in GITHUB_TOKEN also what GitHub tells',
    },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  if (values.format === 'xlsx' && values.output === undefined)
    throw new FixbyError('usage', 'a spreadsheet is no text.', 'Name its file: --output statement.xlsx');
  const whole = await runStatement(
    directory,
    scanOptionsOf(values),
    values.repository ?? null,
    values.workflow ?? null,
    values['check-links'] === true,
  );
  const shown = values.public === true ? publicStatement(whole) : whole;
  const readers = values.public === true ? 'everybody' : 'owner';
  await writeReport(values.output ?? null, await render(shown, values.format ?? 'text'), readers);
  return EXIT.pass;
}

async function render(
  statement: Statement,
  format: (typeof options)['format']['choices'][number],
): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return renderStatement(statement, format);
  return (await import('../../report/statement/xlsx.js')).renderStatementXlsx(statement);
}
