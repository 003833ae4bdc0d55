import * as core from '@actions/core';
import { z } from 'zod';
import { issueLabels } from '../core/ledger/labels.js';
import { standing } from '../core/ledger/plan/standing.js';
import type { IssueStep } from '../core/ledger/plan/steps.js';
import { elsewhereSteps } from '../core/ledger/plan/reports-elsewhere.js';
import { labelSteps as labelChangeSteps } from '../core/ledger/plan/target-steps.js';
import { readLedger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf, toSecond } from '../core/scale/day.js';
import type { Client, RepositoryName } from '../github/client.js';
import { ApiTree } from '../github/read/api-tree.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { readIssue } from '../github/read/tracker.js';
import { applySteps } from '../github/write/apply.js';
import { IssueStore } from '../github/write/store.js';
import { issueWordsFor, renderWith } from '../run/tracking.js';
import { prepareAnswers } from '../run/issue-answers.js';
import { basesOn } from '../fleet/base-policy.js';
import { policyOf } from '../run/policy-in-force.js';
import { trackerName } from '../run/read-ledger.js';
import type { RunnerContext } from './context.js';
import type { Inputs } from './inputs.js';
import { actionLog } from './log.js';
import { FixbyError } from '../system/fixby-error.js';

const payloadSchema = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
});

/**
 * Takes in what people report with a form, and what they say on an issue of ours: answers commands,
 * says what is void, and what closing a report means. Everything else is left to the next scan,
 * which alone can tell whether a finding is still there.
 * @throws FixbyError (usage, github) that says what GitHub refused
 */
export async function takeIn(
  payload: unknown,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
): Promise<void> {
  const event = payloadSchema.safeParse(payload);
  if (!event.success)
    throw new FixbyError(
      'usage',
      'the event names no issue.',
      'Mode intake runs on issue_comment and issues events: see "on:" of the workflow.',
    );
  if (!inputs.issues || inputs.asOf !== null || event.data.issue.pull_request !== undefined) {
    core.info('Nothing to take in here.');
    return;
  }
  const { number } = event.data.issue;
  const facts = await readRepositoryFacts(client, context.repository);
  if (facts.defaultBranch === null) return;
  const tree = new ApiTree(client, context.repository, facts.defaultBranch.tip);
  const { policy, origin } = await policyOf(tree, {
    path: inputs.policy,
    failOn: inputs.failOn,
    bases: basesOn(client),
  });
  const name = trackerName(policy, context.repository);
  const asOf = new Date().toISOString();
  const words = issueWordsFor(policy, origin.path, dayOf(asOf, policy.sla.timezone), context.repositoryUrl);
  const here = context.repository;
  const elsewhere = !isSame(name, here);
  const tracker = await readIssue(client, here, policy.issues.authors, number);
  const answers = elsewhere
    ? { steps: elsewhereSteps(tracker, name), tracker }
    : await prepareAnswers(tracker, client, name, policy, asOf, words);
  if (answers.steps.length === 0) {
    core.info(`Issue #${number} asks nothing that has no answer yet.`);
    return;
  }
  const store = new IssueStore(client, here, renderWith(words), () => toSecond(new Date().toISOString()));
  const steps = [...answers.steps, ...labelSteps(tracker, answers.tracker, policy, asOf)];
  const { failures, refused, done } = await applySteps(store, steps, { tracker, created: new Map() });
  for (const one of refused) actionLog.warning(`GitHub refused ${one}. Everything else went on.`);
  if (failures.length > 0)
    throw new FixbyError(
      'github',
      `not everything could be answered: ${failures.join('; ')}.`,
      'Run the job again; if it stays so, give it "permissions: issues: write".',
    );
  core.info(`Answered on issue #${number} in ${done} steps.`);
}

/** Whether two names are the same repository's: GitHub ignores case. */
function isSame(a: RepositoryName, b: RepositoryName): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}

/** Label changes that follow from a new decision. Title and body are updated by the next scan. */
function labelSteps(before: Tracker, after: Tracker, policy: Policy, asOf: string): IssueStep[] {
  const context = { policy, asOf, today: dayOf(asOf, policy.sla.timezone) };
  const known = new Map(readLedger(before).issues.map((entry) => [entry.issue.number, entry]));
  return readLedger(after).issues.flatMap((entry) => {
    const { issue, meta, report } = entry;
    const was = known.get(issue.number);
    // Those of reports are kept with their comment.
    if (issue.state === 'closed' || was === undefined || report !== undefined) return [];
    const now = standing(entry, context);
    // The label `waived` may come from a waiver of the policy, which can match by path, and only a
    // scan knows the paths. It is therefore removed only when a decision by comment ended.
    const labelled = issue.labels.some((name) => name.toLowerCase() === 'waived');
    const waived = now.waiver !== null || (labelled && standing(was, context).waiver === null);
    const wanted = issueLabels({ ...now, source: meta.source, waived });
    return labelChangeSteps({ number: issue.number }, issue.labels, wanted);
  });
}
