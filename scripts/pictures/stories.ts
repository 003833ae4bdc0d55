import { addCollaborator, asPerson, type Issue } from '../../__tests__/fakes/github/index.js';
import { isDashboard, report } from '../../__tests__/scenarios/people.js';
import { policyOf, TrackedRepository } from '../../__tests__/scenarios/tracked-repository.js';
import type { Observation } from '../../src/core/findings/finding.js';
import { guessed, watched } from './episode.js';
import { codeFindings, knownFindings } from './known.js';

/** A page of GitHub that is drawn: an issue's title and what was written there, in order. */
export interface Page {
  readonly name: string;
  readonly title: string;
  readonly number: number;
  readonly open: boolean;
  readonly labels: readonly string[];
  readonly posts: readonly { readonly author: string; readonly at: string; readonly body: string }[];
}

const DAY = 86_400_000;
/** Half a year, to the day that the pictures show. */
const START = Date.parse('2026-05-25T05:17:00Z');
const DAYS = 182;

const POLICY = `
version: 1
waivers:
  - match: { package: npm/request, rule: GHSA-p8p7-x288-28g6 }
    reason: Only calls our own billing API; its replacement is planned for the spring.
    approved-by: "@ana"
    expires: 2027-03-31
  - match: { path: src/routes/export.ts, rule: open-redirect }
    reason: Behind the VPN until the export is rewritten.
    approved-by: "@ben"
    expires: 2026-12-10
  - match: { package: npm/left-pad }
    reason: Vendored copy, checked by hand.
    approved-by: "@ana"
    expires: 2027-01-31
`;
const CODEOWNERS = 'package-lock.json @ben\n/apps/ @chris\n/src/ @ana\n/src/routes/webhooks.ts\n';

/** All pages. @param known the list of findings */
export async function tellStories(known: string): Promise<Page[]> {
  const lodash = knownFindings(known)
    .filter(([first]) => first?.subject === 'npm/lodash')
    .flat();
  return [
    ...(await busy(known)),
    await oneIssue(lodash),
    await onePackage(lodash),
    await comments(lodash),
    await quiet(lodash),
    await incident(),
    await episode(),
    await bounty(),
    await posture(),
  ];
}

/**
 * A half year of a busy repository, with a scan every day; and the same with a scanner that failed
 * on the last day.
 */
async function busy(known: string): Promise<Page[]> {
  const all = [...knownFindings(known), ...codeFindings()];
  const lives = livesOf(all);
  const there = (day: number): Observation[] =>
    lives.filter(({ from, to }) => from <= day && day < to).flatMap(({ seen }) => seen);
  const repository = await open(POLICY);
  for (let day = 0; day <= DAYS; day += day < DAYS - 14 ? 7 : 2) {
    repository.now = time(day);
    if (day === 70)
      person(
        repository,
        'ana',
        'fast hash in src/routes/webhooks.ts',
        '/fixby waive until 2026-12-31 Hashes session ids, no passwords.',
      );
    if (day === 98) dismiss(repository, 'highlight.js');
    await repository.track({ head: there(day), commit: commitOf(day) });
  }
  const complete = page('dashboard', dashboardOf(repository));
  repository.now = time(DAYS + 1);
  await repository.track({
    head: there(DAYS).filter(({ source }) => source !== 'code'),
    failed: ['code'],
    commit: commitOf(DAYS),
  });
  const failed = page('dashboard-failed', dashboardOf(repository));
  await repository.github.close();
  return [complete, failed];
}

interface Life {
  readonly seen: Observation[];
  /** Days since the start; the last one is exclusive. */
  readonly from: number;
  readonly to: number;
}

const DAYS_TO_FIX = { CRITICAL: 10, HIGH: 28, MODERATE: 84, LOW: 175 } as const;

/**
 * What people forgot: it is late at the end. By advisory, days before the end on which it appears.
 */
const FORGOTTEN: Readonly<Record<string, number>> = {
  'GHSA-cf4h-3jhx-xvhq': 13,
  'GHSA-c2qf-rxjj-qqgw': 45,
  'GHSA-3xgq-45jj-v275': 31,
  'GHSA-72xf-g2v4-qvf3': 98,
};

/** What is waived or dismissed: it stays. */
const KEPT: ReadonlySet<string> = new Set([
  'GHSA-p8p7-x288-28g6 apps/web/package-lock.json',
  'GHSA-vfrc-7r7c-w9mx package-lock.json',
  'open-redirect src/routes/export.ts',
  'weak-hash src/routes/webhooks.ts',
]);

/**
 * A third is there from the beginning, the rest comes evenly; most is fixed in the time that the
 * policy gives, some late.
 */
function livesOf(all: readonly Observation[][]): Life[] {
  const random = seeded(7);
  return all.map((seen) => {
    const {
      rule,
      rating,
      place: { path },
    } = seen[0] ?? missing();
    const from = random() < 0.3 ? 0 : Math.floor(random() * DAYS);
    const days = DAYS_TO_FIX[rating.word as keyof typeof DAYS_TO_FIX] * (0.2 + 0.9 * random() ** 0.7);
    const forgotten = FORGOTTEN[rule];
    if (forgotten !== undefined) return { seen, from: DAYS - forgotten, to: Infinity };
    if (KEPT.has(`${rule} ${path}`)) return { seen, from: 0, to: Infinity };
    return { seen, from, to: Math.ceil(from + days) };
  });
}

/** The issue of one finding, just opened. */
async function oneIssue(lodash: readonly Observation[]): Promise<Page> {
  const repository = await open('version: 1');
  const seen = lodash.filter(({ rule }) => rule === 'GHSA-35jh-r3h4-6jhm').map(described);
  repository.now = time(DAYS);
  await repository.track({ head: seen, commit: commitOf(DAYS) });
  return shown(repository, 'issue');
}

/** The issue of a package with three advisories. */
async function onePackage(lodash: readonly Observation[]): Promise<Page> {
  const repository = await open('version: 1\nissues: { group-by: package }');
  repository.now = time(DAYS);
  await repository.track({ head: lodash.map(described), commit: commitOf(DAYS) });
  return shown(repository, 'package-issue');
}

/** What is written on an issue in the course of its life. */
async function comments(lodash: readonly Observation[]): Promise<Page> {
  const repository = await open('version: 1');
  const head = lodash.filter(({ rule }) => rule === 'GHSA-35jh-r3h4-6jhm');
  for (const day of [120, 144, 149]) {
    repository.now = time(day);
    await repository.track({ head, commit: commitOf(day) });
  }
  repository.now = time(150, 9);
  person(
    repository,
    'ana',
    '',
    '/fixby waive until 2026-11-15 The upgrade breaks the import of old orders, which goes away in November.',
  );
  for (const day of [151, 175]) {
    repository.now = time(day);
    await repository.track({ head: day < 175 ? head : [], commit: commitOf(day) });
  }
  const { posts, ...rest } = await shown(repository, 'issue-comments');
  return { ...rest, posts: posts.slice(1) };
}

/** An incident that somebody reports, a day later. */
export async function incident(): Promise<Page> {
  const repository = await open('version: 1');
  repository.now = time(150, 3);
  report(repository, {
    person: 'ben',
    reports: 'incident',
    title: '[Security incident] A deployment token was used from an address that is not ours',
    answers: {
      what: 'The log of the build server shows three deployments by the token of the release job that no release job made.',
      when: 'Since 22 October 2026, 01:40 UTC. Seen when a deployment could not be matched with a commit.',
      ongoing: 'Not known',
      affected: 'The app or its servers, Tokens or other credentials',
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:L',
    },
  });
  await scanAt(repository, 150, 4);
  repository.now = time(150, 9);
  person(repository, 'ana', 'token', '/fixby incident notified Atlassian, by ticket DEVHELP-4711');
  await scanAt(repository, 150, 10);
  repository.now = time(150, 14);
  person(
    repository,
    'ana',
    'token',
    '/fixby incident update The token is revoked; no customer data was read.',
  );
  await scanAt(repository, 150, 15);
  return shown(repository, 'incident');
}

/** Somebody guesses passwords; a person ends that, and closes the issue. */
export async function episode(): Promise<Page> {
  const repository = await watched();
  addCollaborator(repository.github, repository.repository, 'ana', 'maintain');
  const guessing = time(150, 21);
  for (const hours of [22, 25]) {
    repository.now = time(150, hours);
    await repository.track({ head: await guessed(repository.now, guessing), commit: commitOf(150) });
  }
  const found = await guessed(repository.now, guessing);
  repository.now = time(151, 3);
  person(
    repository,
    'ana',
    '',
    'Blocked at the proxy; no account was reached. The limit for /login is 10 a minute now.',
  );
  asPerson(repository.github, 'ana', repository.repository, find(repository.repository.issues, '')).state(
    'closed',
    'completed',
  );
  repository.now = time(151, 4);
  await repository.track({ head: found, commit: commitOf(151) });
  return shown(repository, 'activity-issue');
}

/** A finding of the bug bounty that nobody confirmed yet. */
export async function bounty(): Promise<Page> {
  const repository = await open('version: 1');
  repository.now = time(150, 3);
  report(repository, {
    person: 'h4nna',
    reports: 'bounty',
    title: '[Bug bounty] Anybody can read the exports of other workspaces',
    answers: {
      submission: 'https://bounty.example.com/submissions/8a1f',
      part: 'Export, version 4.2',
      impact: 'Whoever is signed in reads the exports of every workspace by counting up their numbers.',
      steps: '1. Export a page\n2. Change the number in the address',
      vector: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N',
      priority: 'P2',
    },
  });
  await scanAt(repository, 150, 4);
  return shown(repository, 'bounty');
}

async function scanAt(repository: TrackedRepository, day: number, hours: number): Promise<void> {
  repository.now = time(day, hours);
  await repository.track({ head: [], commit: commitOf(day) });
}

/** A dashboard where everything was fixed. */
async function quiet(lodash: readonly Observation[]): Promise<Page> {
  const repository = await open('version: 1');
  for (const [day, head] of [
    [120, lodash],
    [150, []],
    [DAYS, []],
  ] as const) {
    repository.now = time(day);
    await repository.track({ head, commit: commitOf(day) });
  }
  const empty = page('dashboard-empty', dashboardOf(repository));
  await repository.github.close();
  return empty;
}

/** The issue about the repository's settings, read with a token that does not see all of them. */
async function posture(): Promise<Page> {
  const repository = await open('version: 1\nscan: { posture: true }');
  repository.seedPosture();
  repository.withhold('repository-hooks');
  Object.assign(repository.repository.posture, {
    workflowToken: { writes: true, approves: false },
    twoFactor: false,
    pushProtection: false,
    retentionDays: 400,
  });
  repository.now = time(DAYS);
  await repository.track({ head: [], commit: commitOf(DAYS) });
  return shown(repository, 'posture-issue');
}

async function open(policy: string): Promise<TrackedRepository> {
  const repository = await TrackedRepository.open();
  for (const login of ['ana', 'ben', 'chris']) {
    addCollaborator(repository.github, repository.repository, login, login === 'ana' ? 'maintain' : 'write');
  }
  repository.policy = policyOf(policy);
  repository.codeowners = CODEOWNERS;
  return repository;
}

function described(seen: Observation): Observation {
  return {
    ...seen,
    aliases: seen.rule === 'GHSA-35jh-r3h4-6jhm' ? ['CVE-2021-23337'] : [],
    cwe: ['CWE-94'],
    published: '2021-05-06T16:05:51Z',
    description:
      '`_.template` compiles its text to code. Whoever controls the option `variable` controls that code.',
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2021-23337', 'https://github.com/lodash/lodash'],
  };
}

function person({ github, repository }: TrackedRepository, login: string, title: string, text: string): void {
  asPerson(github, login, repository, find(repository.issues, title)).comment(text);
}

function dismiss({ github, repository }: TrackedRepository, title: string): void {
  asPerson(github, 'chris', repository, find(repository.issues, title)).state('closed', 'not_planned');
}

/** The first issue whose title or text has these words. */
function find(issues: readonly Issue[], words: string): Issue {
  const has = (issue: Issue): boolean =>
    !isDashboard(issue) && `${issue.title}\n${issue.body ?? ''}`.includes(words);
  return issues.find(has) ?? missing();
}

async function shown(repository: TrackedRepository, name: string): Promise<Page> {
  const drawn = page(name, find(repository.repository.issues, ''));
  await repository.github.close();
  return drawn;
}

function dashboardOf({ repository }: TrackedRepository): Issue {
  return repository.issues.find(isDashboard) ?? missing();
}

function page(
  name: string,
  { title, number, state, labels, body, author, createdAt, comments }: Issue,
): Page {
  const first = { author, at: createdAt, body: body ?? '' };
  const rest = comments.map((comment) => ({
    author: comment.author,
    at: comment.createdAt,
    body: comment.body,
  }));
  return { name, title, number, open: state === 'open', labels, posts: [first, ...rest] };
}

function time(day: number, hours = 0): string {
  return new Date(START + day * DAY + hours * 3_600_000).toISOString().replace('.000', '');
}

function commitOf(day: number): string {
  return (0x1a2b3c4d5 * (day + 11)).toString(16).padEnd(40, '9').slice(0, 40);
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function missing(): never {
  throw new Error('the story lacks something that it needs');
}
