import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateOsvScanner } from '../../scanners/dependencies/program/locate.js';
import { recordingSchema, replay } from '../../scanners/dependencies/recorded.js';
import { messageOf } from '../../system/errors.js';
import { run, type Run } from '../../system/exec.js';
import { failureKind } from '../../system/fixby-error.js';
import { terminalLog } from '../log.js';
import { packageRoot } from './database.js';

/** The osv-scanner that the demo uses, real or recorded. */
export interface DemoScanner {
  /** Path of the osv-scanner program; only a placeholder when `run` replays recorded answers. */
  readonly program: string;
  readonly run: Run;
  /**
   * The first line of the demo's output: which osv-scanner answers, and how to choose the other
   * one.
   */
  readonly opening: string;
}

/**
 * Finds an osv-scanner on this machine, or downloads one unless that stalls; otherwise replays
 * recorded answers. Steps that take minutes (building from source) are taken only when `answer` is
 * `real`.
 * @param answer null: the real one if it is quickly available, else the recorded one
 * @param named path of the osv-scanner to use
 * @throws FixbyError (scanner) when the real one was asked for and cannot be had
 */
export async function demoScanner(
  answer: 'real' | 'recorded' | null,
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
