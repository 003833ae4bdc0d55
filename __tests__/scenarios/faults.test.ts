import { afterEach, describe, expect, it } from '@jest/globals';
import { parseCommentMarker } from '../../src/core/ledger/metadata/comment-marker.js';
import { parseIssueMetadata } from '../../src/core/ledger/metadata/issue.js';
import {
  ACTIONS_BOT,
  addCollaborator,
  asPerson,
  type Fault,
  type GitHubOptions,
  type Issue,
  type State,
} from '../fakes/github/index.js';
import { observationsOf, type Found } from './catalogue.js';
import { isDashboard, issueOf } from './people.js';
import { policyOf, TrackedRepository, type ScanInput } from './tracked-repository.js';

let world: TrackedRepository | null = null;
afterEach(async () => {
  await world?.github.close();
  world = null;
});

/** A run of the story: what people did before it, and what it finds. */
interface Chapter {
  readonly at: string;
  readonly before?: (repository: TrackedRepository) => void;
  readonly scan: readonly Found[];
}

/**
 * After a first run that finds nothing, in four runs every kind of step: new issues, a raised
 * severity, reminders, a command, a closing by hand, one gone and back.
 */
const STORY: readonly Chapter[] = [
  { at: '2026-11-01T09:00:00Z', scan: [] },
  { at: '2026-11-02T09:00:00Z', scan: ['minimist', 'lodash', 'qs', 'tar'] },
  {
    at: '2026-11-10T09:00:00Z',
    before: (repository) => {
      person(repository, 'alice', 3).comment('/fixby waive until 2027-01-31 Not reachable.');
      person(repository, 'bob', 2).state('closed', 'completed');
    },
    scan: ['minimist', 'lodash', { name: 'qs', severity: 'critical' }],
  },
  { at: '2026-11-14T09:00:00Z', scan: ['lodash', { name: 'qs', severity: 'critical' }] },
  { at: '2026-11-20T09:00:00Z', scan: ['minimist', { name: 'qs', severity: 'critical' }, 'tar'] },
];

function person(repository: TrackedRepository, login: string, issue: number) {
  return asPerson(repository.github, login, repository.repository, issueOf(repository.repository, issue));
}

async function open(options: Omit<GitHubOptions, 'now'> = {}): Promise<TrackedRepository> {
  const opened = await TrackedRepository.open({}, options);
  opened.policy = policyOf('version: 1\nissues:\n  milestones: true\n');
  opened.codeowners = '* @alice\n';
  addCollaborator(opened.github, opened.repository, 'alice', 'admin');
  world = opened;
  return opened;
}

function scanOf({ scan }: Chapter): ScanInput {
  return { head: scan.flatMap(observationsOf) };
}

/** A run of the story as it goes when nothing is wrong. */
interface Undisturbed {
  readonly chapter: Chapter;
  readonly like: TrackedRepository;
  /** What GitHub had before it, people's part included. */
  readonly before: State;
  readonly after: ReturnType<typeof outcome>;
  /** How many writes it takes. */
  readonly writes: number;
  /** Its requests, `POST /repos/…`. */
  readonly requests: readonly string[];
}

let told: Undisturbed[] | null = null;

/** The story as it goes when nothing is wrong, told once. */
async function undisturbed(): Promise<readonly Undisturbed[]> {
  if (told !== null) return told;
  const repository = await open();
  told = [];
  for (const chapter of STORY) {
    repository.now = chapter.at;
    chapter.before?.(repository);
    const before = structuredClone(repository.github.state);
    const [writes, requests] = [repository.github.writes, repository.github.requests.length];
    await repository.track(scanOf(chapter));
    told.push({
      chapter,
      like: repository,
      before,
      after: outcome(repository),
      writes: repository.github.writes - writes,
      requests: repository.github.requests.slice(requests).map(({ method, path }) => `${method} ${path}`),
    });
  }
  return told;
}

/**
 * Runs one chapter again, disturbed; a run that fails is followed by another, as the next one on a
 * schedule would.
 */
async function rerun(
  { chapter, like, before }: Undisturbed,
  disturb: (repository: TrackedRepository) => void,
  impatient = false,
): Promise<TrackedRepository> {
  await world?.github.close();
  const repository = await TrackedRepository.resume(structuredClone(before), like);
  world = repository;
  repository.now = chapter.at;
  if (impatient) repository.timeoutMs = TIMEOUT;
  repository.startRun();
  disturb(repository);
  await Promise.allSettled([repository.track(scanOf(chapter))]);
  repository.github.revive();
  repository.timeoutMs = 60_000;
  repository.startRun();
  await repository.track(scanOf(chapter));
  return repository;
}

/**
 * What is left at the end, by finding: everything that a user would notice, apart from numbers, and
 * from duplicates that were closed.
 */
function outcome({ repository }: TrackedRepository) {
  const issues = repository.issues.filter(
    (issue) => !isDashboard(issue) && issue.stateReason !== 'duplicate',
  );
  return {
    issues: issues.map((issue) => describeIssue(issue)).sort((a, b) => (a.title < b.title ? -1 : 1)),
    dashboards: repository.issues.filter((issue) => isDashboard(issue) && issue.state === 'open').length,
    labels: repository.labels.map(({ name }) => name).sort(),
  };
}

function describeIssue(issue: Issue) {
  const { title, state, stateReason, labels, assignees, comments } = issue;
  return {
    title,
    state,
    stateReason,
    labels: [...labels].sort(),
    assignees,
    due: parseIssueMetadata(issue.body ?? '')?.findings.map(({ due }) => due),
    comments: comments.map(({ author, body }) =>
      author === ACTIONS_BOT ? parseCommentMarker(body)?.kind : author,
    ),
  };
}

/** Every request that a run makes, as a fault finds it. */
const CALLS = [
  ['the list of issues', 'POST', /^\/graphql/],
  ['a new issue', 'POST', /\/issues$/],
  ['a new comment', 'POST', /\/comments$/],
  ['a new label', 'POST', /\/labels$/],
  ['labels of an issue', 'POST', /\/issues\/\d+\/labels$/],
  ['a label less', 'DELETE', /\/issues\/\d+\/labels\//],
  ['a changed issue', 'PATCH', /\/issues\/\d+$/],
  ['a new milestone', 'POST', /\/milestones$/],
  ['a milestone that closes or opens', 'PATCH', /\/milestones\/\d+$/],
  ['a label that nothing has any more', 'DELETE', /\/app\/labels\//],
  ['a permission', 'GET', /\/permission$/],
  ['a reaction', 'POST', /\/reactions$/],
] as const;

const FAULTS: readonly [string, Partial<Fault>][] = [
  ['500', { status: 500 }],
  ['502 after it took effect', { status: 502, when: 'after' }],
  ['403 with Retry-After', { status: 403, retryAfterSeconds: 1 }],
  ['429', { status: 429, retryAfterSeconds: 1 }],
  ['a reset connection', { status: 'reset' }],
  ['a connection that is reset after it took effect', { status: 'reset', when: 'after' }],
  ['an answer that is cut short', { status: 'garbage', when: 'after' }],
  ['no answer', { status: 'hang' }],
  ['no answer though it took effect', { status: 'hang', when: 'after' }],
];

/** Milliseconds after which a run gives up a request that is never answered. */
const TIMEOUT = 400;

describe('one request that fails', () => {
  describe.each(CALLS)('%s', (_, method, path) => {
    it.each(FAULTS)('with %s changes nothing in the end', async (__, fault) => {
      const one = (await undisturbed()).findLast(({ requests }) =>
        requests.some((request) => request.startsWith(method) && path.test(request.slice(method.length + 1))),
      );
      if (one === undefined) throw new Error('no run of the story makes this request');
      const repository = await rerun(
        one,
        ({ github }) => {
          github.failNext({ method, path, status: 500, ...fault });
        },
        fault.status === 'hang',
      );
      expect(outcome(repository)).toEqual(one.after);
    });
  });
});

describe('a run that is killed', () => {
  it.each(STORY.map(({ at }, index) => [at, index] as const))(
    'on %s after any of its writes is finished by the next one, with the same end',
    async (_, index) => {
      const one = (await undisturbed())[index];
      if (one === undefined) throw new Error('the story is shorter than that');
      expect(one.writes).toBeGreaterThan(1);
      for (let kill = 1; kill <= one.writes; kill += 1) {
        const repository = await rerun(one, ({ github }) => {
          github.dieAfterWrite(kill);
        });
        expect({ kill, ...outcome(repository) }).toEqual({ kill, ...one.after });
      }
    },
  );
});

describe('two runs', () => {
  it('at once, and lists that lag behind, end in the same state: duplicates heal', async () => {
    const ends = await undisturbed();
    const repository = await open({ staleLists: 40 });
    for (const [index, chapter] of STORY.entries()) {
      repository.now = chapter.at;
      chapter.before?.(repository);
      await Promise.allSettled([repository.track(scanOf(chapter)), repository.track(scanOf(chapter))]);
      repository.github.lists.settle();
      await repository.track(scanOf(chapter));
      const brief = ({ issues }: ReturnType<typeof outcome>) =>
        issues.map(({ title, state, due }) => ({ title, state, due }));
      const end = ends[index];
      expect(brief(outcome(repository))).toEqual(end === undefined ? [] : brief(end.after));
    }
    expect(outcome(repository).dashboards).toBe(1);
  });
});
