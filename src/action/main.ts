import * as core from '@actions/core';
import { readFile } from 'node:fs/promises';
import { isPublic, publicResult } from '../core/findings/disclosure.js';
import type { Result } from '../core/findings/result.js';
import type { Tracker } from '../core/ledger/tracker.js';
import { createClient, explainApiError, type Client } from '../github/client.js';
import { readTrigger, type Trigger } from '../github/read/event.js';
import { commitOfThePast } from '../github/read/objects.js';
import { postureReader } from '../github/read/posture/read.js';
import { readPrivateReports } from '../github/read/private-reports.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { headline } from '../report/text/headline.js';
import { judge, noRecall } from '../run/pipeline.js';
import type { Mirror } from '../run/mirror.js';
import { recordReader } from '../run/answer-record.js';
import { privateReportScanner } from '../run/private-reports.js';
import type { PipelineInput, Recall } from '../run/pipeline-input.js';
import {
  gateLedgers,
  recallForGate,
  recallForTrack,
  trackedResults,
  trackerName,
  type GateLedgers,
  type ReadIssues,
  type TrackRecall,
} from '../run/read-ledger.js';
import { renamesIn } from '../run/renames.js';
import { findScanRoot } from '../run/scan-root.js';
import { hasAnswers } from '../run/statement-answers.js';
import { statementScanner, statementValidation } from '../run/statement-scanner.js';
import { historyOnGitHub, withProofs } from '../run/waiver-proofs.js';
import { createScanners } from '../scanners/registry.js';
import { distrust } from '../system/distrusted.js';
import { messageOf } from '../system/errors.js';
import { run } from '../system/exec.js';
import { withScratch } from '../system/scratch.js';
import { required, runnerContext, type RunnerContext } from './context.js';
import { readInputs, type Inputs } from './inputs.js';
import { mirroredTickets, mirrorFor } from './mirror.js';
import { actionLog } from './log.js';
import { publish } from './publish.js';
import { remoteOf, treesFor } from './trees.js';

/**
 * Entry point of the action. Any failure fails the step, with the decision `error` and a sentence
 * that says why.
 */
export async function main(): Promise<void> {
  try {
    await act(readInputs(), runnerContext());
  } catch (error) {
    core.setOutput('decision', 'error');
    core.setFailed(`Not judged: ${messageOf(error)}`);
  }
}

async function act(inputs: Inputs, context: RunnerContext): Promise<void> {
  for (const secret of [inputs.token, inputs.jira.token]) if (secret !== '') core.setSecret(secret);
  distrust(context.workspace);
  if (inputs.mode === 'fleet') {
    const { keepFleet } = await import('./fleet.js');
    await keepFleet(inputs, context, createClient(inputs.token, context.apiUrl, actionLog));
    return;
  }
  const payload = await readPayload();
  const trigger = readTrigger(required('GITHUB_EVENT_NAME'), payload, inputs.mode, context.runSha);
  const client = createClient(inputs.token, context.apiUrl, actionLog);
  if (trigger.mode === 'intake') {
    const { takeIn } = await import('./intake.js');
    await takeIn(payload, inputs, context, client);
    return;
  }
  await withScratch(context.temp, actionLog, (scratch) => scan(trigger, inputs, context, client, scratch));
}

/** Keeps what the recall has read of the issues until the run writes them. */
interface RecalledIssues {
  read: ReadIssues | null;
  /** The Jira in which tickets are kept; null for none. */
  mirror: Mirror | null;
}

/**
 * Scans, decides and publishes the result before issues are written, so that no problem with issues
 * can delay the verdict.
 */
async function scan(
  trigger: Trigger,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  scratch: string,
): Promise<void> {
  const recalled: RecalledIssues = { read: null, mirror: null };
  const pipeline = await prepare(trigger, inputs, context, client, scratch, recalled);
  const { policy } = pipeline.policy;
  const result = await judge(pipeline);
  const detailsUrl = detailsAddress(inputs, context, recalled.read?.tracker ?? null);
  const shown = await shownResult(result, client, context, detailsUrl);
  await publish({ result, shown, trigger, inputs, context, client, authors: policy.issues.authors });
  if (trigger.mode === 'track' && inputs.issues && inputs.asOf === null)
    await keepInStep(pipeline, result, recalled, inputs, context, client, detailsUrl);
  if (trigger.mode === 'track' && policy.fix['pull-request'] && inputs.asOf === null) {
    const { keepFixPull } = await import('./fix-pull-request.js');
    await keepFixPull({ input: pipeline, result, context, client });
  }
  finish(result, shown, trigger, inputs);
}

/**
 * Updates the issues. Does nothing when they could not be read: the verdict already reports that.
 */
async function keepInStep(
  pipeline: PipelineInput,
  result: Result,
  { read, mirror }: RecalledIssues,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  detailsUrl: string | null,
): Promise<void> {
  if (read === null) return;
  const { track, writeBadge } = await import('./track.js');
  const kept = await track({
    context,
    client,
    name: trackerName(pipeline.policy.policy, context.repository),
    policy: pipeline.policy.policy,
    read,
    result,
    head: pipeline.head,
    directory: pipeline.directory,
    detailsUrl,
    mirror,
  });
  if (kept !== null && inputs.badge !== null) await writeBadge(inputs.badge, kept.data, result);
}

/**
 * Address at which authorized readers find the findings that public readers may not see; null when
 * there is none.
 */
function detailsAddress(inputs: Inputs, context: RunnerContext, tracker: Tracker | null): string | null {
  if (inputs.uploadSarif) return `${context.repositoryUrl}/security/code-scanning`;
  return tracker === null || tracker.public ? null : `${tracker.url}/issues`;
}

/**
 * The result as readers of the repository may see it. When GitHub does not say whether the
 * repository is public, it is treated as public.
 */
async function shownResult(
  result: Result,
  client: Client,
  context: RunnerContext,
  detailsUrl: string | null,
): Promise<Result> {
  if (isPublic(result)) return result;
  try {
    if (!(await readRepositoryFacts(client, context.repository)).public) return result;
  } catch (error) {
    actionLog.warning(
      `GitHub did not say whether this repository is public, so it counts as public: ${explainApiError(error)}`,
    );
  }
  return publicResult(result, detailsUrl);
}

async function readPayload(): Promise<unknown> {
  return JSON.parse(await readFile(required('GITHUB_EVENT_PATH'), 'utf8')) as unknown;
}

async function prepare(
  trigger: Trigger,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  scratch: string,
  recalled: RecalledIssues,
): Promise<PipelineInput> {
  const remote = remoteOf(inputs.token, context);
  const options = { run, scratch, remote };
  const scanRoot = await findScanRoot(inputs.path, context.workspace, options, trigger.change === null);
  const trees = await treesFor(trigger.change, scanRoot, inputs, context, client);
  const asOf = inputs.asOf ?? new Date().toISOString();
  const history = historyOnGitHub(client, context.repository);
  const inForce = await withProofs(trees.policy, trees.policy.origin.ref, history, asOf);
  const { policy } = inForce;
  const name = trackerName(policy, context.repository);
  const ledgers = gateLedgers(client, name, policy);
  const { repositoryUrl } = context;
  const sources = { repository: scanRoot.repository, client, name: context.repository, log: actionLog };
  const issues = { client, name, inForce, asOf, repositoryUrl };
  if (trigger.mode === 'track' && inputs.issues)
    recalled.mirror = await mirrorFor(policy, inputs, context, client, trees.head.commit);
  return {
    head: trees.head,
    base: trees.base,
    baseUnknown: trees.baseUnknown,
    ...(trees.trusted === undefined ? {} : { trusted: trees.trusted }),
    renames: renamesIn(scanRoot.repository),
    ...(trigger.mode === 'track' ? { past: (commit: string) => commitOfThePast(sources, commit) } : {}),
    directory: scanRoot.directory,
    policy: inForce,
    scanners: [
      ...createScanners({
        run,
        program: inputs.osvScanner,
        fsrt: inputs.fsrt,
        zizmor: inputs.zizmor,
        database: inputs.osvDatabase,
        cwd: context.workspace,
        repository: scanRoot.repository,
        mask: core.setSecret,
        workspace: context.workspace,
        root: scanRoot.root,
        sarif: inputs.sarif,
        sarifBase: inputs.sarifBase,
        compares: trigger.change !== null,
        posture: trigger.mode === 'track' ? { read: postureReader(client, context.repository), asOf } : null,
        tracked: () => (inputs.issues ? trackedResults(ledgers) : Promise.resolve(null)),
        log: actionLog,
      }),
      ...(trigger.mode === 'track'
        ? [
            privateReportScanner(() => readPrivateReports(client, context.repository)),
            statementScanner(
              asOf,
              recordReader({ client, name: context.repository, url: repositoryUrl, policy, asOf }),
            ),
          ]
        : (await hasAnswers(trees.head, scanRoot.directory))
          ? [statementValidation]
          : []),
    ],
    asOf,
    recall: inputs.issues ? recallFor(trigger, issues, ledgers, recalled) : noRecall,
    scratch,
    log: actionLog,
  };
}

function recallFor(
  trigger: Trigger,
  issues: TrackRecall,
  ledgers: GateLedgers,
  recalled: RecalledIssues,
): Recall {
  if (trigger.mode !== 'track')
    return recallForGate(ledgers, issues.inForce.policy, trigger.change?.limited ?? null);
  const { mirror } = recalled;
  const tickets: TrackRecall['tickets'] =
    mirror === null ? undefined : (ledger, name) => mirroredTickets(mirror, ledger, name);
  return recallForTrack({ ...issues, ...(tickets === undefined ? {} : { tickets }) }, (read) => {
    recalled.read = read;
  });
}

/**
 * Sets the outcome of the step: a gate fails on `block` and `error`; a run without a pull request
 * fails on `error`, and on `block` only when the input `fail-on` is set.
 */
function finish(result: Result, shown: Result, trigger: Trigger, inputs: Inputs): void {
  const words = headline(shown);
  const blocks = trigger.mode === 'gate' || inputs.failOn !== null;
  if (result.decision === 'error' || (result.decision === 'block' && blocks)) core.setFailed(words);
  else core.info(words);
}
