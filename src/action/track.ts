import { toSecond } from '../core/scale/day.js';
import * as core from '@actions/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DashboardData } from '../core/dashboard/dashboard.js';
import type { Result } from '../core/findings/result.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import { readLedger } from '../core/ledger/read.js';
import { promisePeriods } from '../core/statement/statement-of.js';
import { standsOf } from '../core/statement/stands.js';
import { explainApiError, isForbidden } from '../github/client.js';
import { readRepositoryFacts, type RepositoryFacts } from '../github/read/repository-facts.js';
import { applySteps } from '../github/write/apply.js';
import { IssueStore } from '../github/write/store.js';
import { renderBadgeJson, renderBadgeSvg } from '../report/badge/badge.js';
import { exposedWords } from '../report/dashboard/exposed.js';
import { logLine } from '../report/text/log-line.js';
import { keepIssues, type Kept } from '../run/keep-issues.js';
import type { Mirror } from '../run/mirror.js';
import { renderWith, trackingOf } from '../run/tracking.js';
import { linkOnTheWay } from '../system/distrusted.js';
import { FixbyError } from '../system/fixby-error.js';
import { actionLog } from './log.js';
import { stateRun } from './statement.js';
import type { TrackRun } from './track-run.js';

/**
 * Why this run must not change issues: it does not describe the current default branch. A run of an
 * older commit (re-run, or overtaken by a push) would close findings that are still there and
 * reopen fixed ones.
 * @returns null when the run is current
 */
export function notCurrent(
  { defaultBranch }: RepositoryFacts,
  commit: string | null,
  ref: string,
): string | null {
  if (defaultBranch === null) return 'the repository has no branch yet';
  if (commit === null) return 'the workspace is no git checkout, so nobody can tell which commit was scanned';
  if (ref !== '' && ref !== `refs/heads/${defaultBranch.name}`)
    return `this run is for ${ref}, not for the default branch ${defaultBranch.name}`;
  if (commit !== defaultBranch.tip)
    return `the scanned commit ${commit.slice(0, 7)} is not the newest one of ${defaultBranch.name} (${defaultBranch.tip.slice(0, 7)}), whose own run keeps the issues`;
  return null;
}

/**
 * Updates the issues and the dashboard after a scan.
 * @throws FixbyError (github) that says what GitHub refused, and what to do
 */
export async function track(run: TrackRun): Promise<Kept | null> {
  const facts = await readRepositoryFacts(run.client, run.context.repository);
  const why = notCurrent(facts, run.result.comparison.head, process.env['GITHUB_REF'] ?? '');
  if (why !== null) {
    core.warning(`The issues were left as they are: ${why}.`);
    return null;
  }
  const { context, policy, result, head, directory, detailsUrl, read } = run;
  const workflow = workflowPath(process.env['GITHUB_WORKFLOW_REF'] ?? '');
  const stated = await statedBy(run, facts, workflow);
  const tracking = await trackingOf({
    policy,
    result,
    head,
    directory,
    detailsUrl,
    repositoryUrl: context.repositoryUrl,
    runUrl: context.runUrl,
    workflow,
    ...stated,
  });
  const store = new IssueStore(run.client, run.name, renderWith(tracking.words), () =>
    toSecond(new Date().toISOString()),
  );
  const kept = await attempt(() => keepIssues(store, read.tracker, read.answers.steps, tracking));
  report(kept);
  if (run.mirror !== null) await keepMirror(run.mirror, store, kept, run);
  const { exposed } = kept.data;
  if (exposed.length > 0) {
    const words = `${exposedWords(exposed.length)} ${exposed.map(({ number }) => `#${number}`).join(', ')}`;
    core.warning(words);
    await core.summary.addRaw(`\n\n${words}\n`).write();
  }
  const foreign = foreignWords(kept);
  if (foreign !== null) core.warning(foreign);
  return kept;
}

/**
 * What the dashboard remembers of the statement; nothing where there is none. A statement that
 * could not be made stops nothing: what the dashboard remembers stays.
 */
async function statedBy(
  run: TrackRun,
  facts: RepositoryFacts,
  workflow: string | null,
): Promise<Pick<DashboardData, 'promises' | 'stands'>> {
  try {
    const statement = await stateRun(run, facts, workflow);
    if (statement === null) return {};
    return { promises: promisePeriods(statement), stands: standsOf(statement) };
  } catch (error) {
    if (!(error instanceof FixbyError)) throw error;
    core.warning(`No statement was made: ${error.message}`);
    const { promises, stands } = ownDashboard(readLedger(run.read.tracker))?.meta ?? {};
    return { ...(promises === undefined ? {} : { promises }), ...(stands === undefined ? {} : { stands }) };
  }
}

/**
 * `.github/workflows/fixby.yml` of `owner/name/.github/workflows/fixby.yml@refs/heads/main`; null
 * for anything else.
 */
function workflowPath(ref: string): string | null {
  return /^[^/]+\/[^/]+\/(.+)@/u.exec(ref)?.[1] ?? null;
}

async function attempt(keep: () => Promise<Kept>): Promise<Kept> {
  try {
    return await keep();
  } catch (error) {
    const what = isForbidden(error)
      ? 'Give the job "permissions: issues: write", or set the input issues to false'
      : 'The next run goes on where this one stopped; if it stays so, look at githubstatus.com';
    throw new FixbyError(
      'github',
      `the issues could not be kept in step: ${explainApiError(error)}.`,
      `${what}.`,
      {
        cause: error,
      },
    );
  }
}

/** Most issues of others that are named. */
const MAX_FOREIGN = 5;

/** What to do about issues that look like ours and are by somebody else; null for none. */
export function foreignWords({ foreign }: Pick<Kept, 'foreign'>): string | null {
  if (foreign.length === 0) return null;
  const named = foreign.slice(0, MAX_FOREIGN).map(({ number, author }) => `#${number} by ${logLine(author)}`);
  const more = foreign.length > named.length ? ` and ${foreign.length - named.length} more` : '';
  const authors = [...new Set(foreign.slice(0, MAX_FOREIGN).map(({ author }) => logLine(author)))].join(', ');
  return `${named.join(', ')}${more} ${foreign.length === 1 ? 'has' : 'have'} Fixby's marker and another author, so nothing there counts. Where Fixby wrote under that name (another token), set "issues: { authors: [${authors}] }" in the policy; their clocks go on then.`;
}

/**
 * Logs what was written to the issues.
 * @throws FixbyError (github) when an issue could not be updated
 */
function report({ applied, plan, dashboardUrl }: Kept): void {
  core.setOutput('dashboard-url', dashboardUrl ?? '');
  for (const refused of applied.refused) core.warning(`GitHub refused ${refused}. Everything else went on.`);
  if (plan.waiting.length > 0)
    actionLog.info(`${plan.waiting.length} findings wait for their issue; their clocks run.`);
  if (applied.postponed > 0)
    core.warning(
      `${applied.postponed} changes wait for the next run: GitHub lets a token create a limited number of issues and comments an hour.`,
    );
  if (applied.failures.length > 0) {
    throw new FixbyError(
      'github',
      `${applied.failures.length} issues could not be brought in step (${applied.failures.slice(0, 3).join('; ')}).`,
      `The next run tries again.`,
    );
  }
}

/**
 * Brings Jira in line with the issues, and says on each issue which ticket it has.
 * A ticket that could not be brought in line fails the step.
 */
async function keepMirror(
  mirror: Mirror,
  store: IssueStore,
  { state }: Kept,
  { policy, result: { asOf, today } }: TrackRun,
): Promise<void> {
  const { keepTickets } = await import('../run/mirror.js');
  const { steps, written, refused, problems } = await keepTickets(mirror, state.tracker, {
    policy,
    asOf,
    today,
  });
  const applied = await applySteps(store, steps, state);
  actionLog.info(`Jira: ${written} changes of tickets.`);
  for (const words of refused) core.warning(logLine(words));
  const failures = [...problems, ...applied.failures];
  // The verdict and the issues do not hang on Jira: the step fails, and everything else goes on.
  if (failures.length > 0)
    core.setFailed(
      `The tickets could not be brought in step: ${failures.slice(0, 3).map(logLine).join(' ')} The issues are kept, and their clocks run. The next run tries again.`,
    );
}

/** Writes the badge's files, `badge.json` for shields.io and `badge.svg`, into a directory. */
export async function writeBadge(
  directory: string,
  data: DashboardData,
  { decision }: Result,
): Promise<void> {
  const input = { figures: data.figures, complete: decision !== 'error' };
  for (const name of ['badge.json', 'badge.svg']) {
    const link = await linkOnTheWay(resolve(directory, name));
    if (link === null) continue;
    throw new FixbyError(
      'usage',
      `The badge was not written: ${link} is a symbolic link in the repository, and may lead anywhere.`,
      'Remove the link, or name another directory.',
    );
  }
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'badge.json'), renderBadgeJson(input));
  await writeFile(join(directory, 'badge.svg'), renderBadgeSvg(input));
}
