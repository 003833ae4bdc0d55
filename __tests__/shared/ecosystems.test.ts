import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUNDLE, demoDatabase, execute } from '../bundle/stage.js';
import { temporaryDirectory } from '../fixtures/git.js';
import * as expected from './expected-findings.js';

const shared = join(process.env['FIXBY_SHARED'] ?? resolve('../shared'), 'osv');
const examples = resolve('examples');
const AS_OF = '2026-11-24T12:00:00Z';

/** 24 November 2026 and the days of the default policy: 10, 28, 84, 175. */
const DUE: Readonly<Record<string, string>> = {
  critical: '2026-12-04',
  high: '2026-12-22',
  medium: '2027-02-16',
  low: '2027-05-18',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly direct: boolean | null;
  readonly dev: boolean | null;
  readonly fixedVersion: string | null;
}

interface Report {
  readonly decision: string;
  readonly policy: { readonly preset: string };
  readonly scans: readonly { readonly scanner: string; readonly status: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly due: string | null;
    readonly locations: readonly { readonly package: Package | null }[];
  }[];
}

beforeAll(() => {
  if (!existsSync(shared)) throw new Error(`There is no ${shared}: set FIXBY_SHARED.`);
});

/** Runs `fixby scan` of the bundle on a copy of a directory, outside of any git repository. */
async function scan(
  directory: string,
  database: string,
): Promise<{ exitCode: number | null; report: Report }> {
  const copy = join(temporaryDirectory(), 'app');
  mkdirSync(copy);
  cpSync(directory, copy, { recursive: true });
  const options = ['--format', 'json', '--osv-database', database, '--as-of', AS_OF];
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
  };
  const run = await execute(process.execPath, [BUNDLE, 'scan', copy, ...options], env, copy);
  if (run.stdout === '') throw new Error(`fixby scan printed no report: ${run.log}`);
  return { exitCode: run.exitCode, report: JSON.parse(run.stdout) as Report };
}

const KIND = new Map([
  [true, ['direct', 'dev'] as const],
  [false, ['transitive', 'prod'] as const],
  [null, ['unknown', '?'] as const],
]);

/**
 * A finding as a line for each package version, in however many files:
 * `advisory name@version direct|transitive dev|prod|? fix severity due`.
 */
function rows({ findings }: Report): string[] {
  const lines = findings.flatMap(({ rule, severity, due, locations }) =>
    locations.map(({ package: found }) => {
      if (found === null) throw new Error(`${rule} names no package`);
      const [direct] = KIND.get(found.direct) ?? [];
      const [, dev] = KIND.get(found.dev) ?? [];
      const fix = found.fixedVersion ?? '-';
      return [rule, `${found.name}@${found.version}`, direct, dev, fix, severity, due].join(' ');
    }),
  );
  return [...new Set(lines)].sort();
}

/** The lines that a table of expected-findings.ts stands for. */
function expectedRows(table: string): string[] {
  return table
    .trim()
    .split(/\n {2}(?! )/)
    .flatMap((line) => {
      const [head = '', ids = ''] = line.split(': ');
      const severity = head.split(' ').at(-1) ?? '';
      return ids.split(/\s+/).map((id) => `${id} ${head} ${DUE[severity] ?? ''}`);
    })
    .sort();
}

const ids = ({ findings }: Report): string[] => findings.map(({ rule }) => rule).sort();

describe('fixby scan finds in a real lockfile what its advisories say, no more and no less', () => {
  it.each([
    ['npm-v1', expected.NPM, 1],
    ['npm-v2', expected.NPM, 1],
    ['npm-v3', expected.NPM, 1],
    ['npm-50pkgs', expected.NPM_50, 0],
    ['npm-malware', expected.NPM_MALWARE, 1],
    ['yarn-v1', expected.NPM_OTHERS, 1],
    ['yarn-berry', expected.NPM_OTHERS, 1],
    ['pnpm', expected.NPM_OTHERS, 1],
    ['pip', expected.PIP, 0],
    ['poetry', expected.POETRY, 0],
    ['uv', expected.UV, 0],
    ['go', expected.GO, 0],
    ['cargo', expected.CARGO, 1],
    ['maven', expected.MAVEN, 1],
  ])('%s', async (name, table, code) => {
    const { exitCode, report } = await scan(join(shared, 'lockfiles', name), join(shared, 'db'));
    expect(rows(report)).toEqual(expectedRows(table));
    expect(report.scans.find(({ scanner }) => scanner === 'osv-scanner')?.status).toBe('done');
    expect({ decision: report.decision, exitCode, preset: report.policy.preset }).toEqual({
      decision: code === 1 ? 'block' : 'pass',
      exitCode: code,
      preset: 'atlassian-marketplace-cloud',
    });
  });
});

describe('the advisories that come with Fixby', () => {
  it.each(['forge-app', 'pull-request'])(
    'find in examples/%s what the whole database finds',
    async (name) => {
      const sample = join(examples, name);
      const [own, whole] = await Promise.all([
        scan(sample, await demoDatabase()),
        scan(sample, join(shared, 'db')),
      ]);
      expect(ids(own.report)).toEqual(ids(whole.report));
      expect(own.report.counts).toEqual(whole.report.counts);
      expect(own.exitCode).toBe(whole.exitCode);
    },
  );
});
