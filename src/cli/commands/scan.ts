import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Decision, Result } from '../../core/findings/result.js';
import { VERSION } from '../../version.js';
import { EXIT, UsageError } from '../main.js';
import { parseScanOptions, type ScanOptions } from '../options.js';
import { runScan } from '../run-scan.js';
import { writeReport } from '../write-report.js';

/** `fixby scan [dir]`. @returns the exit code @throws UsageError, PolicyFileError */
export async function scan(args: readonly string[]): Promise<number> {
  const options = parseScanOptions(args);
  const [directory = '.', ...others] = options.positionals;
  if (others.length > 0) throw new UsageError(`scan takes one directory, not ${others.length + 1}.`);
  const { result, root } = await runScan(directory, options);
  const from = relative(await realpath('.'), root);
  const report = await render(result, options, from === '' ? null : from);
  await writeReport(options.output, report);
  return exitCodeOf(result.decision);
}

/** The exit code that stands for a decision. */
export function exitCodeOf(decision: Decision): number {
  if (decision === 'error') return EXIT.failed;
  return decision === 'block' ? EXIT.blocked : EXIT.pass;
}

/** @param from where paths and commands start, when that is not the current directory */
async function render(result: Result, { format, output }: ScanOptions, from: string | null): Promise<string> {
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

/** Colour and width of this terminal. @see https://no-color.org */
export function terminal(interactive: boolean): { colour: boolean; columns: number | null } {
  const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return { colour: interactive && !noColour, columns: interactive ? process.stdout.columns : null };
}
