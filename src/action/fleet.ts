import * as core from '@actions/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fleetOf, publicFleet } from '../core/fleet/fleet.js';
import { fleetIssues, planFleetIssue } from '../core/fleet/issue.js';
import type { Fleet } from '../core/fleet/types.js';
import type { Tracker } from '../core/ledger/tracker.js';
import { dayOf, toSecond } from '../core/scale/day.js';
import { basesOn, type ReadBase } from '../fleet/base-policy.js';
import { fleetReadings } from '../fleet/readings.js';
import type { Client } from '../github/client.js';
import { ApiTree } from '../github/read/api-tree.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { readTracker } from '../github/read/tracker.js';
import { applySteps } from '../github/write/apply.js';
import { IssueStore } from '../github/write/store.js';
import { renderFleetIssue, renderFleetMarkdown } from '../report/fleet/markdown.js';
import { renderFleet } from '../report/fleet/render.js';
import { fleetHeadline } from '../report/fleet/words.js';
import { policyOf, type PolicyInForce } from '../run/policy-in-force.js';
import { issueWordsFor, renderWith } from '../run/tracking.js';
import { FixbyError } from '../system/fixby-error.js';
import type { RunnerContext } from './context.js';
import type { Inputs } from './inputs.js';
import { actionLog } from './log.js';

/**
 * Mode `fleet`: reads the issues of many repositories, writes a page and a JSON report, and keeps
 * one issue over all in this repository. In a public one private repositories are left out of all
 * of it. A repository that GitHub did not answer about fails the step, once everything is written.
 * @throws FixbyError, or what the client throws
 */
export async function keepFleet(inputs: Inputs, context: RunnerContext, client: Client): Promise<void> {
  const readBase = basesOn(client);
  const facts = await readRepositoryFacts(client, context.repository);
  const inForce = await ownPolicy(facts.defaultBranch?.tip ?? null, inputs, context, client, readBase);
  const { org, names } = wanted(inputs.fleet, context.repository.owner);
  const { scope, asOf, readings } = await fleetReadings({
    client,
    server: context.serverUrl,
    org,
    names,
    against: inForce.policy,
    readBase,
    state: inputs.fleetState,
    now: toSecond(new Date().toISOString()),
    log: actionLog,
  });
  const whole = fleetOf(scope, asOf, readings);
  const fleet = facts.public ? publicFleet(whole) : whole;
  await writeReports(fleet, context);
  if (inputs.issues) await keepIssue(fleet, inForce, context, client);
  finish(whole, fleet);
}

/** The policy of this repository, which none of the others may be weaker than. */
async function ownPolicy(
  tip: string | null,
  inputs: Inputs,
  { repository }: RunnerContext,
  client: Client,
  bases: ReadBase,
): Promise<PolicyInForce> {
  if (tip === null)
    throw new FixbyError('usage', 'This repository has no branch yet.', 'Push a first commit.');
  const request = { path: inputs.policy, failOn: null, bases };
  return policyOf(new ApiTree(client, repository, tip), request);
}

/** The input `fleet`: names with a slash are repositories, one without is an organization. */
function wanted(lines: readonly string[], owner: string): { org: string | null; names: readonly string[] } {
  const names = lines.filter((line) => line.includes('/'));
  const [org, another] = lines.filter((line) => !line.includes('/'));
  if (another !== undefined)
    throw new FixbyError(
      'usage',
      `The input fleet names several organizations, ${org ?? ''} and ${another}.`,
      'Name one; further repositories as owner/name.',
    );
  return { org: org ?? (names.length === 0 ? owner : null), names };
}

/** The page and the JSON report, for an artifact, and the summary. */
async function writeReports(fleet: Fleet, { temp }: RunnerContext): Promise<void> {
  const directory = join(temp, 'fixby-fleet');
  await mkdir(directory, { recursive: true });
  for (const [name, format] of [
    ['fleet.json', 'json'],
    ['fleet.html', 'html'],
  ] as const)
    await writeFile(join(directory, name), await renderFleet(fleet, format), { mode: 0o600 });
  core.setOutput('report', join(directory, 'fleet.json'));
  core.setOutput('page', join(directory, 'fleet.html'));
  core.setOutput('overdue', fleet.total.overdue);
  core.setOutput('dashboard-url', '');
  await core.summary.addRaw(renderFleetMarkdown(fleet)).write();
}

async function keepIssue(
  fleet: Fleet,
  { policy, origin }: PolicyInForce,
  { repository, runUrl, repositoryUrl }: RunnerContext,
  client: Client,
): Promise<void> {
  const tracker = await readTracker(client, repository, policy.issues.authors);
  const rendered = unchanged(tracker, fleet) ?? renderFleetIssue(fleet, { runUrl });
  const steps = planFleetIssue(tracker, rendered);
  const words = issueWordsFor(policy, origin.path, dayOf(fleet.asOf, policy.sla.timezone), repositoryUrl);
  const store = new IssueStore(client, repository, renderWith(words), () =>
    toSecond(new Date().toISOString()),
  );
  const { state, refused, failures } = await applySteps(store, steps, { tracker, created: new Map() });
  for (const refusal of refused) core.warning(refusal);
  if (failures.length > 0) throw new FixbyError('github', `${failures.join('; ')}.`, 'Run it again.');
  core.setOutput('dashboard-url', fleetIssues(state.tracker)[0]?.issue.url ?? '');
}

/** The text of an earlier run of this day, where nothing but the time and the run is another. */
function unchanged(tracker: Tracker, fleet: Fleet): ReturnType<typeof renderFleetIssue> | null {
  const [own] = fleetIssues(tracker);
  if (own === undefined || dayOf(own.meta.asOf, 'UTC') !== fleet.today) return null;
  const { asOf, runUrl } = own.meta;
  const rendered = renderFleetIssue({ ...fleet, asOf }, { runUrl });
  return own.issue.body.replaceAll('\r\n', '\n') === rendered.body ? rendered : null;
}

/** @param shown the part of it that readers of this repository may see */
function finish(whole: Fleet, shown: Fleet): void {
  const failed = whole.repositories.filter(({ sight }) => sight === 'failed');
  const named = failed.find(({ name }) => shown.repositories.some((one) => one.name === name));
  core.setOutput('decision', failed.length > 0 ? 'error' : 'pass');
  const words = fleetHeadline(shown);
  if (failed.length === 0) core.info(words);
  else
    core.setFailed(
      `Not complete: GitHub did not answer about ${failed.length} of ${whole.repositories.length} repositories${named === undefined ? '' : `, ${named.name} among them`}. Run it again. ${words}`,
    );
}
