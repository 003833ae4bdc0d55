/**
 * One run of track mode, or one dry run, as a process of its own; prints what it took. Arguments:
 * `plan` or `run`, address and token of the stand-in, and which findings the scan has: `0-5000`.
 */
import { readFileSync } from 'node:fs';
import { createClient } from '../../src/github/client.js';
import { IssueStore } from '../../src/github/write/store.js';
import { issuePlan, keepIssues, planAll } from '../../src/run/keep-issues.js';
import { renderWith } from '../../src/run/tracking.js';
import { recallForTrack, type ReadIssues } from '../../src/run/read-ledger.js';
import { NOW, numbered } from './findings.js';
import { IN_FORCE, judged, REPOSITORY, silent, tracked } from './run.js';

const [mode = '', url = '', token = '', range = ''] = process.argv.slice(2);
const [from = 0, to = 0] = range.split('-').map(Number);
const name = { owner: 'acme', repo: 'app' };
const client = createClient(token, url, silent);

const started = performance.now();
const readings: ReadIssues[] = [];
const recall = recallForTrack(
  { client, name, inForce: IN_FORCE, asOf: NOW, repositoryUrl: REPOSITORY },
  (read) => readings.push(read),
);
const result = await judged(numbered(from, to), recall);
const [known] = readings;
if (known === undefined) throw new Error(`the issues were not read: ${result.reasons[0]?.message ?? ''}`);
const tracking = await tracked(result);
const reading = (performance.now() - started) / 1000;
const figures = mode === 'plan' ? plan(known) : await run(known);
console.log(JSON.stringify({ ...figures, reading, megabytes: process.resourceUsage().maxRSS / 1024 }));

/**
 * The first plan is what a run makes; the dry run after it has the dashboard as well, and finds the
 * code compiled.
 */
function plan({ tracker, answers }: ReadIssues): object {
  const times = [worked()];
  issuePlan(answers.tracker, tracking);
  times.push(worked());
  const { steps } = planAll(tracker, answers.steps, tracking);
  times.push(worked());
  const [planning, dryRun] = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const created = steps.filter(({ kind }) => kind === 'create-issue').length;
  return { planning, dryRun, steps: steps.length, created };
}

/**
 * Seconds that this thread had a processor, since other work of the machine is not ours; where
 * there is no Linux to ask, those that went by.
 */
function worked(): number {
  if (process.platform !== 'linux') return performance.now() / 1000;
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e9;
}

async function run({ tracker, answers }: ReadIssues): Promise<object> {
  const store = new IssueStore(client, name, renderWith(tracking.words), () => NOW);
  const { applied, data } = await keepIssues(store, tracker, answers.steps, tracking);
  return { done: applied.done, failures: applied.failures, waiting: data.waiting.length };
}
