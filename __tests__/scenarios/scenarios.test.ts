import { afterEach, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/core/findings/result.js';
import { parseCommentMarker } from '../../src/core/ledger/metadata/comment-marker.js';
import { parseIssueMetadata } from '../../src/core/ledger/metadata/issue.js';
import type { IssueStep } from '../../src/core/ledger/plan/steps.js';
import { stepText } from '../../src/report/terminal/plan-text.js';
import { addCollaborator, ACTIONS_BOT, type Issue } from '../fakes/github/index.js';
import { observationsOf, type Found } from './catalogue.js';
import { act, isDashboard, report } from './people.js';
import { readStory, type ScanStep, type Story, type StoryStep } from './story.js';
import { policyOf, TrackedRepository, type ScanInput } from './tracked-repository.js';

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

let world: TrackedRepository | null = null;
afterEach(async () => {
  await world?.github.close();
  world = null;
});

describe('a repository whose issues are kept', () => {
  it('has at least sixty stories', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it.each(names)('%s', async (name) => {
    const story = readStory(join(import.meta.dirname, name, 'scenario.yml'));
    world = await open(story);
    for (const step of story.story) {
      world.now = step.at;
      await tell(world, step);
    }
  });
});

async function open(story: Story): Promise<TrackedRepository> {
  const opened = await TrackedRepository.open({ private: !story.public });
  opened.policy = policyOf(story.policy);
  opened.files = story.files;
  opened.codeowners = story.codeowners;
  if (story.posture) opened.seedPosture();
  for (const [login, role] of Object.entries(story.people))
    addCollaborator(opened.github, opened.repository, login, role);
  return opened;
}

async function tell(repository: TrackedRepository, step: StoryStep): Promise<void> {
  if ('policy' in step) repository.policy = policyOf(step.policy);
  else if ('files' in step) repository.files = step.files;
  else if ('visibility' in step) repository.repository.private = step.visibility === 'private';
  else if ('settings' in step) Object.assign(repository.repository.posture, step.settings);
  else if ('advisory' in step) repository.reportInPrivate(step);
  else if ('token-lacks' in step) repository.withhold(step['token-lacks']);
  else if ('token' in step) repository.useTokenOf(step.token);
  else if ('reports' in step) report(repository, step);
  else if ('person' in step) act(repository, step);
  else if ('gate' in step) {
    const result = await repository.gate({
      head: observed(step.gate),
      base: observed(step.base),
      unseen: step.unseen ?? null,
    });
    if (step.decision !== undefined) expect(result.decision).toBe(step.decision);
    if (step.due !== undefined) expect(duesOf(result, Object.keys(step.due))).toEqual(step.due);
    for (const words of step.reasons ?? [])
      expect(result.reasons.map(({ message }) => message).join('\n')).toContain(words);
  } else await scanAndCompare(repository, step);
}

async function scanAndCompare(repository: TrackedRepository, step: ScanStep): Promise<void> {
  const scan: ScanInput = {
    head: observed(step.scan),
    failed: step.failed ?? [],
    skipped: step.skipped ?? [],
    unseen: step.unseen ?? null,
    directory: step.directory ?? '',
  };
  const { result, planned, kept } = await repository.track(scan);
  expect({ failures: kept.applied.failures, refused: kept.applied.refused }).toEqual({
    failures: [],
    refused: [],
  });
  const again = await repository.plan(scan);
  expect(
    again
      .filter((one) => kept.plan.waiting.length === 0 || !(isCreation(one) || isDashboardEdit(one)))
      .map(stepText),
  ).toEqual([]);
  expectOneOpenIssueEach(repository);
  if (step.plan !== undefined) expect(planned.filter(isTold).map(stepText)).toEqual(step.plan);
  if (step.decision !== undefined) expect(result.decision).toBe(step.decision);
  if (step.due !== undefined) expect(duesOf(result, Object.keys(step.due))).toEqual(step.due);
  if (step.issues !== undefined) expectIssues(repository, step.issues);
  for (const label of step['labels-gone'] ?? [])
    expect(repository.repository.labels.map(({ name }) => name)).not.toContain(label);
  expectDashboard(repository, step);
}

/** What waits for its issue gets it in the next run. */
function isCreation({ kind }: IssueStep): boolean {
  return kind === 'create-issue' || kind === 'create-label' || kind === 'create-milestone';
}

function observed(found: readonly Found[]) {
  return found.flatMap(observationsOf);
}

/** Steps that a story tells of: the others follow from them, or are about the dashboard. */
function isTold(step: IssueStep): boolean {
  if (step.kind === 'create-label' || step.kind === 'create-milestone' || step.kind === 'pin-issue')
    return false;
  if (step.kind === 'set-milestone-state') return false;
  if (step.kind === 'create-issue') return step.severity !== null;
  return (
    !('issue' in step && 'key' in step.issue && step.issue.key === 'dashboard') && !isDashboardEdit(step)
  );
}

function isDashboardEdit(step: IssueStep): boolean {
  return step.kind === 'edit-issue' && step.body?.startsWith('<!-- fixby:dashboard') === true;
}

function duesOf({ findings }: Result, rules: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    rules.map((rule) => {
      const found = findings.find((finding) => finding.rule === rule || finding.package?.name === rule);
      if (found === undefined) throw new Error(`the run has no finding ${rule}`);
      return [rule, found.due];
    }),
  );
}

function expectOneOpenIssueEach({ repository }: TrackedRepository): void {
  const keys = repository.issues
    .filter(({ state }) => state === 'open')
    .flatMap(({ body }) => parseIssueMetadata(body ?? '')?.findings.map(({ id }) => id) ?? []);
  expect(keys.length).toBe(new Set(keys).size);
}

function expectIssues({ repository }: TrackedRepository, expected: NonNullable<ScanStep['issues']>): void {
  const issues = repository.issues.filter((issue) => !isDashboard(issue));
  expect(issues.map(({ number }) => String(number)).sort()).toEqual(Object.keys(expected).sort());
  for (const issue of issues) {
    const wanted = expected[String(issue.number)];
    if (wanted === undefined) continue;
    const { says = [], hides = [], ...rest } = wanted;
    expect({ number: issue.number, ...describeIssue(issue, repository) }).toMatchObject({
      number: issue.number,
      ...rest,
    });
    const all = textOf(issue, issue.comments);
    for (const words of says) expect(all).toContain(words);
    const ours = textOf(issue, issue.comments.filter(isOurs));
    for (const words of hides) expect(ours).not.toContain(words);
  }
}

function textOf({ title, body }: Issue, comments: Issue['comments']): string {
  return [title, body, ...comments.map((comment) => comment.body)].join('\n');
}

/** What people wrote themselves is theirs. */
function isOurs({ author, body }: Issue['comments'][number]): boolean {
  return author === ACTIONS_BOT || parseCommentMarker(body) !== null;
}

function describeIssue(issue: Issue, { milestones }: TrackedRepository['repository']) {
  return {
    state: issue.state === 'open' ? 'open' : (issue.stateReason ?? '').replace('_', ' '),
    title: issue.title,
    labels: issue.labels.filter((name) => name !== 'security' && name !== 'source: dependencies').sort(),
    comments: issue.comments.map(commentWord),
    assignees: issue.assignees,
    milestone: milestones.find(({ number }) => number === issue.milestone)?.title ?? null,
  };
}

function commentWord({ author, body }: Issue['comments'][number]): string {
  return author === ACTIONS_BOT ? (parseCommentMarker(body)?.kind ?? 'unmarked') : `@${author}`;
}

function expectDashboard({ repository }: TrackedRepository, step: ScanStep): void {
  const dashboards = repository.issues.filter((issue) => isDashboard(issue) && issue.state === 'open');
  expect(dashboards).toHaveLength(1);
  const body = dashboards[0]?.body ?? '';
  const verdict = body.split('\n').find((line) => line.startsWith('### '));
  if (step.dashboard !== undefined) expect(verdict).toBe(`### ${step.dashboard}`);
  for (const words of step['dashboard-says'] ?? []) expect(body).toContain(words);
  const text = [body, ...(dashboards[0]?.comments ?? []).map((comment) => comment.body)].join('\n');
  for (const words of step['dashboard-hides'] ?? []) expect(text).not.toContain(words);
  if (step['dashboard-comments'] !== undefined)
    expect(dashboards[0]?.comments.map(commentWord)).toEqual(step['dashboard-comments']);
}
