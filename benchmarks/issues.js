/**
 * What keeping very many issues in step takes: see README.md. Ends with exit code 1 when a figure
 * is over its limit.
 */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { transpile } from '../scripts/transpile.js';

/** Issues that are there, and the number of the finding that the first closed one was about. */
const OPEN = 4_000;
const CLOSED = 6_000;
const FIRST_CLOSED = 10_000;
const LIMIT = { megabytes: 400, planSeconds: 1 };

/** Findings by their numbers. 4,000 of them have an issue. */
const ALL = '0-5000';
/**
 * 25 of those are gone, and 25 are new: a comment and a closing each, an issue each, one comment
 * that starts the new clocks, and the dashboard.
 */
const CHANGED = '25-5025';
const CHANGES = 25 * 3 + 2;

const built = join(transpile('benchmark', ['src', '__tests__', 'benchmarks']), 'benchmarks/issues');
const server = fork(join(built, 'server.js'), [OPEN, CLOSED, FIRST_CLOSED].map(String));
let issues = OPEN + CLOSED;
let [{ url, token }] = await once(server, 'message');
let good = true;

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1024 ** 3)} GB\n`,
);
printRow([
  '',
  'reads',
  'allowed',
  'planned',
  'written',
  'reading',
  'planning',
  'dry run',
  'memory, plan',
  'memory, run',
]);
printRow(['---', ...Array(9).fill('--:')]);
try {
  await allFiled();
  await measure('the same scan again', ALL, 0);
  await measure('25 gone, 25 new', CHANGED, CHANGES);
  await measure('the same scan again', CHANGED, 0);
} finally {
  server.kill();
}
process.exitCode = good ? 0 : 1;

/** A run files 200 new issues: 1,000 new findings need five. */
async function allFiled() {
  for (let rest = Infinity, run = 1; rest > 0; run += 1) {
    rest = (await measure(`1,000 new, run ${run}`, ALL, null)).waiting;
  }
}

/**
 * A dry run, then the run itself, each in a process of its own.
 * @param expected changes; null for any number
 */
async function measure(name, findings, expected) {
  const plan = await client('plan', findings);
  const run = await client('run', findings);
  const allowed = Math.ceil(issues / 100) + 5;
  issues += plan.created;
  printRow([
    name,
    run.reads,
    allowed,
    plan.steps,
    run.writes,
    `${run.reading.toFixed(2)} s`,
    `${plan.planning.toFixed(2)} s`,
    `${plan.dryRun.toFixed(2)} s`,
    `${Math.round(plan.megabytes)} MB`,
    `${Math.round(run.megabytes)} MB`,
  ]);
  check(name, run.violations.length === 0, run.violations.join('\n'));
  check(name, run.failures.length === 0, run.failures.join('\n'));
  check(name, Math.max(plan.reads, run.reads) <= allowed, `${run.reads} reads, ${allowed} allowed`);
  check(name, plan.writes === 0, `${plan.writes} writes of a dry run`);
  check(name, run.writes === plan.steps, `${run.writes} writes, ${plan.steps} planned`);
  check(name, expected === null || run.writes === expected, `${run.writes} writes, ${expected} expected`);
  const megabytes = Math.round(Math.max(plan.megabytes, run.megabytes));
  check(name, megabytes <= LIMIT.megabytes, `${megabytes} MB, ${LIMIT.megabytes} allowed`);
  check(
    name,
    plan.planning <= LIMIT.planSeconds,
    `${plan.planning.toFixed(2)} s of planning, ${LIMIT.planSeconds} allowed`,
  );
  return run;
}

/** What a process took, and what the stand-in saw of it. */
async function client(mode, findings) {
  const args = [join(built, 'client.js'), mode, url, token, findings];
  const figures = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  server.send('counts');
  const [seen] = await once(server, 'message');
  token = seen.token;
  return { ...figures, ...seen };
}

function check(name, fine, words) {
  if (fine) return;
  console.error(`${name}: ${words}`);
  good = false;
}

function printRow(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}
