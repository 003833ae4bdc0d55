import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionLog } from './action-log.js';
import type { Result } from './core/result.js';
import { createClient, type Client, type RepositoryName } from './github/client.js';
import { resolveTrees } from './github/comparison.js';
import { readTrigger, type Change, type Trigger } from './github/event.js';
import type { ObjectSources } from './github/objects.js';
import { readInputs, type Inputs } from './inputs.js';
import { judge, type PipelineInput } from './pipeline.js';
import { findPlace, type Place } from './place.js';
import { policyForGate, policyOf } from './policy-in-force.js';
import { publish } from './publish.js';
import { headline } from './report/headline.js';
import { createScanners } from './scanners/index.js';
import { messageOf } from './system/errors.js';
import { run } from './system/exec.js';
import { CommitTree } from './system/commit-tree.js';
import type { Repository } from './system/git.js';
import { WorkingTree } from './system/working-tree.js';

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
  const trigger = await readEvent(inputs, context);
  if (trigger.mode === 'intake') {
    core.notice('Fixby has nothing to do on issue events in this version.');
    return;
  }
  const scratch = join(context.temp, `fixby-${randomUUID()}`);
  await mkdir(scratch, { recursive: true });
  try {
    const client = createClient(inputs.token, context.apiUrl, actionLog);
    const pipeline = await prepare(trigger, inputs, context, client, scratch);
    const result = await judge(pipeline);
    await publish({
      result,
      trigger,
      inputs,
      context,
      client,
      authors: pipeline.policy.policy.issues.authors,
    });
    finish(result, trigger, inputs);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readEvent(inputs: Inputs, context: RunnerContext): Promise<Trigger> {
  const event = required('GITHUB_EVENT_NAME');
  const payload: unknown = JSON.parse(await readFile(required('GITHUB_EVENT_PATH'), 'utf8'));
  return readTrigger(event, payload, inputs.mode, context.runSha);
}

async function prepare(
  trigger: Trigger,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  scratch: string,
): Promise<PipelineInput> {
  const place = await findPlace(inputs.path, context.workspace);
  const trees = await treesFor(trigger.change, place, inputs, context, client);
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
      log: actionLog,
    }),
    asOf: inputs.asOf ?? new Date().toISOString(),
    firstSeen: new Map(),
    scratch,
    log: actionLog,
  };
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
function finish(result: Result, trigger: Trigger, inputs: Inputs): void {
  const words = headline(result);
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
