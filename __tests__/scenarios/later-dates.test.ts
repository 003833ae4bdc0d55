import { afterEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/findings/finding.js';
import { ACTIONS_BOT, addCollaborator, addIssue } from '../fakes/github/index.js';
import { observationsOf, type Found } from './catalogue.js';
import { act, issueOf, type PersonStep } from './people.js';
import { policyOf, TrackedRepository, type ScanInput } from './tracked-repository.js';

/** What a person with write access does who wants a later date, and a run of the day after. */
interface Attack {
  /** Things that mallory does to issue 1 (the query's), 2 (minimist's), or the dashboard. */
  readonly does?: readonly (Partial<PersonStep> & Pick<PersonStep, 'does'>)[];
  /** Something else. */
  readonly how?: (world: TrackedRepository) => void | Promise<void>;
  /** Commits: what the scans of the following days see, one each. */
  readonly commits?: readonly Commit[];
}

/** What a scan of one day sees. */
interface Commit {
  readonly found?: readonly Found[];
  readonly failed?: readonly string[];
  readonly policy?: string;
}

const MINIMIST = 'minimist';
const QUERY = { name: 'sql' } as const;
const at = (path: string, more: Partial<Exclude<Found, string>> = {}): Found => ({
  name: 'sql',
  path,
  ...more,
});
const BOTH: readonly Found[] = [QUERY, MINIMIST];
const POLICY = 'version: 1';
const PACKAGES = `${POLICY}\nissues: { group-by: package }`;

/** A text of ours about minimist with a date in the far future. */
const FORGED = 'Due: 2030-01-01\n<!-- fixby:issue v1 {"key":"x","due":"2030-01-01"} -->';

const ATTACKS: Readonly<Record<string, Attack>> = {
  'edits the text of the issues': { does: [{ does: 'edit body', with: FORGED }] },
  'edits it a hundred times': { does: [{ does: 'edit body a hundred times', with: FORGED }] },
  'edits it and deletes what was there before': {
    does: [{ does: 'overwrite body for good', with: FORGED }],
  },
  'drops the part of the text that is ours': { does: [{ does: 'drop our part of the body' }] },
  'gives two issues the text of the other one': { does: [{ does: 'swap bodies', issue: 1, with: '2' }] },
  'renames the issues': { does: [{ does: 'edit title', with: '[low] Nothing (due 2030-01-01)' }] },
  'renames them and deletes the text for good': {
    does: [
      { does: 'edit title', with: '[low] Nothing' },
      { does: 'overwrite body for good', with: 'It is fine.' },
    ],
  },
  'takes labels off and puts others on': {
    does: [
      { does: 'remove label', with: 'security' },
      { does: 'add label', with: 'due: 2030-01-01' },
      { does: 'add label', with: 'severity: low' },
    ],
  },
  'sets another milestone': { does: [{ does: 'set milestone', with: 'Due 2030-01-01' }] },
  'commands without the right to': {
    does: [
      { does: 'comment', with: '/fixby due 2030-01-01 Later.' },
      { does: 'comment', with: '/fixby severity low It is mild.' },
      { does: 'comment', with: '/fixby waive until 2027-10-01 Later.' },
      { does: 'comment', with: '/fixby false-positive It is none.' },
    ],
  },
  'writes our comment that it is fixed': {
    does: [{ does: 'comment', with: '<!-- fixby:comment v1 {"kind":"fixed","findings":[]} -->' }],
  },
  'writes a command into a comment of ours': {
    how: async (world) => {
      act(world, step(1, { does: 'comment', person: 'ann', with: '/fixby status' }));
      await scanned(world, {});
    },
    does: [{ does: 'edit comment', issue: 1, with: '/fixby due 2030-01-01 Later.' }],
  },
  'writes into the command of a maintainer': {
    how: async (world) => {
      act(world, step(1, { does: 'comment', person: 'ann', with: '/fixby status' }));
      await scanned(world, {});
    },
    does: [{ does: 'edit comment', issue: 1, comment: 1, with: '/fixby due 2030-01-01 Later.' }],
  },
  'closes the issues and opens them again': {
    does: [{ does: 'close as completed' }, { does: 'reopen' }],
  },
  'closes them, and lets a run reopen them': { does: [{ does: 'close as completed' }], commits: [{}, {}] },
  'dismisses them and opens them again': {
    does: [{ does: 'close as not planned' }],
    commits: [{}, { found: [], failed: ['dependencies', 'code'] }, {}],
  },
  'closes one as a duplicate of another one': {
    does: [{ does: 'close as duplicate' }],
    commits: [{}, {}],
  },
  'deletes the issues (or makes discussions of them)': { does: [{ does: 'delete' }], commits: [{}, {}] },
  'transfers them away': { does: [{ does: 'transfer' }], commits: [{}, {}] },
  'deletes them, and moves the code at once': {
    does: [{ does: 'delete' }],
    commits: [{ found: [at('lib/people.js'), MINIMIST] }, { found: [at('lib/people.js'), MINIMIST] }],
  },
  'deletes the dashboard': { does: [{ does: 'delete', issue: 'dashboard' }], commits: [{}, {}] },
  'overwrites the dashboard for good': {
    does: [{ does: 'overwrite body for good', issue: 'dashboard', with: 'All is well.' }],
    commits: [{}, {}],
  },
  'deletes the dashboard, and the issues once it is back': {
    does: [{ does: 'delete', issue: 'dashboard' }],
    how: async (world) => {
      await scanned(world, {});
    },
    commits: [{}],
  },
  'deletes the issues in a dashboard that says they are gone': {
    does: [
      { does: 'edit body', issue: 'dashboard', with: '<!-- fixby:dashboard v1 {"clocks":[]} -->' },
      { does: 'delete' },
    ],
    commits: [{}, {}],
  },
  'files the issues a second time': {
    does: [{ does: 'copy' }, { does: 'close as completed' }],
    commits: [{}, {}],
  },
  'lets a workflow file them a second time, and closes the first ones as duplicates': {
    does: [{ does: 'copy', person: ACTIONS_BOT }, { does: 'close as duplicate' }],
    commits: [{}, {}],
  },
  'locks the conversation': {
    does: [{ does: 'lock' }, { does: 'edit body', with: FORGED }],
    commits: [{}, {}],
  },
  'renames the file twice': {
    commits: [
      { found: [at('src/query.js'), MINIMIST] },
      { found: [at('lib/people.js'), MINIMIST] },
      { found: BOTH },
    ],
  },
  'moves code away in a scan that fails, and back in one that does not': {
    commits: [{ found: [at('src/query.js'), MINIMIST], failed: ['code'] }, { found: BOTH }, {}],
  },
  'moves code through two scans that fail': {
    commits: [
      { found: [at('src/query.js'), MINIMIST], failed: ['code'] },
      { found: [at('lib/people.js'), MINIMIST], failed: ['code'] },
      { found: [at('lib/people.js'), MINIMIST] },
    ],
  },
  'excludes the files for a day': {
    commits: [
      {
        found: [],
        policy: `${POLICY}\nscan: { code: { exclude: ["**"] }, dependencies: { exclude: ["**"] } }`,
      },
      { policy: POLICY },
    ],
  },
  'switches the scanners off for a day': {
    commits: [
      {
        found: [],
        policy: `${POLICY}\nscan: { code: { enabled: false }, dependencies: { enabled: false } }`,
      },
      { policy: POLICY },
    ],
  },
  'excludes the file, moves the code, and lets look again': {
    commits: [
      { found: [MINIMIST], policy: `${POLICY}\nscan: { code: { exclude: ["src/**"] } }` },
      { found: [at('lib/people.js'), MINIMIST], policy: POLICY },
    ],
  },
  'groups issues by package, and back': {
    commits: [{ policy: PACKAGES }, { policy: POLICY }, {}],
  },
  'groups them by package, and deletes the old ones': {
    commits: [{ policy: PACKAGES }, { policy: POLICY }],
    does: [{ does: 'delete' }],
  },
  'files nothing any more, and deletes what was filed': {
    does: [{ does: 'delete' }],
    commits: [
      { policy: `${POLICY}\nissues: { limit: 0 }` },
      { found: [at('lib/people.js'), MINIMIST] },
      { policy: POLICY, found: [at('lib/people.js'), MINIMIST] },
    ],
  },
  'waives in the policy for a day': {
    commits: [
      {
        policy: `${POLICY}\nwaivers:\n  - { match: { package: npm/minimist }, reason: Later, expires: 2026-11-30 }`,
      },
      { policy: POLICY },
    ],
  },
  'names another account as the author, and leaves the key out again': {
    commits: [{ policy: `${POLICY}\nissues: { authors: [mallory] }` }, { policy: POLICY }],
  },
  'names itself as the author, and files the issues with later dates': {
    how: ({ github, repository }) => {
      const { title, body } = issueOf(repository, 2);
      const text = (body ?? '').replaceAll(/2026-11-\d\d/gu, '2030-01-01');
      addIssue(github, repository, { title, body: text, author: 'mallory' });
    },
    commits: [{ policy: `${POLICY}\nissues: { authors: [mallory] }` }, { policy: POLICY }],
  },
  'gives the advisory another id': {
    commits: [
      { found: [QUERY, { name: 'minimist', rule: 'CVE-2021-44906', aliases: ['GHSA-xvch-5gv4-984h'] }] },
      { found: [QUERY, { name: 'minimist', rule: 'GHSA-0000-1111-2222', aliases: ['CVE-2021-44906'] }] },
    ],
  },
  'moves the package to another version and lockfile': {
    commits: [{ found: [QUERY, { name: 'minimist', version: '1.0.1', path: 'app/package-lock.json' }] }],
  },
};

let world: TrackedRepository | null = null;
afterEach(async () => {
  await world?.github.close();
  world = null;
});

describe('somebody with write access who wants a later date', () => {
  it.each(Object.entries(ATTACKS))('%s: and gets none', async (_, { does = [], how, commits = [{}] }) => {
    world = await TrackedRepository.open();
    addCollaborator(world.github, world.repository, 'ann', 'maintain');
    addCollaborator(world.github, world.repository, 'mallory', 'write');
    const first = duesOf(await scanned(world, {}));
    await scanned(world, {});
    await how?.(world);
    later(world);
    for (const deed of does) perform(world, deed);
    for (const commit of commits) {
      const dues = duesOf(await scanned(world, commit));
      // Of what half a scan shows elsewhere the next whole one says that it moved.
      if ((commit.failed ?? []).length > 0) continue;
      for (const [title, due] of Object.entries(dues)) {
        const isLater = due === null || due > (first[title] ?? '');
        expect({ title, later: isLater ? due : 'not later' }).toEqual({ title, later: 'not later' });
      }
    }
    expect(Object.keys(duesOf(await scanned(world, { found: commits.at(-1)?.found ?? BOTH })))).toEqual(
      Object.keys(first),
    );
  });
});

/** Does something to both issues, unless it says to which. */
function perform(repository: TrackedRepository, deed: Partial<PersonStep> & Pick<PersonStep, 'does'>): void {
  for (const issue of deed.issue === undefined ? [1, 2] : [deed.issue])
    act(repository, { at: repository.now, person: 'mallory', ...deed, issue });
}

function step(issue: number, deed: Omit<PersonStep, 'at' | 'issue'>): PersonStep {
  return { at: '', issue, ...deed };
}

async function scanned(
  repository: TrackedRepository,
  { found = BOTH, failed = [], policy }: Commit,
): Promise<readonly Finding[]> {
  later(repository);
  if (policy !== undefined) repository.policy = policyOf(policy);
  const scan: ScanInput = { head: found.flatMap(observationsOf), failed };
  return (await repository.track(scan)).result.findings.filter(({ state }) => state === 'open');
}

function duesOf(findings: readonly Finding[]): Record<string, string | null> {
  return Object.fromEntries(findings.map(({ title, due }) => [title, due]));
}

/** A day later. */
function later(repository: TrackedRepository): void {
  repository.now = new Date(Date.parse(repository.now) + 86_400_000).toISOString().replace('.000Z', 'Z');
}
