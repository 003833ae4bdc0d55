import { realpath } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EXIT, UsageError } from '../cli.js';
import { dayOf } from '../core/day.js';
import type { Tracker } from '../core/tracker.js';
import { readOwners } from '../owners.js';
import type { PolicyInForce } from '../policy-in-force.js';
import { DEFAULT_POLICY_PATH } from '../policy-in-force.js';
import type { Recall } from '../pipeline.js';
import { recallForTrack, trackerName } from '../recollect.js';
import { createIssueWords } from '../report/issue-words.js';
import { planText } from '../report/plan-text.js';
import { completeSources } from '../scanners/scanner.js';
import { planAll, prepareAnswers, type Answers } from '../tracking.js';
import { connect, type Connection } from './connection.js';
import { optionSpecs, scanOptionsOf } from './options.js';
import { runScan, type LocalScan } from './run-scan.js';

/** What was read of the issues. */
interface Read {
  tracker: Tracker | null;
  answers: Answers | null;
}

/**
 * `fixby plan [dir]`: what a run on the default branch would do to the issues, if this directory were its tree. Only reads.
 * @throws UsageError, PolicyFileError
 */
export async function plan(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...optionSpecs, repository: { type: 'string' } },
  });
  const options = scanOptionsOf(values, positionals);
  const [directory = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`plan takes one directory, not ${others.length + 1}.`);
  if (options.format !== 'text' || options.output !== null || options.base !== null)
    throw new UsageError('plan prints text to stdout: leave out --format, --output and --base.');
  const connection = await connect(values.repository ?? null, await realpath(directory));
  const read: Read = { tracker: null, answers: null };
  const scan = await runScan(directory, options, (inForce) =>
    recallOf(inForce, options.asOf, connection, read),
  );
  const failed = scan.result.reasons.filter(({ decision }) => decision === 'error');
  for (const { message } of failed) process.stderr.write(`fixby: ${message}\n`);
  if (read.tracker !== null && read.answers !== null)
    process.stdout.write(await textOf(scan, read.tracker, read.answers, connection));
  return failed.length > 0 ? EXIT.failed : EXIT.pass;
}

function recallOf(
  { policy, origin }: PolicyInForce,
  asOf: string,
  connection: Connection,
  read: Read,
): Recall {
  const name = trackerName(policy, connection.name);
  return recallForTrack(connection.client, name, policy, async (tracker) => {
    read.tracker = tracker;
    const words = createIssueWords({
      repositoryUrl: connection.url,
      policyPath: origin.path ?? DEFAULT_POLICY_PATH,
      today: dayOf(asOf, policy.sla.timezone),
      timezone: policy.sla.timezone,
    });
    read.answers = await prepareAnswers(tracker, connection.client, name, policy, asOf, words);
    return read.answers.tracker;
  });
}

async function textOf(
  { result, policy, input }: LocalScan,
  tracker: Tracker,
  answers: Answers,
  { url }: Connection,
): Promise<string> {
  const sources = completeSources(input.scanners, result.scans);
  const { steps } = planAll(tracker, answers.steps, {
    policy,
    result,
    words: createIssueWords({
      repositoryUrl: url,
      policyPath: result.policy.path ?? DEFAULT_POLICY_PATH,
      today: result.today,
      timezone: policy.sla.timezone,
    }),
    owners: await readOwners(input.head),
    complete: (source) => input.directory === '' && sources.has(source),
    runUrl: null,
    repositoryUrl: url,
    detailsUrl: null,
    workflow: null,
  });
  return planText(steps);
}
