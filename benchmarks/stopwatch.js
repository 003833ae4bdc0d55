/** Measuring programs against each other on a machine that may have other work. */
import { spawnSync } from 'node:child_process';

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
 * Runs all measurements in turn, round after round, so that a busy moment of the machine slows none of them alone. A first round, which
 * fills the caches of the disk, is not counted.
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
