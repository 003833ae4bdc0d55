import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionLog } from './action-log.js';
import { dayOf } from './core/day.js';
import { isPublicKnowledge, publicResult } from './core/disclosure.js';
import type { Result } from './core/result.js';
import type { Tracker } from './core/tracker.js';
import { createClient, explainApiError, type Client, type RepositoryName } from './github/client.js';
import { resolveTrees } from './github/comparison.js';
import { readTrigger, type Change, type Trigger } from './github/event.js';
import type { ObjectSources } from './github/objects.js';
import { readRepositoryFacts } from './github/repository-facts.js';
import { readInputs, type Inputs } from './inputs.js';
import { judge, noRecall, type PipelineInput, type Recall } from './pipeline.js';
import { findPlace, type Place } from './place.js';
import { policyForGate, policyOf, type PolicyInForce } from './policy-in-force.js';
import { publish } from './publish.js';
import { recallForGate, recallForTrack, trackerName } from './recollect.js';
import { headline } from './report/headline.js';
import { createScanners } from './scanners/index.js';
import { completeSources } from './scanners/scanner.js';
import { messageOf } from './system/errors.js';
import { run } from './system/exec.js';
import { CommitTree } from './system/commit-tree.js';
import type { Repository } from './system/git.js';
import { WorkingTree } from './system/working-tree.js';
import type { Answers } from './tracking.js';

/** What a runner tells the action, apart from the inputs. */
export interface RunnerContext {
  readonly workspace: string;
  readonly repository: RepositoryName;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  readonly runSha: string | null;
  readonly temp: string;
}

/** The action: whatever goes wrong ends the step red, with a decision of `error` and a sentence that says why. */
export async function main(): Promise<void> {
  try {
    await act(readInputs(), runnerContext());
  } catch (error) {
    core.setOutput('decision', 'error');
    core.setFailed(`Not judged: ${messageOf(error)}`);
  }
}

async function act(inputs: Inputs, context: RunnerContext): Promise<void> {
  if (inputs.token !== '') core.setSecret(inputs.token);
  const payload = await readPayload();
  const trigger = readTrigger(required('GITHUB_EVENT_NAME'), payload, inputs.mode, context.runSha);
  const client = createClient(inputs.token, context.apiUrl, actionLog);
  if (trigger.mode === 'intake') {
    const { takeIn } = await import('./intake.js');
    await takeIn(payload, inputs, context, client);
    return;
  }
  const scratch = join(context.temp, `fixby-${randomUUID()}`);
  await mkdir(scratch, { recursive: true });
  try {
    await scan(trigger, inputs, context, client, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Scans, judges, says so, and only then writes issues: the verdict waits for none of them. */
async function scan(
  trigger: Trigger,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  scratch: string,
): Promise<void> {
  const memory: TrackMemory = { tracker: null, answers: null };
  const pipeline = await prepare(trigger, inputs, context, client, scratch, memory);
  const { policy } = pipeline.policy;
  const result = await judge(pipeline);
  const detailsUrl = detailsAddress(inputs, context, memory.tracker);
  const shown = await shownResult(result, client, context, detailsUrl);
  await publish({ result, shown, trigger, inputs, context, client, authors: policy.issues.authors });
  if (trigger.mode === 'track' && inputs.issues && inputs.asOf === null)
    await keepInStep(pipeline, result, memory, inputs, context, client, detailsUrl);
  finish(result, shown, trigger, inputs);
}

/** Keeps the issues in step, where they could be read: where they could not, the verdict says so. */
async function keepInStep(
  pipeline: PipelineInput,
  result: Result,
  { tracker, answers }: TrackMemory,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  detailsUrl: string | null,
): Promise<void> {
  if (tracker === null || answers === null) return;
  const { track, writeBadge } = await import('./track.js');
  const kept = await track({
    context,
    client,
    name: trackerName(pipeline.policy.policy, context.repository),
    policy: pipeline.policy.policy,
    tracker,
    answers,
    result,
    head: pipeline.head,
    directory: pipeline.directory,
    sources: completeSources(pipeline.scanners, result.scans),
    detailsUrl,
  });
  if (kept !== null && inputs.badge !== null) await writeBadge(inputs.badge, kept.data, result);
}

/** Where those who may see them find the findings that are not shown in public; null for nowhere. */
function detailsAddress(inputs: Inputs, context: RunnerContext, tracker: Tracker | null): string | null {
  const { owner, repo } = context.repository;
  if (inputs.uploadSarif) return `${context.serverUrl}/${owner}/${repo}/security/code-scanning`;
  return tracker === null || tracker.public ? null : `${tracker.url}/issues`;
}

/** The result as readers of the repository may see it. Where nobody can tell who they are, they are everybody. */
async function shownResult(
  result: Result,
  client: Client,
  context: RunnerContext,
  detailsUrl: string | null,
): Promise<Result> {
  if ([...result.findings, ...result.fixed].every(isPublicKnowledge)) return result;
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
  memory: TrackMemory,
): Promise<PipelineInput> {
  const place = await findPlace(inputs.path, context.workspace);
  const trees = await treesFor(trigger.change, place, inputs, context, client);
  const asOf = inputs.asOf ?? new Date().toISOString();
  return {
    head: trees.head,
    base: trees.base,
    baseUnknown: trees.baseUnknown,
    directory: place.directory,
    policy: trees.policy,
    scanners: createScanners({
      run,
      program: inputs.osvScanner,
      database: inputs.osvDatabase,
      cwd: context.workspace,
      repository: place.repository,
      mask: core.setSecret,
      workspace: context.workspace,
      root: place.root,
      sarif: inputs.sarif,
      sarifBase: inputs.sarifBase,
      compares: trigger.change !== null,
      log: actionLog,
    }),
    asOf,
    recall: inputs.issues ? recallFor(trigger, trees.policy, asOf, context, client, memory) : noRecall,
    scratch,
    log: actionLog,
  };
}

/** What a run that tracks has read, for when it writes. */
interface TrackMemory {
  tracker: Tracker | null;
  answers: Answers | null;
}

function recallFor(
  trigger: Trigger,
  inForce: PolicyInForce,
  asOf: string,
  context: RunnerContext,
  client: Client,
  memory: TrackMemory,
): Recall {
  const { policy } = inForce;
  const name = trackerName(policy, context.repository);
  if (trigger.mode !== 'track') return recallForGate(client, name, policy);
  return recallForTrack(client, name, policy, async (tracker) => {
    const { wordsFor } = await import('./track.js');
    const { prepareAnswers } = await import('./tracking.js');
    const words = wordsFor(policy, inForce.origin.path, dayOf(asOf, policy.sla.timezone), context);
    memory.answers = await prepareAnswers(tracker, client, name, policy, asOf, words);
    memory.tracker = tracker;
    return memory.answers.tracker;
  });
}

async function treesFor(
  change: Change | null,
  place: Place,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
): Promise<Pick<PipelineInput, 'head' | 'base' | 'baseUnknown' | 'policy'>> {
  const request = { path: inputs.policy, failOn: inputs.failOn };
  if (change === null) {
    const commit = await place.repository?.headCommit();
    const committed = place.repository !== null && commit !== null && commit !== undefined;
    const head = committed
      ? new CommitTree(place.repository, commit)
      : new WorkingTree(place.root, place.repository);
    return { head, base: null, baseUnknown: null, policy: await policyOf(head, request) };
  }
  const trees = await resolveTrees(change, objectSources(place.repository, inputs, context, client));
  const policy = await policyForGate(trees.policyTree, trees.policyUnknown, trees.head, request, trees.base);
  return { head: trees.head, base: trees.base, baseUnknown: trees.baseUnknown, policy };
}

function objectSources(
  repository: Repository | null,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
): ObjectSources {
  const credentials = Buffer.from(`x-access-token:${inputs.token}`).toString('base64');
  core.setSecret(credentials);
  return {
    repository,
    remoteUrl: `${context.serverUrl}/${context.repository.owner}/${context.repository.repo}`,
    fetchConfiguration: { [`http.${context.serverUrl}/.extraheader`]: `AUTHORIZATION: basic ${credentials}` },
    client,
    name: context.repository,
    log: actionLog,
  };
}

/**
 * Ends the step: a gate fails on `block` and `error`; a run without a pull request fails on `error`, and on `block` only where `fail-on` was asked for.
 */
function finish(result: Result, shown: Result, trigger: Trigger, inputs: Inputs): void {
  const words = headline(shown);
  const blocks = trigger.mode === 'gate' || inputs.failOn !== null;
  if (result.decision === 'error' || (result.decision === 'block' && blocks)) core.setFailed(words);
  else core.info(words);
}

function runnerContext(): RunnerContext {
  const [owner, repo] = required('GITHUB_REPOSITORY').split('/');
  if (owner === undefined || repo === undefined) throw new Error('GITHUB_REPOSITORY is not owner/name.');
  const serverUrl = required('GITHUB_SERVER_URL');
  return {
    workspace: required('GITHUB_WORKSPACE'),
    repository: { owner, repo },
    serverUrl,
    apiUrl: required('GITHUB_API_URL'),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${required('GITHUB_RUN_ID')}`,
    runSha: process.env['GITHUB_SHA'] ?? null,
    temp: process.env['RUNNER_TEMP'] ?? tmpdir(),
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(
      `${name} is not set. The action runs on a GitHub Actions runner; elsewhere use the commands: fixby --help.`,
    );
  }
  return value;
}
