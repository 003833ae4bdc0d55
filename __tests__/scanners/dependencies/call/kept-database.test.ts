import { beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenDatabaseNotes } from '../../../../src/scanners/dependencies/call/given-database.js';
import { invokeOsvScanner } from '../../../../src/scanners/dependencies/call/invoke.js';
import { KeptDatabase } from '../../../../src/scanners/dependencies/call/kept-database.js';
import type { OsvScan } from '../../../../src/scanners/dependencies/call/request.js';
import { run } from '../../../../src/system/exec.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { fakeOsvScanner } from '../fake-program.js';

const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const before = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();

/** osv.dev is down; its files are too, unless `mirror` says what a download does. */
const withoutApi = (mirror = 'unreachable()'): string => `
  const { mkdirSync } = require('node:fs');
  const { join } = require('node:path');
  const unreachable = () => {
    log('could not load db for npm ecosystem: unable to fetch OSV database: no such host');
    exit(127);
  };
  for (const file of files) say(file, 3);
  if (database === undefined) {
    log('Error during extraction: (extracting as vulnmatch/osvdev) max retries exceeded: no such host');
    exit(127);
  }
  if (args.includes('--download-offline-databases')) { ${mirror}; }
  log('Loaded npm local db from ' + database);
  write(files.map((file) => vulnerable(file)));
  exit(1);`;

const DOWNLOADS = `
  mkdirSync(join(database, 'osv-scalibr', 'npm'), { recursive: true });
  writeFileSync(join(database, 'osv-scalibr', 'npm', 'all.zip'), 'new');
  log('Loaded npm local db from ' + database);
  write([]);
  exit(0);`;

let directory: string;
let program: string;

beforeEach(() => {
  directory = join(temporaryDirectory(), 'osv-database');
});

function keep(at: string | null, content = 'old'): void {
  mkdirSync(join(directory, 'osv-scalibr', 'npm'), { recursive: true });
  writeFileSync(join(directory, 'osv-scalibr', 'npm', 'all.zip'), content);
  if (at !== null) writeFileSync(join(directory, 'complete.json'), JSON.stringify({ npm: at }));
}

function kept(body: string, maxAge = '24h'): KeptDatabase {
  program = fakeOsvScanner(body);
  return new KeptDatabase({ directory, maxAge, now: () => NOW, run, program, scratch: temporaryDirectory() });
}

async function scan(body: string, maxAge?: string): Promise<OsvScan> {
  const scratch = temporaryDirectory();
  const files = new Map([[join(scratch, 'package-lock.json'), 'package-lock.json']]);
  const database = kept(body, maxAge);
  return invokeOsvScanner({ program, run, files, database: null, kept: database, scratch });
}

const zip = (): string => readFileSync(join(directory, 'osv-scalibr', 'npm', 'all.zip'), 'utf8');

describe('when osv.dev cannot be reached', () => {
  it('the last complete database judges, and the report says so', async () => {
    keep(before(7));
    const scanned = await scan(withoutApi());
    expect(scanned.problems).toEqual([]);
    expect([...scanned.results.keys()]).toEqual(['package-lock.json']);
    expect(scanned.notes).toEqual([
      'osv.dev could not be reached: judged by the last complete OSV database, 7 hours old (scan.dependencies.max-database-age: 24h)',
    ]);
  });

  it.each<[string, () => void, string | undefined, RegExp]>([
    [
      'is too old',
      () => {
        keep(before(25));
      },
      '24h',
      /database for npm is 25 hours old .*24h.*cannot be had: .*no such host/,
    ],
    [
      'says no time',
      () => {
        keep(null);
      },
      '24h',
      /no complete database for npm/,
    ],
    [
      'is of tomorrow',
      () => {
        keep(before(-5));
      },
      '24h',
      /no complete database for npm/,
    ],
    ['is not there', () => undefined, '24h', /no complete database for npm/],
    [
      'must not be used',
      () => {
        keep(before(1));
      },
      '0h',
      /no database may stand in for it \(.*0h\)/,
    ],
  ])('a database that %s does not judge, and the scan fails', async (_, prepare, maxAge, why) => {
    prepare();
    const scanned = await scan(withoutApi(), maxAge);
    expect(scanned.complete).toBe(false);
    expect(scanned.problems.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
    expect(scanned.problems[0]?.message).toContain('the advisories could not be asked for');
  });

  it('a new one is downloaded where that is possible, and put into its place when it is whole', async () => {
    keep(before(100));
    const scanned = await scan(withoutApi(DOWNLOADS));
    expect(scanned.problems).toEqual([]);
    expect(scanned.notes).toEqual([expect.stringContaining('less than an hour old')]);
    expect(zip()).toBe('new');
    expect(readdirSync(directory).sort()).toEqual(['complete.json', 'osv-scalibr']);
  });

  it('a download that breaks off leaves what was there', async () => {
    keep(before(100));
    const half = DOWNLOADS.replace(/log\([^\n]*\n/, 'unreachable();\n');
    expect((await scan(withoutApi(half))).complete).toBe(false);
    expect(zip()).toBe('old');
    expect(readdirSync(directory).sort()).toEqual(['complete.json', 'osv-scalibr']);
  });
});

describe('a database at hand', () => {
  it.each([
    [11, 'old'],
    [13, 'new'],
  ])('of %d hours is brought up to date when that is half of the age', async (hours, expected) => {
    keep(before(hours));
    expect(await kept(withoutApi(DOWNLOADS)).keepUp(['npm'])).toBeNull();
    expect(zip()).toBe(expected);
  });

  it('is kept only where its directory was made', async () => {
    expect(await kept(withoutApi(DOWNLOADS)).keepUp(['npm'])).toBeNull();
    expect(existsSync(directory)).toBe(false);
  });

  it('that was given says how old its oldest file is', async () => {
    keep(before(1));
    const later = Date.now() + 50 * 3_600_000;
    expect(await givenDatabaseNotes(directory, ['npm', 'PyPI'], later)).toEqual([
      expect.stringMatching(
        /^compared with the OSV database that was given, of \d{4}-\d\d-\d\d, 2 days old$/,
      ),
    ]);
    expect(await givenDatabaseNotes(directory, ['PyPI'], later)).toEqual([]);
  });
});
