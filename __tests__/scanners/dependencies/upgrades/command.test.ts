import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PackageFacts } from '../../../../src/scanners/dependencies/lockfiles/facts.js';
import type { PackageManager } from '../../../../src/scanners/dependencies/lockfiles/kinds.js';
import { upgradeFor } from './upgrade.js';

const direct: PackageFacts = {
  ...{ name: 'lodash', version: '4.17.15', line: 1, column: 1, direct: true, through: [], dev: false },
  ...{
    alias: null,
    wanted: ['^4.17.0'],
    project: '',
    group: null,
    extra: null,
    edit: null,
    property: null,
    origin: 'registry',
    ...{ projects: [], others: [], bundledIn: null },
  },
};
const transitive: PackageFacts = { ...direct, direct: false, through: ['express', 'body-parser'] };
const held: PackageFacts = {
  ...transitive,
  wanted: ['4.17.15'],
  others: [{ name: 'body-parser', range: '4.17.15' }],
};

function command(
  manager: PackageManager,
  facts: PackageFacts,
  path = 'package-lock.json',
  fixedVersion = '4.17.21',
): string | null {
  return upgradeFor(manager, { facts, fixedVersion, path }).command;
}

describe('npm', () => {
  it.each([
    ['direct', direct, 'npm install lodash@4.17.21'],
    ['for development', { ...direct, dev: true }, 'npm install lodash@4.17.21 --save-dev'],
    ['under an alias', { ...direct, alias: 'old' }, 'npm install old@npm:lodash@4.17.21'],
    [
      'within the ranges of all dependents',
      { ...transitive, wanted: ['^4.17.0', '>=3'] },
      'npm update lodash',
    ],
    [
      'outside the range of a dependent',
      { ...transitive, wanted: ['^4.17.0', '4.17.15'] },
      "npm pkg set 'overrides[lodash@4.17.15]=4.17.21' && npm install",
    ],
    [
      'of unknown standing',
      { ...direct, direct: null, wanted: [] },
      "npm pkg set 'overrides[lodash@4.17.15]=4.17.21' && npm install",
    ],
    ['scoped', { ...direct, name: '@scope/x' }, 'npm install @scope/x@4.17.21'],
    ['in the archive of another package', { ...transitive, bundledIn: 'npm' }, null],
    [
      'where a package keeps the old version',
      {
        ...direct,
        others: [
          { name: 'mkdirp', range: '4.17.15' },
          { name: 'free', range: '^4.0.0' },
        ],
      },
      "npm pkg set 'overrides[mkdirp][lodash]=4.17.21' && npm install lodash@4.17.21",
    ],
    [
      'of several workspaces',
      { ...direct, project: 'a', projects: ['a', 'b', ''] },
      'npm install lodash@4.17.21 -w a -w b --include-workspace-root',
    ],
  ])('%s', (_, facts, expected) => {
    expect(command('npm', facts)).toBe(expected);
  });

  it('goes to the folder of the lockfile, or of the workspace', () => {
    expect(command('npm', direct, 'apps/api/package-lock.json')).toBe(
      'cd apps/api && npm install lodash@4.17.21',
    );
    expect(command('npm', { ...direct, project: 'packages/a' }, 'x/package-lock.json')).toBe(
      'cd x/packages/a && npm install lodash@4.17.21',
    );
    expect(command('npm', direct, 'my app/package-lock.json')).toBe(
      "cd 'my app' && npm install lodash@4.17.21",
    );
    expect(command('npm', direct, '-P/package-lock.json')).toBe('cd ./-P && npm install lodash@4.17.21');
    expect(command('npm', { ...direct, project: '../../etc' }, 'x/package-lock.json')).toBeNull();
  });
});

describe('Yarn and pnpm', () => {
  it.each<[PackageManager, PackageFacts, string | null]>([
    ['yarn', direct, "yarn upgrade 'lodash@^4.17.21'"],
    ['yarn', { ...direct, alias: 'old', dev: true }, "yarn add 'old@npm:lodash@^4.17.21' --dev"],
    ['yarn', held, "npm pkg set 'resolutions[**/body-parser/lodash]=4.17.21' && yarn install"],
    ['yarn', transitive, null],
    [
      'yarn',
      { ...direct, others: held.others },
      "npm pkg set 'resolutions[**/body-parser/lodash]=4.17.21' && yarn install && yarn upgrade 'lodash@^4.17.21'",
    ],
    [
      'yarn',
      { ...direct, projects: ['', 'a'] },
      "yarn upgrade 'lodash@^4.17.21' && yarn --cwd a upgrade 'lodash@^4.17.21'",
    ],
    ['yarn-berry', direct, "yarn up 'lodash@^4.17.21'"],
    ['yarn-berry', transitive, 'yarn up -R lodash'],
    [
      'yarn-berry',
      { ...transitive, wanted: ['~4.16.0'] },
      "npm pkg set 'resolutions[lodash@npm:~4.16.0]=4.17.21' && yarn install",
    ],
    ['yarn-berry', { ...transitive, wanted: ['<=4.16.0'] }, null],
    ['pnpm', direct, 'pnpm update lodash@4.17.21'],
    ['pnpm', { ...direct, alias: 'old' }, 'pnpm update old@npm:lodash@4.17.21'],
    [
      'pnpm',
      held,
      'pnpm config set --location=project --json overrides \'{"body-parser>lodash@4.17.15":"^4.17.21"}\' && pnpm install --no-frozen-lockfile',
    ],
    [
      'pnpm',
      { ...direct, others: held.others },
      'pnpm config set --location=project --json overrides \'{"body-parser>lodash@4.17.15":"^4.17.21"}\' && pnpm update lodash@4.17.21',
    ],
    ['pnpm', { ...direct, projects: ['a', 'b'] }, 'pnpm update -r lodash@4.17.21'],
    ['bun', direct, "bun add 'lodash@^4.17.21'"],
    ['bun', { ...direct, dev: true, project: 'a' }, "cd a && bun add --dev 'lodash@^4.17.21'"],
    ['bun', held, "bun pm pkg set 'overrides[lodash]=4.17.21' && bun install"],
  ])('%s', (manager, facts, expected) => {
    expect(command(manager, facts)).toBe(expected);
  });
});

describe('Python', () => {
  const django = { ...direct, name: 'Django', version: '3.2.4', edit: { path: 'requirements.txt', line: 2 } };

  it('changes the line of a requirements file', () => {
    expect(command('pip', django, 'requirements.txt', '3.2.25')).toBe(
      "sed -i.bak '2s/= *3\\.2\\.4/=3.2.25/' requirements.txt && python -m pip install -r requirements.txt",
    );
    const included = { ...django, edit: { path: 'shared/base.txt', line: 7 } };
    expect(command('pip', included, 'deploy/requirements.txt', '3.2.25')).toBe(
      "cd deploy && sed -i.bak '7s/= *3\\.2\\.4/=3.2.25/' ../shared/base.txt && python -m pip install -r requirements.txt",
    );
    expect(command('pip', { ...django, edit: null }, 'requirements.txt', '3.2.25')).toBeNull();
  });

  it.each<[PackageManager, PackageFacts, string | null]>([
    ['poetry', django, "poetry add --lock 'Django@^3.2.25'"],
    ['poetry', { ...django, group: 'dev', dev: true }, "poetry add --lock --group dev 'Django@^3.2.25'"],
    ['poetry', { ...django, direct: false, wanted: ['>=3'] }, 'poetry update --lock Django'],
    ['uv', django, "uv add --no-sync 'Django>=3.2.25'"],
    ['uv', { ...django, group: 'lint' }, "uv add --no-sync --group lint 'Django>=3.2.25'"],
    ['uv', { ...django, extra: 'web' }, "uv add --no-sync --optional web 'Django>=3.2.25'"],
    ['uv', { ...django, group: '--index=x' }, null],
    ['uv', { ...django, direct: false, through: [] }, "uv lock --upgrade-package 'Django>=3.2.25'"],
    ['poetry', { ...django, direct: false, through: [], wanted: ['3.2.4'] }, null],
  ])('%s', (manager, facts, expected) => {
    expect(command(manager, facts, 'uv.lock', '3.2.25')).toBe(expected);
  });
});

describe('Go, Cargo and Maven', () => {
  const module = { ...direct, name: 'golang.org/x/net', version: '0.7.0' };
  const crate = { ...direct, name: 'regex', version: '1.5.4' };
  const artifact = { ...direct, name: 'junit:junit', version: '4.12', edit: { path: 'a/pom.xml', line: 1 } };

  it.each<[PackageManager, PackageFacts, string, string, string | null]>([
    ['go', module, 'go.mod', '0.13.0', 'go get golang.org/x/net@v0.13.0 && go mod tidy'],
    [
      'go',
      { ...module, alias: 'old.example/net' },
      'go.mod',
      '0.13.0',
      'go mod edit -replace=old.example/net=golang.org/x/net@v0.13.0 && go mod tidy',
    ],
    ['go', { ...module, name: 'stdlib' }, 'go.mod', '1.21.5', 'go get go@1.21.5 && go mod tidy'],
    ['cargo', { ...crate, wanted: ['=1.5.4'] }, 'Cargo.lock', '1.5.5', 'cargo add regex@1.5.5'],
    [
      'cargo',
      { ...crate, wanted: ['=1.5.4'], dev: true },
      'Cargo.lock',
      '1.5.5',
      'cargo add --dev regex@1.5.5',
    ],
    [
      'cargo',
      { ...crate, direct: false, wanted: [] },
      'Cargo.lock',
      '1.5.5',
      'cargo update -p regex@1.5.4 --precise 1.5.5',
    ],
    [
      'maven',
      artifact,
      'a/pom.xml',
      '4.13.1',
      'cd a && mvn versions:use-dep-version -Dincludes=junit:junit -DdepVersion=4.13.1 -DforceVersion=true',
    ],
    [
      'maven',
      { ...artifact, property: 'junit.version' },
      'b/pom.xml',
      '4.13.1',
      'cd a && mvn versions:set-property -Dproperty=junit.version -DnewVersion=4.13.1',
    ],
    ['maven', { ...artifact, edit: null }, 'pom.xml', '4.13.1', null],
  ])('%s', (manager, facts, path, fixed, expected) => {
    expect(command(manager, facts, path, fixed)).toBe(expected);
  });
});

describe('what comes from a lockfile', () => {
  it.each([
    '-g',
    '--registry=https://evil.example',
    'a b',
    'a;id',
    '$(id)',
    '`id`',
    "a'b",
    '../x',
    'user/repo',
    '~root',
    'a\nb',
    'é',
    '',
    'https://x.example/a.tgz',
    'a@npm:b',
  ])('gives no command for the name %j', (name) => {
    for (const manager of [
      'npm',
      'yarn',
      'yarn-berry',
      'pnpm',
      'bun',
      'pip',
      'poetry',
      'uv',
      'cargo',
      'maven',
    ] as const) {
      expect(command(manager, { ...direct, name, edit: { path: 'x', line: 1 } })).toBeNull();
    }
  });

  it.each(['-1', '1;id', '1 2', '$(id)', '1!2', '*', '', 'https://x.example', '../1', "1'"])(
    'gives no command for the version %j',
    (version) => {
      expect(command('npm', direct, 'package-lock.json', version)).toBeNull();
      expect(command('npm', { ...transitive, wanted: [], version })).toBeNull();
    },
  );

  it('never reaches the shell', () => {
    const managers = fc.constantFrom<PackageManager>(
      'npm',
      'yarn',
      'yarn-berry',
      'pnpm',
      'bun',
      'pip',
      'poetry',
      'uv',
      'go',
      'cargo',
      'maven',
    );
    const nasty = fc.oneof(
      fc.constantFrom('lodash', '@a/b', 'g:a', 'a.b/c', '1.0.0', '>=1 <2', 'x y'),
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            'a',
            '1',
            "'",
            '"',
            '$',
            '`',
            ';',
            '&',
            '|',
            '<',
            '>',
            '(',
            '\\',
            '\n',
            ' ',
            '*',
            '~',
            '#',
            '!',
            '-',
            '/',
            '.',
            '=',
            '[',
            ']',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const nullable = fc.option(nasty);
    const facts = fc.record<PackageFacts>({
      ...{
        name: nasty,
        version: nasty,
        line: fc.nat(),
        column: fc.nat(),
        direct: fc.option(fc.boolean()),
        dev: fc.option(fc.boolean()),
      },
      ...{
        through: fc.array(nasty),
        wanted: fc.array(nasty),
        alias: nullable,
        project: nasty,
        group: nullable,
        extra: nullable,
        property: nullable,
        origin: fc.constant('registry' as const),
        projects: fc.array(nasty),
        others: fc.array(fc.record({ name: nasty, range: fc.option(nasty) })),
        bundledIn: nullable,
      },
      edit: fc.option(fc.record({ path: nasty, line: fc.nat() })),
    });
    fc.assert(
      fc.property(managers, facts, nasty, nasty, (manager, found, fixedVersion, path) => {
        const built = upgradeFor(manager, { facts: found, fixedVersion, path }).command ?? '';
        const outside = built.replace(/'[^']*'/g, 'quoted').replaceAll(' && ', ' ');
        expect(outside).toMatch(/^[A-Za-z0-9@%_+=:,./ -]*$/);
        expect(built).not.toMatch(/[^\x20-\x7e]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never reaches the shell in the fields that may stand quoted', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', "'", '$', '`', ';', '&', '|', ' ', '\\', '\n', '-', '.', '/', '*'),
    });
    fc.assert(
      fc.property(text, text, fc.array(text), (project, folder, wanted) => {
        const facts = {
          ...transitive,
          project,
          wanted,
          edit: { path: `${folder}/x`, line: 1 },
          through: [folder],
        };
        for (const manager of ['npm', 'yarn', 'yarn-berry', 'pip', 'uv'] as const) {
          const built =
            upgradeFor(manager, { facts, fixedVersion: '1.0.0', path: `${folder}/y` }).command ?? '';
          expect(built.replace(/'[^']*'/g, 'quoted').replaceAll(' && ', ' ')).toMatch(
            /^[A-Za-z0-9@%_+=:,./ -]*$/,
          );
          expect(built).not.toContain('\n');
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
