import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateOsvScanner } from '../../scanners/dependencies/program/locate.js';
import { recordingSchema, replay } from '../../scanners/dependencies/recorded.js';
import { messageOf } from '../../system/errors.js';
import { run, type Run } from '../../system/exec.js';
import { failureKind } from '../../system/fixby-error.js';
import type { Values } from '../command.js';
import { packageRoot } from '../demo-database.js';
import type { demoOptions } from '../known-options.js';
import { terminalLog } from '../log.js';

/** What answers for the demo's apps. */
export interface DemoScanner {
  /** Path of an osv-scanner; of none where the run knows the answers. */
  readonly program: string;
  readonly run: Run;
  /** The first line of the demo: who answered, and how to get another answer. */
  readonly opening: string;
}

/**
 * The osv-scanner of this machine, or a download of it where that does not stand still; else what
 * it said when it was recorded. Nothing here takes minutes unless it was asked for.
 * @param answer null for the real one where it can be had at once
 * @param named an osv-scanner to use as it is
 * @throws FixbyError (scanner) where the real one was asked for and there is none
 */
export async function demoScanner(
  answer: Values<typeof demoOptions>['answer'] | null,
  named: string | null,
): Promise<DemoScanner> {
  if (named === null && answer === 'recorded') return recorded('as asked');
  try {
    const patient = answer === 'real';
    const found = await locateOsvScanner({ input: named, run, log: terminalLog, patient });
    return { program: found.program, run, opening: `osv-scanner ${found.version} answers: ${found.program}` };
  } catch (error) {
    if (named !== null || answer === 'real' || failureKind(error) !== 'scanner') throw error;
    terminalLog.info(messageOf(error));
    return recorded('none is here, and none could be downloaded. For the real one: fixby demo --answer real');
  }
}

async function recorded(why: string): Promise<DemoScanner> {
  const file = join(packageRoot(), 'examples', 'recorded', 'osv-scanner.json');
  const recording = recordingSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return {
    program: 'osv-scanner',
    run: replay(recording),
    opening: `A recorded answer of osv-scanner ${recording.version} (${why})`,
  };
}
