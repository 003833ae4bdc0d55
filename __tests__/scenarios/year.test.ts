import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/findings/finding.js';
import { parseIssueMetadata } from '../../src/core/ledger/metadata/issue.js';
import { readLedger } from '../../src/core/ledger/read.js';
import { readTracker } from '../../src/github/read/tracker.js';
import { stepText } from '../../src/report/terminal/plan-text.js';
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

/**
 * A repository through a year: findings come, go and return, people close and edit things, scanners
 * fail. Always the same year.
 */
describe('a year of scans', () => {
  let world: TrackedRepository;
  beforeAll(async () => {
    world = await TrackedRepository.open();
    world.policy = policyOf('version: 1\nissues: { limit: 2 }');
  });
  afterAll(() => world.github.close());

  it('keeps each finding in one issue, closes what is gone, and lets no clock move', async () => {
    const random = seeded(20261124);
    const here = new Set<string>();
    const starts = new Map<string, Start>();
    let time = Date.parse('2026-01-01T06:00:00Z');
    for (let run = 0; run < SCANS; run += 1) {
      time += (1 + Math.floor(random() * 5)) * 86_400_000;
      for (const name of NAMES) if (random() < 0.08 && !here.delete(name)) here.add(name);
      world.now = timestamp(time - 3_600_000);
      if (random() < 0.5) somebody(world, random);
      world.now = timestamp(time);
      const failed = random() < 0.1 ? ['dependencies'] : [];
      world.startRun();
      await scanOnce(world, here, failed, starts);
    }
    const closed = world.repository.issues.filter(({ state }) => state === 'closed');
    expect(closed.length).toBeGreaterThan(0);
  });
});

async function scanOnce(
  world: TrackedRepository,
  here: ReadonlySet<string>,
  failed: readonly string[],
  starts: Map<string, Start>,
): Promise<void> {
  const scan = { head: [...here].flatMap((name) => observationsOf(name)), failed };
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
  expectClocks(result.findings, starts, failed);
  await expectIssues(world, result.findings, failed);
}

/** Since when a finding's clock runs. */
interface Start {
  readonly source: string;
  readonly firstSeen: string;
}

/**
 * A clock never moves later while its finding stays; what a complete scan of its source no longer
 * shows may have a new one.
 */
function expectClocks(
  findings: readonly Finding[],
  starts: Map<string, Start>,
  failed: readonly string[],
): void {
  const present = new Set(findings.map(({ id }) => id));
  for (const [id, { source }] of [...starts])
    if (!present.has(id) && !failed.includes(source)) starts.delete(id);
  for (const { id, source, firstSeen } of findings) {
    if (firstSeen === null) continue;
    const before = starts.get(id)?.firstSeen;
    if (before !== undefined) expect({ id, later: firstSeen > before }).toEqual({ id, later: false });
    starts.set(id, { source, firstSeen });
  }
}

async function expectIssues(
  world: TrackedRepository,
  findings: readonly Finding[],
  failed: readonly string[],
): Promise<void> {
  const { repository } = world;
  const name = { owner: repository.owner, repo: repository.name };
  const ledger = readLedger(await readTracker(world.client, name, []));
  const open = ledger.issues.filter(({ issue }) => issue.state === 'open').map(({ meta }) => meta.key);
  expect(open).toHaveLength(new Set(open).size);
  const dismissed = ledger.issues
    .filter(({ closing }) => closing?.reason === 'not_planned')
    .map(({ meta }) => meta.key);
  const waiting = ledger.dashboards.flatMap(({ notes }) =>
    notes.flatMap(({ marker }) => (marker.kind === 'waiting' ? marker.findings : [])),
  );
  const kept = new Set([...open, ...dismissed, ...waiting]);
  expect(findings.filter(({ id }) => !kept.has(id))).toEqual([]);
  const present = new Set(findings.map(({ id }) => id));
  if (failed.length === 0) expect(open.filter((id) => !present.has(id))).toEqual([]);
  const about = repository.issues.filter((issue) => !isDashboard(issue) && issue.state === 'open');
  expect(about.every(({ body }) => parseIssueMetadata(body ?? '') !== null)).toBe(true);
}

/** Lets somebody do something to an issue, where there is one. */
function somebody(world: TrackedRepository, random: () => number): void {
  const issues = world.repository.issues.filter((issue) => !isDashboard(issue));
  const issue = issues[Math.floor(random() * issues.length)];
  const does = DEEDS[Math.floor(random() * DEEDS.length)];
  if (issue === undefined || does === undefined) return;
  act(world, {
    at: world.now,
    person: 'bob',
    does,
    issue: issue.number,
    with: `mine ${Math.floor(random() * 1_000)}`,
  });
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
