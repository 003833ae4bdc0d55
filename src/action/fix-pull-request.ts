import * as core from '@actions/core';
import { createHash } from 'node:crypto';
import type { Result } from '../core/findings/result.js';
import { decidePull, FIX_BRANCH, type PullDecision, type WantedPull } from '../core/fix/pull-request.js';
import { explainApiError, isForbidden, type Client } from '../github/client.js';
import { compareText } from '../core/scale/text-order.js';
import { ACTIONS_BOT, isOurs, ourLogins } from '../github/logins.js';
import { ownLogin } from '../github/own-login.js';
import { readFixState } from '../github/read/fix-pull.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { closeFixPull, openFixPull, pushFix, updateFixPull } from '../github/write/fix-pull.js';
import { fixPullBody, fixPullTitle } from '../report/fix/pull-request.js';
import { logLine } from '../report/text/log-line.js';
import { mend, type MendedTree } from '../run/fix/mend.js';
import type { PipelineInput } from '../run/pipeline-input.js';
import { messageOf } from '../system/errors.js';
import type { RunnerContext } from './context.js';
import { notCurrent } from './track.js';

/** What keeps the fix pull request. */
export interface FixRun {
  readonly input: PipelineInput;
  readonly result: Result;
  readonly context: RunnerContext;
  readonly client: Client;
}

/**
 * Keeps the one fix pull request: opens, updates or closes it. What goes wrong fails the step and
 * changes no verdict.
 */
export async function keepFixPull(run: FixRun): Promise<void> {
  try {
    await keep(run);
  } catch (error) {
    core.setFailed(`The fix pull request was not kept: ${whatToDo(error)}`);
  }
}

function whatToDo(error: unknown): string {
  const words = explainApiError(error);
  if (!isForbidden(error)) return `${words}.`;
  if (/not permitted to create/i.test(messageOf(error)))
    return `${words}. Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or give Fixby the token of a GitHub App.`;
  return `${words}. Give the job "permissions: contents: write, pull-requests: write".`;
}

async function keep(run: FixRun): Promise<void> {
  const { input, result, context, client } = run;
  const facts = await readRepositoryFacts(client, context.repository);
  const why = notCurrent(facts, result.comparison.head, process.env['GITHUB_REF'] ?? '');
  const failed = result.scans.find(
    ({ status, sources }) => status !== 'done' && sources.includes('dependencies'),
  );
  const stops = why ?? (failed === undefined ? null : 'the dependencies were not scanned as a whole');
  if (stops !== null || facts.defaultBranch === null) {
    core.warning(`The fix pull request was left as it is: ${stops ?? 'there is no branch'}.`);
    return;
  }
  const done = await mend(input, result.findings, input.policy.policy.fix.grouping);
  const login = await ownLogin(client);
  const wanted = wantedPull(run, done, login === ACTIONS_BOT);
  const logins = ourLogins(login, input.policy.policy.issues.authors);
  const state = await readFixState(client, context.repository, facts.defaultBranch.name);
  const decision = decidePull(state, wanted, (one) => isOurs(one, logins), done.failed);
  const push = {
    onto: facts.defaultBranch.tip,
    digest: wanted?.digest ?? '',
    replaces: state.branch?.tip ?? null,
    commits: done.kept.map(({ packages, changes }) => ({ subject: subjectOf(packages), changes })),
  };
  const url = await carryOut(run, decision, wanted, facts.defaultBranch.name, push);
  core.setOutput('fix-url', url ?? '');
}

/** @returns the address of the pull request; null where there is none */
async function carryOut(
  { context: { repository, runUrl }, client }: FixRun,
  decision: PullDecision,
  wanted: WantedPull | null,
  base: string,
  push: Parameters<typeof pushFix>[2],
): Promise<string | null> {
  if (decision.kind === 'leave') core.warning(`Fix pull request: ${logLine(decision.why)}.`);
  if (decision.kind === 'nothing') core.info(`Fix pull request: ${logLine(decision.why)}.`);
  if (decision.kind === 'leave' || decision.kind === 'nothing')
    return decision.pull?.open === true ? decision.pull.url : null;
  if (decision.kind === 'close') {
    await closeFixPull(
      client,
      repository,
      decision.pull,
      push.replaces,
      `Nothing is left that this would mend ([run](${runUrl})).`,
    );
    return null;
  }
  if (wanted === null) throw new Error('a pull request without a text');
  if (decision.push) await pushFix(client, repository, push);
  if (decision.kind === 'open') return openFixPull(client, repository, { ...wanted, base });
  if (decision.text) await updateFixPull(client, repository, decision.pull.number, wanted);
  return decision.pull.url;
}

function wantedPull(
  { context: { docsUrl, runUrl } }: FixRun,
  done: MendedTree,
  ownToken: boolean,
): WantedPull | null {
  if (done.kept.length === 0) return null;
  const digest = digestOf(done);
  const commands = done.kept.flatMap((group) => group.commands);
  const body = fixPullBody(done, { digest, commands, ownToken, docsUrl, runUrl });
  return { digest, title: fixPullTitle(done), body };
}

/** Names what changes: the same contents before and after, the same name. */
function digestOf({ files }: MendedTree): string {
  const hash = createHash('sha256').update(FIX_BRANCH);
  for (const [path, { before, after }] of [...files].sort(([a], [b]) => compareText(a, b)))
    hash.update(JSON.stringify([path, before?.toString('base64') ?? null, after.toString('base64')]));
  return hash.digest('hex').slice(0, 16);
}

/** The first line of a commit's message, in plain words. */
function subjectOf(packages: readonly string[]): string {
  const [first = 'dependencies'] = packages;
  const more = packages.length > 1 ? ` and ${packages.length - 1} more` : '';
  return `Upgrade ${logLine(first).slice(0, 50)}${more}`;
}
