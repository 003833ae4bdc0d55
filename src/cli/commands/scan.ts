import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Decision } from '../../core/findings/decision.js';
import type { Result } from '../../core/findings/result.js';
import { VERSION } from '../../version.js';
import type { Call } from '../command.js';
import { EXIT } from '../exit.js';
import type { scanOptions } from '../known-options.js';
import { scanOptionsOf } from '../options.js';
import { runScan } from '../run-scan.js';
import { writeReport } from '../write-report.js';

/** `fixby scan [dir]`. @returns the exit code @throws FixbyError */
export async function scan({
  values,
  operands: [directory = '.'],
}: Call<typeof scanOptions>): Promise<number> {
  const { format = 'text', output = null } = values;
  const { result, root } = await runScan(directory, scanOptionsOf(values));
  const from = relative(await realpath('.'), root);
  const report = await renderResult(result, { format, output }, from === '' ? null : from);
  await writeReport(output, report, 'owner');
  return exitCodeOf(result.decision);
}

/** A format of the report. */
type Format = (typeof scanOptions)['format']['choices'][number];

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

/**
 * Whether stdout shows colours, and its width in columns (null when it is not a terminal). @see
 * https://no-color.org
 */
export function terminal(interactive: boolean): { colour: boolean; columns: number | null } {
  const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return { colour: interactive && !noColour, columns: interactive ? process.stdout.columns : null };
}
