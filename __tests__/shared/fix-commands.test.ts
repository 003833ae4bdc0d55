import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryDirectory } from '../fixtures/git.js';
import { execute, type Outcome, type Table } from './fixes/execute.js';
import { MANAGERS, managersFor, requireManagers } from './fixes/managers.js';

const shared = process.env['FIXBY_SHARED'] ?? resolve('../shared');
const cases = join(shared, 'cases', 'dependencies');
const own = resolve('__tests__/fixtures/fixes');

/** Trees on which no command can work, since the package manager refuses them as they are. */
const UNWORKABLE: Readonly<Record<string, string>> = {
  'alias-chain': 'its packages are made up, and in no registry',
  'bom-go': 'Go refuses a go.mod with a byte order mark',
  'enc-crlf-req': 'pip refuses its made-up hashes',
  'pip-markers': 'it asks for a folder that is not there',
  'pip-mix': 'pip refuses hashes beside a package from a git host',
};

/** Trees whose commands are not run, and why; their findings count as not mended. */
const NOT_EXECUTED: Readonly<Record<string, string>> = {
  'bun-dev': 'it asks for a package by a git host, which need not answer',
  'bun-shorthash': 'it asks for a package by a git host, which need not answer',
  pipenv: 'Pipenv is not among the package managers that are run here',
  'yarn1-git-mal': 'it asks for a package by a git host, which need not answer',
};

/** Commands that were run and did not mend, and why; they count as such. */
const NOT_MENDED: Readonly<Record<string, string>> = {
  'berry-ws lodash@4.17.15': 'the same entry has an alias, which the command leaves',
  'enc-bom-req pyyaml@5.3': 'the fixed version cannot be built on a Python of today',
  'pip-spelling-c16 pyyaml@5.3': 'the fixed version cannot be built on a Python of today',
};

/** What a plan leaves, and why. */
const PLAN_NOT_MENDED: Readonly<Record<string, string>> = {
  'yarn1-several minimist@0.0.10': "Yarn 1's upgrade in a workspace forgets the root's resolutions",
};

/** Findings without a command, and what the report says instead. */
const REFUSED: readonly string[] = [
  'bom-gradle org.apache.logging.log4j:log4j-core@2.14.1: add a constraint (implementation("org.apache.logging.log4j:log4j-core:2.25.4")) to the build, then ./gradlew dependencies --write-locks',
  'enc-conflict lodash@4.17.15: yarn.lock does not tell what asks for it',
  'enc-conflict minimist@0.0.10: yarn.lock does not tell what asks for it',
  'enc-conflict minimist@0.0.8: yarn.lock does not tell what asks for it',
  'enc-crlf-yarn lodash@4.17.15: yarn.lock does not tell what asks for it',
  'enc-crlf-yarn minimist@0.0.10: yarn.lock does not tell what asks for it',
  'enc-crlf-yarn minimist@0.0.8: yarn.lock does not tell what asks for it',
  'gradle-verif org.apache.logging.log4j:log4j-core@2.14.1: it lists what was ever verified: upgrade where the build asks for it',
  'pip-hash jinja2@2.10: it is pinned by hash: set 2.11.3 and the hashes of its files (pip hash)',
  'pip-mix pygments@2.7.0: it is pinned by hash: set 2.15.1 and the hashes of its files (pip hash)',
  'pip-mix urllib3@1.23: it is pinned by hash: set 1.26.18 and the hashes of its files (pip hash)',
  'pip-spelling-c11 django@3.1: it comes from an address: change that to one of the fixed version',
  'pip-spelling-c13 django@3.1.1: it is pinned by hash: set 3.1.14 and the hashes of its files (pip hash)',
  'sbom-github lodash@4.17.15: ',
  'sbom-nested lodash@4.17.15: ',
  'yarn-berry-local-mal lodash@4.17.15: what asks for it is not known: set a resolution to 4.17.21 in package.json',
];

/** Trees whose whole plan is run, too. */
const PLANNED = [
  'uv-ws',
  'go-mod',
  'migrate',
  'npm-v1',
  'yarn1-several',
  'yarn1-direct-and-pinned',
  'yarn4-catalog',
  'npm-several-dependents',
  'pnpm-pinned-9',
  'pnpm-pinned-12',
  'bun-several',
  'mvn-multi',
];

let table: Table;

beforeAll(async () => {
  const [osvScanner = '', managers = ''] = [
    process.env['FIXBY_TEST_OSV_SCANNER'],
    process.env['FIXBY_TEST_MANAGERS'],
  ];
  if (osvScanner === '') throw new Error('Set FIXBY_TEST_OSV_SCANNER to the path of an osv-scanner 2.5.1.');
  requireManagers(managers);
  const bench = {
    ...{ osvScanner, managers },
    database: join(shared, 'osv', 'db'),
    scratch: temporaryDirectory(),
  };
  const trees = [
    ...readdirSync(own).map((tree) => [tree, join(own, tree)] as const),
    ...readdirSync(cases).map((tree) => [tree, join(cases, tree, 'files')] as const),
  ].filter(([, folder]) => existsSync(folder));
  expect(new Set(trees.map(([tree]) => tree)).size).toBe(trees.length);
  const runs = (tree: string): boolean => UNWORKABLE[tree] === undefined && NOT_EXECUTED[tree] === undefined;
  table = await execute(bench, new Map(trees), managersFor, PLANNED, runs);
  const file = process.env['FIXBY_TEST_FIX_TABLE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(table, null, 2));
}, 900_000);

/** What commands left of what they were meant to mend, as in `NOT_MENDED`, with what they said. */
function unmended(list: readonly Outcome[]): ReadonlyMap<string, string> {
  return new Map(
    list.flatMap(({ tree, manager, command, left, exit, said }) =>
      left.map((one) => [`${tree} ${packageOf(one)}`, `[${manager}] ${command} (exit ${exit}: ${said})`]),
    ),
  );
}

/** From `path package@version rule`. */
function packageOf(finding: string): string {
  return finding.split(' ').at(-2) ?? '';
}

describe('upgrade commands, run by the real package managers', () => {
  it('are enough of them to tell', () => {
    expect(table.outcomes.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(table.outcomes.map(({ manager }) => manager))].sort()).toEqual(
      [...MANAGERS, 'cargo', 'go', 'mvn', 'sh'].sort(),
    );
  });

  it('leave nothing of what they were printed for', () => {
    const known = Object.keys(NOT_MENDED);
    const left = unmended(table.outcomes);
    expect([...left].filter(([one]) => !known.includes(one))).toEqual([]);
    expect(known.filter((one) => !left.has(one) && !/pyyaml/.test(one))).toEqual([]);
  });

  it('mend at least 84 % of the findings that have a fix, those without a command included', () => {
    const { findings, outcomes, refusals } = table;
    const left = new Set(outcomes.flatMap((one) => one.left));
    const mended = new Set(outcomes.flatMap(({ meant }) => meant).filter((one) => !left.has(one)));
    const workable = findings.filter((one) => UNWORKABLE[one.split('/')[0] ?? ''] === undefined);
    process.stdout.write(
      `${outcomes.length} commands mended ${mended.size} of ${workable.length} findings; ` +
        `${refusals.length} have no command; ${findings.length - workable.length} more are in trees that their manager refuses\n`,
    );
    expect(mended.size / workable.length).toBeGreaterThanOrEqual(0.84);
  });

  it('are refused for the reasons that are listed', () => {
    const refused = table.refusals.map(({ tree, finding, why }) => `${tree} ${packageOf(finding)}: ${why}`);
    expect([...new Set(refused)].sort()).toEqual([...REFUSED].sort());
  });

  it('mend as a plan what they mend one by one', () => {
    expect([...new Set(table.plans.map(({ tree }) => tree))].sort()).toEqual([...PLANNED].sort());
    expect([...unmended(table.plans).keys()]).toEqual(Object.keys(PLAN_NOT_MENDED));
  });
});
