import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Run, RunResult } from '../../system/exec.js';
import { FixbyError } from '../../system/fixby-error.js';

/** Placeholder for the lockfile's path in a recording. */
export const LOCKFILE = '{lockfile}';

/** Recorded answers of osv-scanner for certain lockfiles. */
export const recordingSchema = z.strictObject({
  /** `2.5.1` */
  version: z.string(),
  /** SHA-256 of the database `all.zip` that was used. */
  database: z.string(),
  answers: z.array(
    z.strictObject({
      /** SHA-256 of the lockfile. */
      lockfile: z.string(),
      exitCode: z.int(),
      stderr: z.string(),
      /** The text of its result, unchanged. */
      result: z.unknown(),
    }),
  ),
});

/** A recording, as stored in `examples/recorded/osv-scanner.json`. */
export type Recording = z.output<typeof recordingSchema>;

/** SHA-256 in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Creates a `Run` that replays recorded answers instead of starting osv-scanner. All code after the
 * call is the same, with the same checks.
 * @returns a Run for osv-scanner only, which throws for a lockfile that was not recorded
 */
export function replay({ version, answers }: Recording): Run {
  return async (_, args) => {
    if (args[0] === '--version') return ended(0, `osv-scanner version: ${version}\n`, '');
    const path = valueAfter(args, '-L').replace(/^:/u, '');
    const bytes = await readFile(path);
    const answer = answers.find(({ lockfile }) => lockfile === digest(bytes));
    if (answer === undefined)
      throw new FixbyError(
        'scanner',
        `nothing was recorded of ${path}.`,
        'Name an osv-scanner with --osv-scanner: it looks at any file',
      );
    const inPlace = (text: string): string => text.replaceAll(LOCKFILE, () => path);
    const escaped = JSON.stringify(path).slice(1, -1);
    const result = JSON.stringify(answer.result).replaceAll(LOCKFILE, () => escaped);
    await writeFile(valueAfter(args, '--output-file'), result);
    return ended(answer.exitCode, '', inPlace(answer.stderr));
  };
}

function ended(exitCode: number, stdout: string, stderr: string): RunResult {
  return { exitCode, stdout: Buffer.from(stdout), stderr, killed: null };
}

function valueAfter(args: readonly string[], option: string): string {
  return args[args.indexOf(option) + 1] ?? '';
}
