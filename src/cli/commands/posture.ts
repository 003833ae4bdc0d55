import type { Result } from '../../core/findings/result.js';
import { command, type Call, type Options } from '../command.js';
import { connect } from '../connection.js';
import { exitCodeOf } from '../exit.js';
import { runPosture } from '../run-posture.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'markdown'],
    summary: 'how the report is written; default: text',
  },
  output: shared.output,
  'fail-on': shared.failOn,
  'as-of': shared.scanning['as-of'],
  repository: shared.repository,
  policy: shared.policy,
} as const satisfies Options;

/**
 * `fixby posture`: whether the settings of a repository on GitHub protect it.
 * @throws FixbyError
 */
export const posture = command({
  name: 'posture',
  summary: "whether the repository's settings on GitHub protect it; only reads",
  operands: [],
  examples: [
    {
      call: 'fixby posture --format markdown',
      does: 'every check, with the token in GITHUB_TOKEN or GH_TOKEN; one of an administrator sees most',
    },
  ],
  options,
  run,
});

async function run({ values }: Call<typeof options>): Promise<number> {
  const { result } = await runPosture(await connect(values.repository ?? null, '.'), values);
  await writeReport(values.output ?? null, await render(result, values.format ?? 'text'), 'owner');
  return exitCodeOf(result.decision);
}

/** A format of the report. */
type Format = (typeof options)['format']['choices'][number];

async function render(result: Result, format: Format): Promise<string> {
  if (format === 'json') return (await import('../../report/json/json.js')).renderJson(result);
  const { renderPostureMarkdown, renderPostureText } = await import('../../report/posture/posture.js');
  return format === 'markdown' ? renderPostureMarkdown(result) : renderPostureText(result);
}
