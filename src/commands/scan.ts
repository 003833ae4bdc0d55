import { writeFile } from 'node:fs/promises';
import { EXIT, UsageError } from '../cli.js';
import type { Decision, Result } from '../core/result.js';
import { VERSION } from '../version.js';
import { parseScanOptions, type ScanOptions } from './options.js';
import { runScan } from './run-scan.js';

/** `fixby scan [dir]`. @returns the exit code @throws UsageError, PolicyFileError */
export async function scan(args: readonly string[]): Promise<number> {
  const options = parseScanOptions(args);
  const [directory = '.', ...others] = options.positionals;
  if (others.length > 0) throw new UsageError(`scan takes one directory, not ${others.length + 1}.`);
  const result = await runScan(directory, options);
  const report = await render(result, options);
  if (options.output === null) process.stdout.write(report);
  else await writeFile(options.output, report);
  return exitCodeOf(result.decision);
}

/** The exit code that stands for a decision. */
export function exitCodeOf(decision: Decision): number {
  if (decision === 'error') return EXIT.failed;
  return decision === 'block' ? EXIT.blocked : EXIT.pass;
}

async function render(result: Result, { format, output }: ScanOptions): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.js')).renderJson(result);
    case 'sarif':
      return (await import('../report/sarif.js')).renderSarif(result, { version: VERSION });
    case 'markdown':
      return (await import('../report/comment.js')).renderComment(result, {
        marker: '',
        runUrl: null,
        repositoryUrl: null,
      });
    case 'text':
      return (await import('../report/terminal.js')).renderTerminal(
        result,
        terminal(output === null && process.stdout.isTTY),
      );
  }
}

/** Colour and width of this terminal. @see https://no-color.org */
export function terminal(interactive: boolean): { colour: boolean; columns: number | null } {
  const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return { colour: interactive && !noColour, columns: interactive ? process.stdout.columns : null };
}
