import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tamperedEntries } from '../../src/scanners/dependencies/diff/tampered.js';
import { companions } from '../../src/scanners/dependencies/lockfiles/companions.js';
import type { LockfilePackages } from '../../src/scanners/dependencies/lockfiles/facts.js';
import { type LockfileKind, lockfileKind } from '../../src/scanners/dependencies/lockfiles/kinds.js';
import { readLockfile, siblings } from '../../src/scanners/dependencies/lockfiles/read.js';
import { isKnownToOsvScanner } from './known-to-osv-scanner.js';

const shared = join(process.env['FIXBY_SHARED'] ?? resolve('../shared'), 'osv', 'lockfiles');
const scanner = process.env['FIXBY_TEST_OSV_SCANNER'] ?? 'osv-scanner';

/** The lockfiles of ../shared, unpacked. */
const files: string[] = readdirSync(shared, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && lockfileKind(join(entry.parentPath, entry.name.replace(/\.gz$/, ''))) !== null,
  )
  .map((entry) => relative(shared, join(entry.parentPath, entry.name)))
  .sort();

function textOf(file: string): string {
  const bytes = readFileSync(join(shared, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function kindOf(file: string): LockfileKind {
  const kind = lockfileKind(file.replace(/\.gz$/, ''));
  if (!kind) throw new Error(`${file} is no lockfile`);
  return kind;
}

function read(file: string): LockfilePackages {
  const text = textOf(file);
  const others = [...siblings(kindOf(file), file, text), ...companions(file, text)];
  const present = others.filter((path) => existsSync(join(shared, path)));
  return readLockfile(kindOf(file), {
    path: file,
    text,
    beside: new Map(present.map((path) => [path, textOf(path)])),
  });
}

interface Reported {
  readonly name: string;
  readonly version: string;
  readonly groups: readonly string[];
}

/** Every package that osv-scanner reads from a lockfile. */
function reported(file: string): Reported[] {
  const scratch = mkdtempSync(join(tmpdir(), 'fixby-'));
  try {
    const unpacked = file.endsWith('.gz') ? join(scratch, 'package-lock.json') : join(shared, file);
    if (file.endsWith('.gz')) writeFileSync(unpacked, textOf(file));
    writeFileSync(join(scratch, 'empty.toml'), '');
    const offline = ['--offline', '--local-db-path', join(shared, '..', 'db'), '--no-call-analysis=all'];
    const output = ['--config', join(scratch, 'empty.toml'), '--format', 'json', '--all-packages'];
    return packagesIn(runScanner(['scan', 'source', ...offline, ...output, '-L', `:${unpacked}`]));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Exit code 1 only says that there are findings. */
function runScanner(args: readonly string[]): string {
  try {
    return execFileSync(scanner, args, {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status !== 1 || stdout === undefined) throw error;
    return stdout;
  }
}

function packagesIn(json: string): Reported[] {
  const { results } = JSON.parse(json) as {
    results: { packages: { package: { name: string; version: string }; dependency_groups?: string[] }[] }[];
  };
  return results.flatMap(({ packages }) =>
    packages.map((entry) => ({ ...entry.package, groups: entry.dependency_groups ?? [] })),
  );
}

describe.each(files.filter(isKnownToOsvScanner))('%s', (file) => {
  const lines = textOf(file).split('\n');
  const packages = read(file);

  it('has a place for every package that osv-scanner reports, on a line that names it', () => {
    const all = reported(file);
    expect(all.length).toBeGreaterThan(0);
    // Of a range osv-scanner takes the bound for the version; there it is named as not compared.
    const open = new Set(packages.notCompared.map((entry) => entry.name.toLowerCase()));
    for (const { name, version } of all.filter((entry) => entry.version !== '')) {
      if (packages.declared !== undefined && open.has(name.toLowerCase())) continue;
      const found = packages.find(name, version);
      expect({ name, version, places: found.length }).not.toMatchObject({ places: 0 });
      for (const { line } of found) {
        const names = (lines[line - 1] ?? '').toLowerCase();
        const last = name.toLowerCase().split(/[/:]/).at(-1) ?? '';
        if (!names.includes('-r ')) expect(names.replaceAll('_', '-')).toContain(last.replaceAll('_', '-'));
      }
    }
  });

  it('knows what is for development wherever osv-scanner knows it', () => {
    for (const { name, version, groups } of reported(file)) {
      const only = groups.includes('dev') && !groups.includes('optional');
      const known = packages.find(name, version).filter(({ dev }) => dev !== null);
      if (only && known.length > 0)
        expect({ name, version, dev: known.every(({ dev }) => dev) }).toEqual({ name, version, dev: true });
    }
  });

  it('is not forged', () => {
    expect(tamperedEntries(kindOf(file), { path: file, text: textOf(file), beside: new Map() })).toEqual([]);
  });
});

const NAMES = [
  ...[
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'package.json',
  ],
  ...['requirements.txt', 'my-requirements-dev.txt', 'requirements.TXT'],
  ...[
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'Pipfile.lock',
    'pylock.toml',
    'pylock.dev.toml',
    'pyproject.toml',
  ],
  ...['go.mod', 'go.sum', 'Cargo.lock', 'Cargo.toml', 'pom.xml', 'POM.XML', 'a-1.0.pom', 'gradle.lockfile'],
  ...['buildscript-gradle.lockfile', 'gradle/verification-metadata.xml', 'verification-metadata.xml'],
  ...[
    'Gemfile.lock',
    'gems.locked',
    'composer.lock',
    'mix.lock',
    'pubspec.lock',
    'conan.lock',
    'renv.lock',
    'Podfile.lock',
  ],
  ...[
    'packages.lock.json',
    'packages.config',
    'a.deps.json',
    'a.csproj',
    'a.vbproj',
    'a.fsproj',
    'Directory.Packages.props',
  ],
  ...[
    'Directory.Build.props',
    'Package.resolved',
    'cabal.project.freeze',
    'stack.yaml.lock',
    'osv-scanner-custom.json',
  ],
  ...[
    'a.cdx.json',
    'a.CDX.xml',
    'bom.json',
    'BOM.xml',
    'a.bom.json',
    'a.spdx',
    'a.spdx.json',
    'a.spdx.yml',
    'a.spdx.yaml',
  ],
  ...['.spdx.a.json', 'a.spdx.rdf.xml', 'node_modules/a/package-lock.json', 'node_modules/a/yarn.lock'],
];

describe('file names', () => {
  it.each(NAMES)('%s is taken for what osv-scanner takes it for', (name) => {
    const scratch = mkdtempSync(join(tmpdir(), 'fixby-'));
    try {
      mkdirSync(dirname(join(scratch, name)), { recursive: true });
      writeFileSync(join(scratch, name), '');
      const run = spawnSync(
        scanner,
        ['scan', 'source', '--offline', '--no-ignore', '-L', `:${join(scratch, name)}`],
        {
          encoding: 'utf8',
        },
      );
      expect(run.error).toBeUndefined();
      const unknown = `${run.stdout}${run.stderr}`.includes('could not determine extractor');
      expect(unknown).toBe(lockfileKind(name) === null || !isKnownToOsvScanner(name));
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});
