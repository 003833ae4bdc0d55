/**
 * Reading and judging a million lines of an access log, beside what only reads them, and goaccess
 * where it is installed: see README.md.
 * Ends with exit code 1 when it takes more than 10 seconds of wall time or 300 MB.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accounted, timed } from './stopwatch.js';

const { values } = parseArgs({
  options: {
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    lines: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
  },
});
const lines = Number(values.lines);
const hasGoaccess = spawnSync('goaccess', ['--version']).status === 0;
const START = Date.UTC(2026, 9, 5);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

let state = 1;
const next = (below) => (state = (state * 48271) % 2147483647) % below;

/** A line of four weeks, of some 5,000 clients, with ids in its paths. */
function line(index) {
  const at = new Date(START + Math.floor((index / lines) * 28 * 86_400_000));
  const day = `${String(at.getUTCDate()).padStart(2, '0')}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  const client = `10.${next(20)}.${next(16)}.${next(16)}`;
  const path = ['/', '/login', `/orders/${next(1e6)}`, `/search?q=${next(1e6)}`][next(4)];
  const status = [200, 200, 200, 200, 200, 200, 304, 404, 401, 500][next(10)];
  return `${client} - - [${day}:${at.toISOString().slice(11, 19)} +0000] "GET ${path} HTTP/1.1" ${status} ${next(1e5)} "-" "Mozilla/5.0"\n`;
}

/** The arguments by which goaccess reads the same log into a report. */
function goaccess(log) {
  return [log, '--log-format=COMBINED', '--no-progress', '-o', join(scratch, 'goaccess.json')];
}

const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
try {
  const log = join(scratch, 'access.log');
  const out = createWriteStream(log);
  for (let index = 0; index < lines; index += 1)
    if (!out.write(line(index))) await new Promise((done) => out.once('drain', done));
  await new Promise((done) => out.end(done));
  timed('gzip', ['-k', log]);
  const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
  const rounds = Array.from({ length: Number(values.rounds) }, () => {
    const ours = (file) =>
      accounted(process.execPath, [
        resolve(values.bundle),
        'activity',
        file,
        '--output',
        join(scratch, 'report'),
      ]);
    return {
      wc: timed('wc', ['-l', log]).seconds,
      gzip: timed('sh', ['-c', 'gzip -dc "$1" | wc -l', 'sh', `${log}.gz`]).seconds,
      plain: ours(log),
      packed: ours(`${log}.gz`),
      goaccess: hasGoaccess ? accounted('goaccess', goaccess(log)) : null,
    };
  });
  const of = (pick) => middle(rounds.map(pick));
  const [seconds, processor, megabytes] = ['seconds', 'processor', 'megabytes'].map((key) =>
    of(({ plain }) => plain[key]),
  );
  console.log(
    `${lines} lines: wc -l ${of(({ wc }) => wc).toFixed(2)} s, gzip -dc ${of(({ gzip }) => gzip).toFixed(2)} s`,
  );
  console.log(
    `plain: ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor), ${megabytes.toFixed(0)} MB, ${(seconds / of(({ wc }) => wc)).toFixed(1)}x wc -l`,
  );
  console.log(
    `packed: ${of(({ packed }) => packed.seconds).toFixed(2)} s, ${(of(({ packed }) => packed.seconds / 1) / of(({ gzip }) => gzip)).toFixed(1)}x gzip -dc`,
  );
  if (hasGoaccess) {
    const [theirs, most] = ['processor', 'megabytes'].map((key) => of((round) => round.goaccess[key]));
    console.log(
      `goaccess: ${theirs.toFixed(2)} s of processor, ${most.toFixed(0)} MB; ours takes ${(processor / theirs).toFixed(2)}x its time`,
    );
  }
  if (seconds > 10 || megabytes > 300) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
