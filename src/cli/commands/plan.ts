import { postureReader } from '../../github/read/posture/read.js';
import { planText } from '../../report/terminal/plan-text.js';
import { planAll } from '../../run/keep-issues.js';
import { trackingOf } from '../../run/tracking.js';
import type { Recall } from '../../run/pipeline-input.js';
import type { PolicyInForce } from '../../run/policy-in-force.js';
import { recallForTrack, trackerName, type ReadIssues } from '../../run/read-ledger.js';
import { historyOnGitHub } from '../../run/waiver-proofs.js';
import { command, type Call, type Options } from '../command.js';
import { connect, type Connection } from '../connection.js';
import { EXIT } from '../exit.js';
import { scanOptionsOf } from '../options.js';
import { existingDirectory, runScan, type LocalScan } from '../run-scan.js';
import * as shared from '../shared-options.js';

/** Keeps what the recall has read of the issues; null until it has run. */
interface RecalledIssues {
  read: ReadIssues | null;
}

const options = {
  'fail-on': shared.failOn,
  ...shared.scanning,
  repository: shared.repository,
} as const satisfies Options;

/**
 * `fixby plan [dir]`: prints what a run on the default branch would change in the issues, as if
 * this directory were its tree. Writes nothing.
 * @throws FixbyError
 */
export const plan = command({
  name: 'plan',
  summary: 'what a scan of the default branch would do to the issues; only reads',
  operands: [shared.dir],
  examples: [{ call: 'fixby plan --repository acme/app', does: 'reads with the token in GITHUB_TOKEN' }],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const options = scanOptionsOf(values);
  const connection = await connect(values.repository ?? null, await existingDirectory(directory));
  const recalled: RecalledIssues = { read: null };
  const scan = await runScan(
    directory,
    options,
    (inForce) => recallOf(inForce, options.asOf, connection, recalled),
    () => historyOnGitHub(connection.client, connection.name),
    postureReader(connection.client, connection.name),
  );
  const failed = scan.result.reasons.filter(({ decision }) => decision === 'error');
  for (const { message } of failed) process.stderr.write(`fixby: ${message}\n`);
  if (recalled.read !== null) process.stdout.write(await textOf(scan, recalled.read, connection));
  return failed.length > 0 ? EXIT.failed : EXIT.pass;
}

function recallOf(
  inForce: PolicyInForce,
  asOf: string,
  { client, name, url }: Connection,
  recalled: RecalledIssues,
): Recall {
  const tracker = trackerName(inForce.policy, name);
  return recallForTrack({ client, name: tracker, inForce, asOf, repositoryUrl: url }, (read) => {
    recalled.read = read;
  });
}

async function textOf(
  { result, policy, input }: LocalScan,
  { tracker, answers }: ReadIssues,
  { url }: Connection,
): Promise<string> {
  const { head, directory } = input;
  const nowhere = { runUrl: null, detailsUrl: null, workflow: null };
  const tracking = await trackingOf({ policy, result, head, directory, repositoryUrl: url, ...nowhere });
  return planText(planAll(tracker, answers.steps, tracking).steps);
}
