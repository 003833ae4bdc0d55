/** Measuring programs against each other on a machine that may have other work. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a program and waits for it.
 * @param {{ expected?: readonly number[] }} options exit codes that are no failure
 * @returns {{ seconds: number, stdout: string }}
 */
export function timed(program, args, { expected = [0] } = {}) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (error) throw error;
  if (!expected.includes(status)) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { seconds, stdout };
}

/**
 * Runs a program under GNU time, which also tells what its threads and its processes took.
 * @param {{ expected?: readonly number[] }} options exit codes that are no failure
 * @returns {{ seconds: number, processor: number, megabytes: number, stdout: string }} seconds of
 *   wall time and of processors, and the peak memory of the largest process
 */
export function accounted(program, args, options) {
  const scratch = mkdtempSync(join(tmpdir(), 'fixby-time-'));
  try {
    const file = join(scratch, 'figures');
    const format = ['--quiet', '-f', '%U %S %M', '-o', file];
    const run = timed('/usr/bin/time', [...format, program, ...args], options);
    const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
    return { ...run, processor: user + system, megabytes: kilobytes / 1024 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Runs all measurements in turn, round after round, so that a busy moment of the machine slows none
 * of them alone. A first round, which fills the caches of the disk, is not counted.
 * @param {number} rounds
 * @param {Record<string, () => number>} measurements each returns a figure
 * @returns the median of each
 */
export function alternate(rounds, measurements) {
  const figures = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(measurements)) {
      const figure = measure();
      if (round > 0) figures[name].push(figure);
    }
  }
  return Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, median(all)]));
}

function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}
