import type { Result } from '../../core/findings/result.js';
import type { Call } from '../command.js';
import { connect } from '../connection.js';
import type { postureOptions } from '../known-options.js';
import { runPosture } from '../run-posture.js';
import { writeReport } from '../write-report.js';
import { exitCodeOf } from './scan.js';

/**
 * `fixby posture`: whether the settings of a repository on GitHub protect it.
 * @throws FixbyError
 */
export async function posture({ values }: Call<typeof postureOptions>): Promise<number> {
  const { result } = await runPosture(await connect(values.repository ?? null, '.'), values);
  await writeReport(values.output ?? null, await render(result, values.format ?? 'text'), 'owner');
  return exitCodeOf(result.decision);
}

/** A format of the report. */
type Format = (typeof postureOptions)['format']['choices'][number];

async function render(result: Result, format: Format): Promise<string> {
  if (format === 'json') return (await import('../../report/json/json.js')).renderJson(result);
  const { renderPostureMarkdown, renderPostureText } = await import('../../report/posture/posture.js');
  return format === 'markdown' ? renderPostureMarkdown(result) : renderPostureText(result);
}
