import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding, Observation } from '../../src/core/findings/finding.js';
import { parseIssueMetadata } from '../../src/core/ledger/metadata/issue.js';
import { movedTo, readLedger, type LedgerIssue } from '../../src/core/ledger/read.js';
import { readTracker } from '../../src/github/read/tracker.js';
import { stepText } from '../../src/report/terminal/plan-text.js';
import { addCollaborator, type Issue } from '../fakes/github/index.js';
import { observationsOf } from './catalogue.js';
import { act, isDashboard, type PersonStep } from './people.js';
import { policyOf, TrackedRepository } from './tracked-repository.js';

const SCANS = 120;
const NAMES = ['lodash', 'lodash-redos', 'minimist', 'qs', 'tar', 'sql', 'xss'];
const DEEDS: readonly PersonStep['does'][] = [
  'close as completed',
  'close as completed',
  'close as not planned',
  'close as duplicate',
  'reopen',
  'edit title',
  'edit body',
  'append to body',
  'drop our part of the body',
  'add label',
  'lock',
];

/** What a maintainer writes, beside what somebody does. */
const COMMANDS = [
  '/fixby false-positive It is never called.',
  '/fixby out-of-scope Another team has it.',
  '/fixby unwaive',
];

/** Files that code moves between. */
const PLACES = ['src/db.js', 'src/query/find.js', 'lib/people.js'];

const POLICY = 'version: 1\nissues: { limit: 2 }';
/** The same, and nobody looks at some of the files. */
const EXCLUDING = `${POLICY}\nscan: { code: { exclude: ["lib/**", "src/page.js"] } }`;
const EXCLUDED = /^lib\/|^src\/page\.js$/u;

/** What there is at one moment of the year. */
interface Now {
  /** Names of the findings that are in the code. */
  readonly here: Set<string>;
  /** The file in which the query stands. */
  place: string;
  excludes: boolean;
}

/**
 * A repository through a year: findings come, go, move and return, people close and edit things,
 * maintainers waive and take back, the policy excludes files, scanners fail. Always the same year.
 */
describe('a year of scans', () => {
  let world: TrackedRepository;
  beforeAll(async () => {
    world = await TrackedRepository.open();
    world.policy = policyOf(POLICY);
    addCollaborator(world.github, world.repository, 'ann', 'maintain');
  });
  afterAll(() => world.github.close());

  it('keeps each finding in one issue, closes what is gone, and lets no clock move', async () => {
    const random = seeded(20261124);
    const now: Now = { here: new Set(), place: PLACES[0] ?? '', excludes: false };
    const happened = new Set<string>();
    const starts = new Map<string, Start>();
    let time = Date.parse('2026-01-01T06:00:00Z');
    for (let run = 0; run < SCANS; run += 1) {
      time += (1 + Math.floor(random() * 5)) * 86_400_000;
      for (const name of NAMES) if (random() < 0.08 && !now.here.delete(name)) now.here.add(name);
      if (random() < 0.1) now.excludes = !now.excludes;
      // What goes where nobody looks is gone from where it was, like anything that is mended.
      const place = pick(PLACES, random) ?? now.place;
      const mayMove = now.here.has('sql') && !(now.excludes && EXCLUDED.test(place));
      if (random() < 0.25 && mayMove) now.place = place;
      world.policy = policyOf(now.excludes ? EXCLUDING : POLICY);
      world.now = timestamp(time - 3_600_000);
      if (random() < 0.5) somebody(world, random);
      if (random() < 0.25) maintainer(world, random);
      world.now = timestamp(time);
      const failed = random() < 0.1 ? ['dependencies'] : [];
      world.startRun();
      for (const word of await scanOnce(world, now, failed, starts)) happened.add(word);
    }
    const closed = world.repository.issues.filter(({ state }) => state === 'closed');
    expect(closed.length).toBeGreaterThan(0);
    expect([...happened].sort()).toEqual(expect.arrayContaining(TOLD));
  });
});

/** What happened in that year at least once, by the kinds of our comments. */
const TOLD = ['excluded', 'false-positive', 'fixed', 'moved', 'returned', 'ruled', 'still-there', 'waived'];

/** @returns the kinds of the comments that there are by now */
async function scanOnce(
  world: TrackedRepository,
  now: Now,
  failed: readonly string[],
  starts: Map<string, Start>,
): Promise<string[]> {
  const scan = { head: observed(now), failed };
  const { result, kept } = await world.track(scan);
  expect({ at: world.now, ...kept.applied, done: 0 }).toEqual({
    at: world.now,
    done: 0,
    postponed: 0,
    refused: [],
    failures: [],
  });
  const again = await world.plan(scan);
  if (kept.plan.waiting.length === 0)
    expect({ at: world.now, again: again.map(stepText) }).toEqual({ at: world.now, again: [] });
  expectClocks(result.findings, starts, mended(now, failed), world.now);
  return await expectIssues(world, result.findings, failed);
}

/** What a scan shows: not what the policy excludes. */
function observed(now: Now): Observation[] {
  return lookedFor([...now.here], now);
}

/** The titles of what a complete scan looks for and does not show. */
function mended(now: Now, failed: readonly string[]): Set<string> {
  const gone = NAMES.filter((name) => !now.here.has(name));
  const looked = lookedFor(gone, now).filter(({ source }) => !failed.includes(source));
  return new Set(looked.map(({ title }) => title));
}

function lookedFor(names: readonly string[], { place, excludes }: Now): Observation[] {
  const all = names.flatMap((name) => observationsOf(name === 'sql' ? { name, path: place } : name));
  return all.filter(({ place: at }) => !excludes || !EXCLUDED.test(at.path));
}

/** Since when a finding's clock runs, and when it is due. */
interface Start {
  readonly firstSeen: string;
  readonly due: string | null;
}

/**
 * Neither clock nor date ever move later until a complete scan that looked everywhere no longer
 * shows the finding.
 */
function expectClocks(
  findings: readonly Finding[],
  starts: Map<string, Start>,
  gone: ReadonlySet<string>,
  at: string,
): void {
  for (const title of gone) starts.delete(title);
  for (const { title, firstSeen, due } of findings) {
    if (firstSeen === null) continue;
    const before = starts.get(title);
    if (before !== undefined) {
      const later = { clock: firstSeen > before.firstSeen, due: (due ?? '9999') > (before.due ?? '9999') };
      expect({ at, title, later }).toEqual({ at, title, later: { clock: false, due: false } });
    }
    starts.set(title, { firstSeen, due });
  }
}

async function expectIssues(
  world: TrackedRepository,
  findings: readonly Finding[],
  failed: readonly string[],
): Promise<string[]> {
  const { repository } = world;
  const name = { owner: repository.owner, repo: repository.name };
  const ledger = readLedger(await readTracker(world.client, name, []));
  const entries = ledger.issues.filter(({ issue }) => issue.state === 'open');
  const open = entries.flatMap(idsIn);
  expect(open).toHaveLength(new Set(open).size);
  const dismissed = ledger.issues.filter(({ closing }) => closing?.reason === 'not_planned').flatMap(idsIn);
  const waiting = ledger.dashboards.flatMap(({ notes }) =>
    notes.flatMap(({ marker }) => (marker.kind === 'waiting' ? marker.findings : [])),
  );
  const kept = new Set([...open, ...dismissed, ...waiting]);
  expect(findings.filter(({ id }) => !kept.has(id))).toEqual([]);
  const present = new Set(findings.map(({ id }) => id));
  if (failed.length === 0)
    expect(entries.filter((entry) => !idsIn(entry).some((id) => present.has(id)))).toEqual([]);
  const about = repository.issues.filter((issue) => !isDashboard(issue) && issue.state === 'open');
  expect(about.every(({ body }) => parseIssueMetadata(body ?? '') !== null)).toBe(true);
  return ledger.issues.flatMap(({ notes }) => notes.map(({ marker }) => marker.kind));
}

/** The fingerprints of an issue's finding, wherever it stands by now. */
function idsIn(entry: LedgerIssue): string[] {
  return [...new Set(entry.meta.findings.flatMap((member) => [member.id, ...movedTo(entry, member)]))];
}

/** Lets somebody do something to an issue, where there is one. */
function somebody(world: TrackedRepository, random: () => number): void {
  const issue = anyIssue(world, random);
  const does = pick(DEEDS, random);
  if (issue === undefined || does === undefined) return;
  const text = `mine ${Math.floor(random() * 1_000)}`;
  act(world, { at: world.now, person: 'bob', does, issue: issue.number, with: text });
}

/** Lets a maintainer decide something on an issue, where there is one. */
function maintainer(world: TrackedRepository, random: () => number): void {
  const issue = anyIssue(world, random);
  const until = timestamp(Date.parse(world.now) + 30 * 86_400_000).slice(0, 10);
  const text = pick([...COMMANDS, `/fixby waive until ${until} Not reachable.`], random);
  if (issue === undefined || issue.locked || text === undefined) return;
  act(world, { at: world.now, person: 'ann', does: 'comment', issue: issue.number, with: text });
}

function anyIssue({ repository }: TrackedRepository, random: () => number): Issue | undefined {
  return pick(
    repository.issues.filter((issue) => !isDashboard(issue)),
    random,
  );
}

function pick<T>(some: readonly T[], random: () => number): T | undefined {
  return some[Math.floor(random() * some.length)];
}

function timestamp(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

/**
 * The same numbers on every machine: a linear congruential generator with the constants of
 * Numerical Recipes.
 */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
