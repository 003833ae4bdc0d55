import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { invokeOsvScanner } from '../../src/scanners/dependencies/call/invoke.js';
import type { InvokeRequest, OsvScan } from '../../src/scanners/dependencies/call/request.js';
import { osvResultSchema } from '../../src/scanners/dependencies/call/schema.js';
import { lockfileKind } from '../../src/scanners/dependencies/lockfiles/kinds.js';
import { stageLockfiles } from '../../src/scanners/dependencies/stage/stage.js';
import { run } from '../../src/system/exec.js';
import { temporaryDirectory } from '../fixtures/git.js';
import { MemoryTree, type TreeContents } from '../fixtures/memory-tree.js';
import { fakeProgram } from '../scanners/dependencies/fake-program.js';
import { isKnownToOsvScanner } from './known-to-osv-scanner.js';

const shared = join(process.env['FIXBY_SHARED'] ?? resolve('../shared'), 'osv');
const database = join(shared, 'db');
const osvScanner = process.env['FIXBY_TEST_OSV_SCANNER'] ?? '';

beforeAll(() => {
  if (osvScanner === '') throw new Error('Set FIXBY_TEST_OSV_SCANNER to the path of an osv-scanner 2.5.1.');
  if (!existsSync(database)) throw new Error(`There is no ${database}: set FIXBY_SHARED.`);
});

function read(path: string): Buffer {
  const bytes = readFileSync(join(shared, 'lockfiles', path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** All files of the shared lockfiles, unpacked, by path. */
function realTree(): Record<string, Buffer> {
  const root = join(shared, 'lockfiles');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return Object.fromEntries(files.map((path) => [path.replace(/\.gz$/, ''), read(path)]));
}

function knownToOsvScanner<T>(contents: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(contents).filter(([path]) => isKnownToOsvScanner(path)));
}

/** Stages all lockfiles of a tree, named or not, and scans them. */
async function scan(contents: TreeContents, overrides: Partial<InvokeRequest> = {}): Promise<OsvScan> {
  const scratch = temporaryDirectory();
  const lockfiles = Object.keys(contents).filter((path) => lockfileKind(path) !== null);
  const { files, problems } = await stageLockfiles(
    new MemoryTree(contents),
    lockfiles,
    join(scratch, 'head'),
  );
  expect(problems).toEqual([]);
  return invokeOsvScanner({ program: osvScanner, run, files, database, scratch, ...overrides });
}

/** Vulnerability ids by file, sorted. */
function ids({ results }: OsvScan): Record<string, string[]> {
  return Object.fromEntries(
    [...results].map(([path, packages]) => [
      path,
      packages.flatMap(({ groups }) => groups.flatMap((group) => group.ids)).sort(),
    ]),
  );
}

const malware = read('npm-malware/package-lock.json');
const malwareIds = ['GHSA-4x49-vf9v-38px', 'MAL-2025-46969', 'MAL-2025-46974'];
const gemfile = 'GEM\n  remote: https://registry.example/\n  specs:\n    rack (1.0)\n';

describe('a scan of the real lockfiles', () => {
  it('finds what osv-scanner finds by itself, file by file', async () => {
    const contents = knownToOsvScanner(realTree());
    const tree = temporaryDirectory();
    cpSync(join(shared, 'lockfiles'), tree, { recursive: true });
    for (const [path, bytes] of Object.entries(contents)) writeFileSync(join(tree, path), bytes);
    const paths = Object.keys(contents).filter((path) => lockfileKind(path) !== null);
    const scanned = await scan(contents);
    expect(scanned.problems).toEqual([]);
    expect(scanned.complete).toBe(true);
    expect([...scanned.counts.keys()].sort()).toEqual(paths.sort());
    expect(Object.fromEntries(scanned.counts)).toMatchObject({
      'npm-malware/package-lock.json': 3,
      'pip/requirements.txt': 11,
    });
    expect(ids(scanned)).toEqual(plain(tree, paths));
  });

  it('has no duplicate and no foreign field', async () => {
    const { results } = await scan({ 'package-lock.json': malware });
    const packages = results.get('package-lock.json') ?? [];
    expect(packages.map((entry) => entry.package.name)).toEqual(['chalk', 'debug']);
    expect(Object.keys(packages[0] ?? {}).sort()).toEqual([
      'dependency_groups',
      'groups',
      'package',
      'vulnerabilities',
    ]);
  });
});

/** What osv-scanner reports by itself of the files where they lie. */
function plain(tree: string, paths: readonly string[]): Record<string, string[]> {
  const output = join(temporaryDirectory(), 'out.json');
  const args = [
    'scan',
    'source',
    '--offline',
    '--local-db-path',
    database,
    '--no-call-analysis=all',
    '--format',
    'json',
  ];
  const files = paths.flatMap((path) => ['-L', join(tree, path)]);
  try {
    execFileSync(osvScanner, [...args, '--output-file', output, ...files], { stdio: 'pipe' });
  } catch (error) {
    expect(error).toMatchObject({ status: 1 });
  }
  const { results } = osvResultSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
  return Object.fromEntries(
    results.map(({ source, packages }) => [
      relative(tree, source.path),
      packages.flatMap(({ groups }) => groups.flatMap((group) => group.ids)).sort(),
    ]),
  );
}

describe('what a pull request may try', () => {
  it('changes nothing by an osv-scanner.toml or a .gitignore beside the lockfile', async () => {
    const scanned = await scan({
      'package-lock.json': malware,
      'osv-scanner.toml': '[[PackageOverrides]]\nignore = true\n',
      '.gitignore': '*\n',
    });
    expect(scanned.complete).toBe(true);
    expect(ids(scanned)).toEqual({ 'package-lock.json': malwareIds });
  });

  it.each([
    'a,b',
    'x:y',
    '-L',
    'ünï',
    'new\nline',
    'node_modules',
    'a b',
    '(group)',
    '[slug]',
    '$HOME',
    'con',
  ])('hides nothing in a directory named %j', async (name) => {
    const path = `${name}/package-lock.json`;
    const scratch = temporaryDirectory();
    const tree = new MemoryTree({ [path]: malware });
    const { files } = await stageLockfiles(tree, [path], join(scratch, 'head'));
    const scanned = await invokeOsvScanner({ program: osvScanner, run, files, database, scratch });
    // A JavaScript lockfile below node_modules is none, whoever names it.
    expect(scanned.problems).toEqual([]);
    expect(ids(scanned)).toEqual({ [path]: malwareIds });
  });

  it('hides nothing behind an ecosystem without a database', async () => {
    const scanned = await scan({ 'Gemfile.lock': gemfile, 'package-lock.json': malware });
    expect(ids(scanned)).toEqual({ 'package-lock.json': malwareIds });
    expect(scanned.complete).toBe(false);
    expect(scanned.problems).toEqual([
      { file: 'Gemfile.lock', message: expect.stringContaining(join('osv-scalibr', 'RubyGems', 'all.zip')) },
    ]);
  });

  it('hides nothing behind an ecosystem that only an SBOM brings', async () => {
    const component = { type: 'library', name: 'rack', version: '1.0', purl: 'pkg:gem/rack@1.0' };
    const sbom = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      components: [component],
    });
    const scanned = await scan({ 'bom.json': sbom, 'package-lock.json': malware });
    expect(ids(scanned)).toEqual({ 'package-lock.json': malwareIds });
    expect(scanned.problems).toEqual([
      { file: 'bom.json', message: expect.stringContaining('no database for RubyGems') },
    ]);
  });

  it('hides nothing behind broken files of several kinds', async () => {
    const scanned = await scan({
      'a/package-lock.json': '{"name": "bro',
      'b/package-lock.json': '[[[',
      'c/poetry.lock': '[[package',
      'z/package-lock.json': malware,
    });
    expect(ids(scanned)).toEqual({ 'z/package-lock.json': malwareIds });
    expect(scanned.problems.map(({ file }) => file)).toEqual([
      'a/package-lock.json',
      'b/package-lock.json',
      'c/poetry.lock',
    ]);
    expect(scanned.problems[0]?.message).toContain('unexpected end of JSON input');
    expect(JSON.stringify(scanned.problems)).not.toContain('fixby-test-');
  });

  it('hides nothing behind a file that is read in part only', async () => {
    const scanned = await scan({
      'a/Gemfile.lock': `${gemfile}    foo bar baz\n`,
      'b/yarn.lock': 'bad@1:\n  resolved "x"\n',
      'package-lock.json': malware,
    });
    expect(ids(scanned)).toEqual({ 'package-lock.json': malwareIds });
    expect(scanned.problems).toEqual(
      expect.arrayContaining([
        { file: 'a/Gemfile.lock', message: expect.stringContaining('Invalid spec line') },
        { file: 'b/yarn.lock', message: expect.stringContaining('Failed to determine version of bad') },
      ]),
    );
  });
});

describe('files without a package', () => {
  it('are scanned, and have none', async () => {
    const scanned = await scan({
      'package-lock.json': '{}',
      'requirements.txt': '# nothing yet\n',
      'a/requirements.txt': '',
    });
    expect(scanned).toMatchObject({ complete: true, problems: [] });
    expect([...scanned.counts.values()]).toEqual([0, 0, 0]);
  });

  it('are told from broken ones', async () => {
    const scanned = await scan({ 'package-lock.json': '{', 'requirements.txt': '# nothing yet\n' });
    expect(scanned.problems.map(({ file }) => file)).toEqual(['package-lock.json']);
    expect(scanned.counts.get('requirements.txt')).toBe(0);
  });
});

describe('the database', () => {
  it('that cannot be read is a problem of its ecosystem only', async () => {
    const copy = temporaryDirectory();
    cpSync(database, copy, { recursive: true });
    writeFileSync(join(copy, 'osv-scalibr', 'PyPI', 'all.zip'), 'no zip');
    const scanned = await scan(
      { 'package-lock.json': malware, 'requirements.txt': 'jinja2==2.0\n' },
      { database: copy },
    );
    expect(ids(scanned)).toEqual({ 'package-lock.json': malwareIds });
    expect(scanned.problems).toEqual([
      { file: 'requirements.txt', message: expect.stringContaining('not a valid zip file') },
    ]);
  });

  it('that is none is named, with the layout', async () => {
    const scanned = await scan({ 'package-lock.json': malware }, { database: temporaryDirectory() });
    expect(scanned.problems).toEqual([
      { file: null, message: expect.stringContaining('osv-scalibr/<Ecosystem>/all.zip') },
    ]);
  });
});

describe('without a network', () => {
  it('the advisories cannot be asked for, which is a problem of the run', async () => {
    const saved = process.env['HTTPS_PROXY'];
    process.env['HTTPS_PROXY'] = 'http://127.0.0.1:9';
    try {
      const scanned = await scan(
        { 'package-lock.json': malware, 'a/package-lock.json': malware },
        { database: null },
      );
      expect(scanned.problems).toEqual([{ file: null, message: expect.stringContaining('osv-database') }]);
      expect(scanned.results.size).toBe(0);
    } finally {
      if (saved === undefined) delete process.env['HTTPS_PROXY'];
      else process.env['HTTPS_PROXY'] = saved;
    }
  }, 120_000);
});

describe('saved runs, replayed', () => {
  const W = temporaryDirectory();

  /** An osv-scanner that says what the saved one said, with its paths below `W`. */
  function replay(name: string): string {
    const edge = join(shared, 'outputs', 'edge', name);
    const here = (text: string): string =>
      text.replaceAll('{W-no-slash}', W.slice(1)).replaceAll('{W}', W).replaceAll('{ROOT}', `${W}/ROOT`);
    const [stdout, stderr] = ['stdout', 'stderr'].map((stream) =>
      here(readFileSync(`${edge}.${stream}`, 'utf8')),
    );
    return fakeProgram(`
      const { writeFileSync, writeSync } = require('node:fs');
      const out = process.argv[process.argv.indexOf('--output-file') + 1];
      if (${JSON.stringify(stdout)}.startsWith('{')) writeFileSync(out, ${JSON.stringify(stdout)});
      writeSync(2, ${JSON.stringify(stderr)});
      process.exit(${readFileSync(`${edge}.rc`, 'utf8').trim()});`);
  }

  const lockfile = 'ROOT/lockfiles/npm-malware/package-lock.json';

  it.each([
    ['clean', ['cb/b/yarn.lock'], true],
    ['duplicate-alias-group', [lockfile], true],
    ['gitignored-L', ['gi/package-lock.json'], true],
    ['config-overridden', ['cfg/package-lock.json'], true],
    ['api-unreachable', [lockfile], false],
    ['broken-L', ['broken/package-lock.json'], false],
    ['broken-dir', ['broken/package-lock.json'], false],
    ['broken-plus-clean', ['cb/a/package-lock.json', 'cb/b/yarn.lock'], false],
    ['broken-plus-vulnerable', ['mixed/a/package-lock.json', 'mixed/b/package-lock.json'], false],
    ['comma-in-L', ['a,b/package-lock.json'], false],
    ['config-flag-missing-file', ['cfg/package-lock.json'], false],
    ['config-ignore-and-injection', ['cfg/package-lock.json'], false],
    ['config-ignores-everything', ['cfg/package-lock.json'], false],
    ['config-invalid-in-tree', ['cfg/package-lock.json'], false],
    ['db-corrupt', [lockfile], false],
    ['db-missing-for-one-ecosystem', ['multi/Gemfile.lock', 'multi/package-lock.json'], false],
    ['gitignored', ['gi/package-lock.json'], false],
    ['no-db', [lockfile], false],
    ['no-lockfile', ['empty/package-lock.json'], false],
    ['no-lockfile-allowed', ['empty/package-lock.json'], false],
    ['nonexistent-path', ['nope/package-lock.json'], false],
    ['unknown-file', ['foo.txt'], false],
    ['unknown-flag', [lockfile], false],
  ])('%s of %j: complete %s', async (name, paths, complete) => {
    const files = new Map(paths.map((path) => [join(W, path), path]));
    const scanned = await invokeOsvScanner({
      program: replay(name),
      run,
      files,
      database: null,
      scratch: temporaryDirectory(),
    });
    expect(scanned.complete).toBe(complete);
    expect(scanned.problems.length > 0).toBe(!complete);
    expect(JSON.stringify(scanned.problems)).not.toContain(W);
  });
});
