/**
 * The stand-in GitHub as a process of its own: says where it is, then answers each message with
 * what it was asked since the last one, and with a token whose hourly points for GraphQL are all
 * there.
 */
import {
  ACTIONS_BOT,
  addIssue,
  addComment,
  addLabel,
  addRepository,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type Issue,
} from '../../__tests__/fakes/github/index.js';
import type { IssueStep } from '../../src/core/ledger/plan/steps.js';
import { emptyTracker } from '../../src/core/ledger/tracker.js';
import { planAll } from '../../src/run/keep-issues.js';
import type { Tracking } from '../../src/run/tracking.js';
import type { Recall } from '../../src/run/pipeline-input.js';
import { NOW, numbered } from './findings.js';
import { judged, tracked } from './run.js';

const [open = 0, closed = 0, firstClosed = 0] = process.argv.slice(2).map(Number);
const FOUND = '2026-11-20T09:00:00Z';
const FIXED = '2026-11-22T09:00:00Z';

const github = await startGitHub({ now: () => new Date(NOW) });
const repository = addRepository(github, { owner: 'acme', name: 'app', private: true });
const labels = new Set<string>();
await seed(0, open, false);
await seed(firstClosed, firstClosed + closed, true);
const counts = { reads: 0, writes: 0 };
github.onRequest(({ wrote }) => {
  counts[wrote ? 'writes' : 'reads'] += 1;
});
process.on('message', () => {
  process.send?.({
    ...counts,
    violations: github.violations,
    token: addWorkflowToken(github, repository, READ_WRITE),
  });
  Object.assign(counts, { reads: 0, writes: 0 });
});
process.send?.({ url: github.url, token: addWorkflowToken(github, repository, READ_WRITE) });

/**
 * Issues as the runs leave them that found these, and then did not any more. The first ones get a
 * dashboard.
 */
async function seed(from: number, to: number, gone: boolean): Promise<void> {
  const tracker = emptyTracker({
    repository: 'acme/app',
    url: `${github.url}/acme/app`,
    viewer: ACTIONS_BOT,
  });
  const nothing: Recall = () => Promise.resolve({ memory: new Map(), unfound: [], reasons: [] });
  const tracking = await tracked(await judged(numbered(from, to), nothing, FOUND));
  const policy = { ...tracking.policy, issues: { ...tracking.policy.issues, limit: 10_000 } };
  for (const step of planAll(tracker, [], { ...tracking, policy }).steps) {
    if (step.kind === 'create-label' && !labels.has(step.name)) {
      labels.add(step.name);
      addLabel(github, repository, { name: step.name, color: step.color, description: step.description });
    } else if (step.kind === 'create-issue' && (step.severity !== null || !gone)) {
      const issue = created(step);
      if (gone) close(issue, step.key, tracking.words);
    }
  }
}

function created({ title, body, labels: names }: Extract<IssueStep, { kind: 'create-issue' }>): Issue {
  const createdAt = new Date(Date.parse(FOUND) - repository.issues.length * 500)
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z');
  const at = { createdAt, updatedAt: createdAt };
  return addIssue(github, repository, { author: ACTIONS_BOT, ...at, title, body, labels: [...names] });
}

function close(issue: Issue, finding: string, words: Tracking['words']): void {
  const body = words.comment(
    { kind: 'fixed', commit: null, runUrl: null, days: 2, due: null, daysLeft: null },
    { kind: 'fixed', findings: [finding] },
  );
  addComment(github, issue, { author: ACTIONS_BOT, body, createdAt: FIXED, updatedAt: FIXED });
  Object.assign(issue, { state: 'closed', stateReason: 'completed', closedAt: FIXED, closedBy: ACTIONS_BOT });
  issue.events.push({
    id: issue.id,
    event: 'closed',
    detail: { event: 'closed', stateReason: 'completed' },
    actor: ACTIONS_BOT,
    viaActions: true,
    createdAt: FIXED,
  });
}
