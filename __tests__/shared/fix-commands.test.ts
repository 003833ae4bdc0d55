import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryDirectory } from '../fixtures/git.js';
import { type Bench, execute, type Outcome, type Refusal } from './fixes/execute.js';
import { managersFor, requireManagers } from './fixes/managers.js';

const shared = process.env['FIXBY_SHARED'] ?? resolve('../shared');
const cases = join(shared, 'cases', 'dependencies');
const own = resolve('__tests__/fixtures/fixes');

/** Trees that no package manager can work on, and why. */
const NOT_EXECUTED: Readonly<Record<string, string>> = {
  'alias-chain': 'its packages are made up, and in no registry',
  'bom-go': 'Go itself refuses a go.mod with a byte order mark',
  'bun-dev': 'it asks for a package by a git host',
  'bun-shorthash': 'it asks for a package by a git host',
  'enc-conflict': 'its lockfile has a merge conflict: that is to be solved first',
  'enc-crlf-yarn': 'it has a lockfile alone, without a package.json',
  'pnpm-multidoc': 'it asks for a package that is in no registry',
  'sbom-github': 'an SBOM is no lockfile: nothing installs from it',
  'sbom-nested': 'an SBOM is no lockfile: nothing installs from it',
  'yarn1-git-mal': 'it asks for a package by a git host',
  'yarn-berry-local-mal': 'it has a lockfile alone, without the package.json of its root',
};

/** Ecosystems whose managers are not run here. */
const NO_MANAGER = /^(?:gradle|nuget|composer|gem$|other-manifests|bom-gradle|pipenv)/;

/** Trees whose whole plan is run, too. */
const PLANNED = [
  'uv-ws',
  'go-mod',
  'migrate',
  'npm-v1',
  'berry-ws',
  'npm-several-dependents',
  'pnpm-pinned-9',
  'pnpm-pinned-12',
  'bun-several',
  'mvn-multi',
];

const outcomes: Outcome[] = [];
const refusals: Refusal[] = [];
const plans: Outcome[] = [];

beforeAll(async () => {
  const [osvScanner = '', managers = ''] = [
    process.env['FIXBY_TEST_OSV_SCANNER'],
    process.env['FIXBY_TEST_MANAGERS'],
  ];
  if (osvScanner === '') throw new Error('Set FIXBY_TEST_OSV_SCANNER to the path of an osv-scanner 2.5.1.');
  requireManagers(managers);
  const scratch = temporaryDirectory();
  const bench: Bench = { osvScanner, database: join(shared, 'osv', 'db'), managers, scratch };
  const trees = [
    ...readdirSync(own).map((tree) => ({ tree, folder: join(own, tree) })),
    ...readdirSync(cases).map((tree) => ({ tree, folder: join(cases, tree, 'files') })),
  ].filter(
    ({ tree, folder }) => NOT_EXECUTED[tree] === undefined && !NO_MANAGER.test(tree) && existsSync(folder),
  );
  const jobs = [
    ...trees.map((one) => ({ ...one, whole: false })),
    ...trees.filter(({ tree }) => PLANNED.includes(tree)).map((one) => ({ ...one, whole: true })),
  ];
  const next = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const { tree, folder, whole } = job;
      const done = await execute(bench, tree, folder, (command) => managersFor(command, tree, folder), whole);
      (whole ? plans : outcomes).push(...done.outcomes);
      if (!whole) refusals.push(...done.refusals);
    }
  };
  await Promise.all([next(), next()]);
  const table = JSON.stringify({ outcomes, plans, refusals }, null, 2);
  const file = process.env['FIXBY_TEST_FIX_TABLE'];
  if (file !== undefined) writeFileSync(file, table);
}, 3_000_000);

/** A command that mends nothing, with what it said. */
function unmended(list: readonly Outcome[]): string[] {
  return list
    .filter(({ left }) => left.length > 0)
    .map(
      ({ tree, manager, command, left, exit, said }) =>
        `${tree} [${manager}] ${command}: ${left.join(', ')} (exit ${exit}: ${said})`,
    );
}

describe('upgrade commands, run by the real package managers', () => {
  it('are enough of them to tell', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(outcomes.map(({ manager }) => manager)).size).toBe(9);
  });

  it('leave nothing of what they were printed for', () => {
    expect(unmended(outcomes)).toEqual([]);
  });

  it('mend at least 85 % of all findings that have a fix', () => {
    const printed = outcomes.flatMap(({ meant }) => meant).length;
    const mended = printed - outcomes.flatMap(({ left }) => left).length;
    process.stdout.write(
      `${outcomes.length} commands mended ${mended} of ${printed} findings; ${refusals.length} without a command; ${outcomes.filter(({ exit }) => exit !== 0).length} ended with an error\n`,
    );
    expect(mended / (printed + refusals.length)).toBeGreaterThanOrEqual(0.85);
  });

  it('are refused with a reason only', () => {
    expect(refusals.filter(({ why }) => why === '')).toEqual([]);
  });

  it('mend as a plan what they mend one by one', () => {
    expect(
      plans
        .map(({ tree }) => tree)
        .filter((tree, at, all) => all.indexOf(tree) === at)
        .sort(),
    ).toEqual([...PLANNED].sort());
    expect(unmended(plans)).toEqual([]);
  });
});
