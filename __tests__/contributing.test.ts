import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FLOORS } from '../scripts/house/layers.js';

const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The files that the guide writes, by path: the path stands on the line before the code. */
const written = [...guide.matchAll(/^`((?:src|__tests__)\/[\w./-]+)`:\n\n```(?:ts|js)\n([^]*?)^```$/gmu)].map(
  ([, path = '', text = '']) => [path, text] as const,
);

/** Where an example of the guide's rule lies. */
const example = (name: string): string => `src/scanners/code/rules/document-domain/examples/${name}`;

/**
 * Jest as this repository sets it up, without what the set-up needs: the bundle and osv-scanner.
 */
const JEST = JSON.stringify({
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/__tests__/fixtures/lockfiles/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
});

describe('CONTRIBUTING.md', () => {
  it('shows a rule with its examples, a model, a detector, a scanner and a command', () => {
    expect(written.map(([path]) => path)).toEqual([
      'src/scanners/code/rules/document-domain/rule.ts',
      ...['bad/page.js', 'bad/through-window.js', 'bad/in-a-function.ts'].map(example),
      ...['ok/title.js', 'ok/read.js', 'ok/own-document.js'].map(example),
      'src/scanners/code/models/acme-sql.ts',
      expect.stringMatching(/detectors\/acme\.ts$/u),
      'src/scanners/dotenv/run.ts',
      '__tests__/scanners/dotenv/run.test.ts',
      'src/cli/commands/presets.ts',
    ]);
  });

  it.each(['CONTRIBUTING.md', 'docs/architecture.md', 'src/scanners/code/engine/README.md'])(
    '%s links only what is there',
    (page) => {
      const text = readFileSync(join(root, page), 'utf8');
      const links = [...text.matchAll(/\]\(([^)#]+)\)/gu)].map(([, path = '']) => path);
      const missing = links.filter(
        (path) => !/^https:/u.test(path) && !existsSync(join(root, dirname(page), path)),
      );
      expect(missing).toEqual([]);
    },
  );

  it('names every room of the plan in the section about the house', () => {
    const house = guide.slice(guide.indexOf('## The house'), guide.indexOf('| I want to'));
    const rooms = FLOORS.flatMap(({ floors }) => floors.flat()).filter((room) => /^\w+$/u.test(room));
    expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`, 'u').test(house))).toEqual([]);
  });
});

describe('a newcomer who does what the guide says', () => {
  let scratch: string;
  const at = (...path: readonly string[]): string => join(scratch, ...path);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'fixby-newcomer-'));
    for (const part of ['src', 'scripts', '__tests__', 'package.json', '.prettierrc.json'])
      if (existsSync(join(root, part))) cpSync(join(root, part), at(part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), at('node_modules'));
    for (const [path, text] of written) write(path, text);
    addPolicyKey();
    execFileSync(process.execPath, ['scripts/registries.js'], { cwd: scratch });
    const build = "import { transpile } from './scripts/transpile.js'; transpile('built', ['src']);";
    execFileSync(process.execPath, ['--input-type=module', '--eval', build], { cwd: scratch });
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true });
  });

  function addPolicyKey(): void {
    const key = /^dotenv: scannerSwitch.*$/mu.exec(guide)?.[0] ?? '';
    const path = 'src/core/policy/scan-section.ts';
    const text = readFileSync(at(path), 'utf8');
    write(
      path,
      text
        .replace(
          "export const SCANNERS = ['dependencies',",
          "export const SCANNERS = ['dependencies', 'dotenv',",
        )
        .replace('\n  sarif: z', `\n  ${key}\n  sarif: z`),
    );
  }

  it('finds them all at work, without a further edit', () => {
    const key = ['acmedk', 'q7Zr2Tn9Lx4Vb8Wk1Hm6Dc3Ys5Jp0FgA'].join('_');
    write('app/page.js', "document.domain = 'example.com';\n");
    write('app/.env', 'LEVEL=debug\n');
    write('app/deploy.js', `export const key = '${key}';\n`);
    write(
      'app/server.js',
      "import express from 'express';\nimport { ask } from 'acme-sql';\nexpress().get('/', (req) => ask(`SELECT ${req.query.q}`));\n",
    );
    write('app/.github/fixby.yml', 'version: 1\nscan: { dependencies: false, required: [dotenv] }\n');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [at('.cache/built/src/index.js'), 'scan', 'app', '--format', 'json'],
      { cwd: scratch, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } },
    );
    expect(stderr).not.toMatch(/^fixby: /mu);
    const { findings, scans } = JSON.parse(stdout) as {
      findings: { source: string; rule: string; locations: { path: string }[] }[];
      scans: { scanner: string; status: string }[];
    };
    expect(findings.map(({ source, rule }) => `${source} ${rule}`).sort()).toEqual([
      'code document-domain',
      'code sql-injection',
      'dotenv committed-settings',
      'secrets secrets/acme-deployment-key',
    ]);
    expect(scans).toContainEqual(expect.objectContaining({ scanner: 'dotenv', status: 'done' }));
  });

  it('can call the command, and finds it at the end of the help', () => {
    const fixby = (...args: readonly string[]): string =>
      execFileSync(process.execPath, [at('.cache/built/src/index.js'), ...args], { encoding: 'utf8' });
    expect(fixby('presets')).toMatch(/^fedramp 30$/mu);
    const commands = [...fixby('--help').matchAll(/^ {2}fixby (\w+).* {2}\w/gmu)].map(([, name]) => name);
    expect(commands.filter((name) => name === 'presets')).toEqual(['presets']);
    expect(commands.indexOf('presets')).toBeGreaterThan(commands.indexOf('baseline'));
    expect(fixby('completion', 'bash')).toMatch(/choices='[^']*\bpresets\b/u);
  });

  it('has tests that pass: the examples of the rule, and that of the scanner', () => {
    const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--config', JEST];
    const tests = ['__tests__/scanners/code/rules/examples', '__tests__/scanners/dotenv'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--experimental-vm-modules',
        ...jest,
        '-t',
        'document-domain|finds settings in every folder',
        ...tests,
      ],
      { cwd: scratch, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/^Tests: +(?:\d+ skipped, )?8 passed/mu);
    expect(status).toBe(0);
  });

  it.each(['--check', '--tests'])('still finds the house in order: %s', (what) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/import-graph.js', what, scratch], {
      cwd: scratch,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
