import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invokeOsvScanner } from '../../../../src/scanners/dependencies/call/invoke.js';
import { KeptDatabase } from '../../../../src/scanners/dependencies/call/kept-database.js';
import type { InvokeRequest, OsvScan } from '../../../../src/scanners/dependencies/call/request.js';
import { run } from '../../../../src/system/exec.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { fakeOsvScanner } from '../fake-program.js';

interface Scanned extends OsvScan {
  /** Arguments of each call of the fake. */
  readonly calls: readonly (readonly string[])[];
}

/** Scans files of ours with an osv-scanner that does what `body` says. */
async function scan(
  body: string,
  paths = ['package-lock.json'],
  overrides: Partial<InvokeRequest> = {},
): Promise<Scanned> {
  const scratch = temporaryDirectory();
  const files = new Map(paths.map((path) => [join(scratch, 'head', '0', path), path]));
  const program = fakeOsvScanner(body);
  const scanned = await invokeOsvScanner({ program, run, files, database: null, scratch, ...overrides });
  const log = existsSync(`${program}.calls`)
    ? readFileSync(`${program}.calls`, 'utf8').trim().split('\n')
    : [];
  return { ...scanned, calls: log.map((line) => JSON.parse(line) as string[]) };
}

const healthy = `
  for (const file of files) say(file, 3);
  write(files.map((file) => vulnerable(file)));
  exit(1);`;

describe('a complete scan', () => {
  it('has the packages of every file, from one run', async () => {
    const scanned = await scan(healthy, ['package-lock.json', 'a/yarn.lock']);
    expect(scanned).toMatchObject({ complete: true, problems: [] });
    expect(Object.fromEntries(scanned.counts)).toEqual({ 'package-lock.json': 3, 'a/yarn.lock': 3 });
    expect([...scanned.results.keys()]).toEqual(['package-lock.json', 'a/yarn.lock']);
    expect(scanned.results.get('a/yarn.lock')).toMatchObject([
      {
        package: { name: 'lodash', version: '4.17.15', ecosystem: 'npm' },
        groups: [{ ids: ['GHSA-35jh-r3h4-6jhm'] }],
      },
    ]);
    expect(scanned.calls).toHaveLength(1);
  });

  it('may find nothing', async () => {
    const scanned = await scan('say(files[0], 1); write([]); exit(0);');
    expect(scanned).toMatchObject({ complete: true, problems: [] });
    expect(scanned.results.size).toBe(0);
  });

  it('may find no package', async () => {
    const scanned = await scan(
      'say(files[0], 0); log("No package sources found, --help for usage information."); exit(128);',
    );
    expect(scanned).toMatchObject({ complete: true, problems: [] });
    expect(scanned.counts.get('package-lock.json')).toBe(0);
  });

  it('says nothing of what is only unscannable', async () => {
    const scanned = await scan(`
      log('Starting filesystem walk for root: /');
      log('Skipping package with missing name or version: {Include:Invalid.Name Version:}');
      say(files[0], 2);
      log('End status: 0 dirs visited, 1 inodes visited, 1 Extract calls, 1ms elapsed, 1ms wall time');
      log('Filtered 1 local/unscannable package/s from the scan.');
      write([]); exit(0);`);
    expect(scanned.problems).toEqual([]);
  });
});

describe('the call', () => {
  it('leaves analysis, resolving, ignore files and configuration to nobody else', async () => {
    const { calls } = await scan(`
      if (require('node:fs').readFileSync(after('--config'), 'utf8') !== '') exit(99);
      ${healthy}`);
    const [args = []] = calls;
    expect(args.slice(0, 2)).toEqual(['scan', 'source']);
    expect(args).toEqual(
      expect.arrayContaining(['--no-call-analysis=all', '--no-resolve', '--no-ignore', '--config']),
    );
    expect(args).not.toContain('--offline');
  });

  describe('of a process with a token', () => {
    beforeEach(() => {
      process.env['GITHUB_TOKEN'] = 'secret';
    });
    afterEach(() => {
      delete process.env['GITHUB_TOKEN'];
    });

    it('passes on no token', async () => {
      const scanned = await scan(`if (JSON.stringify(process.env).includes('secret')) exit(99); ${healthy}`);
      expect(scanned.problems).toEqual([]);
    });
  });

  it('is offline with a database, which must be one', async () => {
    const database = temporaryDirectory();
    expect((await scan(healthy, ['go.mod'], { database })).problems).toEqual([
      { file: null, message: expect.stringContaining(`no OSV database in ${database}`) },
    ]);
    mkdirSync(join(database, 'osv-scalibr', 'Go'), { recursive: true });
    writeFileSync(join(database, 'osv-scalibr', 'Go', 'all.zip'), 'anything');
    const { calls, problems } = await scan(healthy, ['go.mod'], { database });
    expect(problems).toEqual([]);
    expect(calls[0]).toEqual(expect.arrayContaining(['--offline', '--local-db-path', database]));
  });
});

describe('a scan that cannot be believed', () => {
  it('is not made good by a kept database while osv.dev answers', async () => {
    const kept = new KeptDatabase({
      ...{ directory: temporaryDirectory(), maxAge: '24h', now: () => 0, run, program: '/nowhere' },
      scratch: temporaryDirectory(),
    });
    const scanned = await scan('exit(2);', ['package-lock.json'], { kept });
    expect(scanned).toMatchObject({ complete: false, notes: [] });
    expect(scanned.problems).toEqual((await scan('exit(2);')).problems);
    expect(scanned.calls).toHaveLength(1);
  });

  it.each([
    ['crashes', 'process.kill(process.pid, "SIGSEGV"); setInterval(() => {}, 1000);', /ended by SIGSEGV/],
    ['ends at once', 'exit(2);', /does not say that it read it/],
    ['prints garbage', 'say(files[0], 1); write("\\u0000garbage"); exit(0);', /result cannot be read/],
    [
      'prints half a JSON',
      `say(files[0], 1); write('{"results": [{"source"'); exit(1);`,
      /result cannot be read/,
    ],
    ['prints another JSON', 'say(files[0], 1); write("[]"); exit(0);', /result cannot be read/],
    [
      'prints null results',
      'say(files[0], 1); write("{\\"results\\": null}"); exit(0);',
      /result cannot be read/,
    ],
    ['leaves no result', 'say(files[0], 1); exit(0);', /left no result/],
    [
      'exits 0 with an error text',
      'say(files[0], 1); log("Error: something went wrong"); write([]); exit(0);',
      /something went wrong/,
    ],
    [
      'exits 0 with vulnerabilities',
      'say(files[0], 1); write([vulnerable(files[0])]); exit(0);',
      /exit code 0, but its result has vuln/,
    ],
    [
      'exits 1 without vulnerabilities',
      'say(files[0], 1); write([]); exit(1);',
      /exit code 1, but its result has no/,
    ],
    ['exits 127 with a valid empty result', 'say(files[0], 1); write([]); exit(127);', /exit code 127/],
    ['exits 130', 'say(files[0], 1); write([vulnerable(files[0])]); exit(130);', /exit code 130/],
    ['exits 128 after it found packages', 'say(files[0], 1); exit(128);', /no packages\), but found some/],
    ['finds no package and exits 0', 'say(files[0], 0); write([]); exit(0);', /found no package/],
    ['says nothing of the file', 'say("/other", 1); write([]); exit(0);', /does not say that it read it/],
    ['reports another file', 'say(files[0], 1); write([vulnerable("/other")]); exit(1);', /not given/],
    [
      'reports more packages than it found',
      'say(files[0], 1); write([vulnerable(files[0]), vulnerable(files[0], "b")]); exit(1);',
      /more vulnerable packages/,
    ],
    [
      'reports vulnerabilities without groups',
      'say(files[0], 1); const one = vulnerable(files[0]); one.packages[0].groups = []; write([one]); exit(1);',
      /groups differ/,
    ],
    [
      'filters findings out',
      'say(files[0], 1); log("CVE-1 and 3 aliases have been filtered out because: x"); write([vulnerable(files[0])]); exit(1);',
      /filtered out/,
    ],
    [
      'does not know our options',
      'log("Incorrect Usage: flag provided but not defined: -all-vulns"); exit(127);',
      /use version 2\.5\.1/,
    ],
    [
      'cannot reach the advisories',
      'say(files[0], 1); log("Error during extraction: (extracting as vulnmatch/osvdev) max retries exceeded"); write([]); exit(127);',
      /api\.osv\.dev/,
    ],
  ])('%s', async (_, body, message) => {
    const scanned = await scan(body);
    expect(scanned.complete).toBe(false);
    expect(scanned.problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });

  it('hangs', async () => {
    const scanned = await scan('setInterval(() => {}, 1000);', ['package-lock.json'], { timeoutMs: 300 });
    expect(scanned.problems).toEqual([
      { file: 'package-lock.json', message: expect.stringContaining('was stopped') },
    ]);
  });

  it('floods its log', async () => {
    const scanned = await scan(
      'const flood = () => process.stderr.write("x".repeat(1 << 20), flood); flood();',
    );
    expect(scanned.problems).toEqual([
      { file: 'package-lock.json', message: expect.stringContaining('bytes of messages') },
    ]);
  });

  it('writes a huge result', async () => {
    const body = 'say(files[0], 1); write([vulnerable(files[0])]); exit(1);';
    const scanned = await scan(body, ['package-lock.json'], { maxResultBytes: 50 });
    expect(scanned.problems).toEqual([
      { file: 'package-lock.json', message: expect.stringContaining('more than the 50') },
    ]);
  });

  it('cannot be started, which is not the fault of a file', async () => {
    const program = join(temporaryDirectory(), 'missing');
    const scanned = await scan('', ['package-lock.json', 'yarn.lock'], { program });
    expect(scanned.problems).toEqual([{ file: null, message: expect.stringContaining('cannot be started') }]);
  });

  it('fails for every file in the same way, which is said once', async () => {
    const scanned = await scan('log("panic: runtime error"); exit(2);', ['package-lock.json', 'yarn.lock']);
    expect(scanned.problems).toEqual([{ file: null, message: 'osv-scanner says: panic: runtime error' }]);
  });

  it('is quoted as one line, bounded, with the paths of the repository', async () => {
    const scanned = await scan(
      'log("Error: \\u001b[31m" + files[0] + "\\t::error ::" + "x".repeat(5000)); exit(2);',
    );
    const [problem] = scanned.problems;
    expect(problem?.message).toContain('Error: [31mpackage-lock.json ::error ::xxx');
    expect(problem?.message).not.toMatch(/\p{Cc}/u);
    expect(problem?.message.length).toBeLessThan(500);
  });
});

describe('one bad file among others', () => {
  const paths = ['a/package-lock.json', 'b/package-lock.json', 'c/yarn.lock'];

  it('that osv-scanner names is left out of a second run', async () => {
    const scanned = await scan(
      `const bad = files.find((file) => file.includes('/b/'));
       if (bad !== undefined) {
         for (const file of files) if (file !== bad) say(file, 3);
         log('Error during extraction: (extracting as javascript/packagelockjson) ' + bad.slice(1) + ': could not extract: unexpected end');
         log('extraction failed on specified lockfile');
         exit(127);
       }
       ${healthy}`,
      paths,
    );
    expect(scanned.calls).toHaveLength(2);
    expect(scanned.problems).toEqual([
      { file: 'b/package-lock.json', message: expect.stringContaining('could not extract: unexpected end') },
    ]);
    expect([...scanned.results.keys()]).toEqual(['a/package-lock.json', 'c/yarn.lock']);
  });

  it('are all left out that osv-scanner lists below each other', async () => {
    const scanned = await scan(
      `const bad = files.filter((file) => !file.includes('/c/'));
       if (bad.length > 0) {
         log('Error during extraction: (extracting as javascript/packagelockjson) ' + bad.map((file) => '\\n\\t' + file.slice(1) + ': bad').join(''));
         exit(127);
       }
       ${healthy}`,
      paths,
    );
    expect(scanned.problems.map(({ file }) => file)).toEqual(['a/package-lock.json', 'b/package-lock.json']);
    expect([...scanned.results.keys()]).toEqual(['c/yarn.lock']);
  });

  it('that nobody names is found file by file', async () => {
    const crash = `if (files.some((file) => file.includes('/b/'))) process.kill(process.pid, 'SIGKILL');`;
    const scanned = await scan(`${crash} ${healthy}`, paths);
    expect(scanned.problems).toEqual([
      { file: 'b/package-lock.json', message: 'osv-scanner was ended by SIGKILL' },
    ]);
    expect([...scanned.results.keys()]).toEqual(['a/package-lock.json', 'c/yarn.lock']);
  });

  it('does not take more than three times the allowed time', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `${index}/yarn.lock`);
    const scanned = await scan('setInterval(() => {}, 1000);', many, { timeoutMs: 2000 });
    expect(scanned.calls.length).toBeLessThan(10);
    expect(scanned.problems.map(({ file }) => file).sort()).toEqual([...many].sort());
    expect(scanned.problems.some(({ message }) => message.includes('was not scanned'))).toBe(true);
  });

  it('keeps what was found in it', async () => {
    const scanned = await scan(
      `say(files[0], 3); log('Invalid spec line: x'); write([vulnerable(files[0])]); exit(1);`,
    );
    expect(scanned.complete).toBe(false);
    expect([...scanned.results.keys()]).toEqual(['package-lock.json']);
    expect(scanned.counts.get('package-lock.json')).toBe(3);
  });
});

describe('an ecosystem without a database', () => {
  /**
   * An osv-scanner that needs npm for all files, and RubyGems for one named otherwise; it stops at
   * the first that it can't load.
   */
  const body = `
    const { existsSync, readFileSync } = require('node:fs');
    for (const file of files) say(file, 2);
    for (const ecosystem of ['RubyGems', 'npm']) {
      const zip = database + '/osv-scalibr/' + ecosystem + '/all.zip';
      const why = !existsSync(zip) ? 'no offline version of the OSV database is available' : readFileSync(zip)[0] === 0x50 ? '' : 'zip: not a valid zip file';
      if (why !== '') {
        log('could not load db for ' + ecosystem + ' ecosystem: unable to fetch OSV database: ' + why);
        log('Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database: ' + why);
        write([]); exit(127);
      }
      log('Loaded ' + ecosystem + ' local db from ' + zip);
    }
    write(files.filter((file) => file.endsWith('package-lock.json')).map((file) => vulnerable(file)));
    exit(1);`;

  function databaseOf(contents: Readonly<Record<string, string>>): string {
    const database = temporaryDirectory();
    mkdirSync(join(database, 'osv-scalibr'));
    for (const [ecosystem, text] of Object.entries(contents)) {
      mkdirSync(join(database, 'osv-scalibr', ecosystem));
      writeFileSync(join(database, 'osv-scalibr', ecosystem, 'all.zip'), text);
    }
    return database;
  }

  it('hides nothing else, and is a problem of its files', async () => {
    const database = databaseOf({ npm: 'PK' });
    const scanned = await scan(body, ['package-lock.json', 'Gemfile.lock'], { database });
    const file = join(database, 'osv-scalibr', 'RubyGems', 'all.zip');
    expect(scanned.problems).toEqual([
      { file: 'Gemfile.lock', message: expect.stringContaining(`add ${file}`) },
    ]);
    expect([...scanned.results.keys()]).toEqual(['package-lock.json']);
    expect(scanned.calls).toHaveLength(1);
    expect(readdirSync(join(database, 'osv-scalibr'))).toEqual(['npm']);
  });

  it('is found out by running where no file name tells', async () => {
    const scanned = await scan(body, ['package-lock.json', 'bom.json'], {
      database: databaseOf({ npm: 'PK' }),
    });
    expect(scanned.problems).toEqual([
      { file: 'bom.json', message: expect.stringContaining('no database for RubyGems') },
    ]);
    expect([...scanned.results.keys()]).toEqual(['package-lock.json']);
    expect(scanned.calls).toHaveLength(2);
  });

  it('or with one that cannot be read is the same', async () => {
    const database = databaseOf({ npm: 'PK', RubyGems: 'rubbish' });
    const scanned = await scan(body, ['package-lock.json', 'Gemfile.lock'], { database });
    expect(scanned.problems).toEqual([
      { file: 'Gemfile.lock', message: expect.stringContaining('not a valid zip file') },
    ]);
    expect([...scanned.results.keys()]).toEqual(['package-lock.json']);
  });

  it('or with one that has no records is the same', async () => {
    const empty = `PK\u0005\u0006${'\0'.repeat(18)}`;
    const database = databaseOf({ npm: 'PK', RubyGems: empty });
    const scanned = await scan(body, ['package-lock.json', 'Gemfile.lock'], { database });
    expect(scanned.problems).toEqual([
      { file: 'Gemfile.lock', message: expect.stringContaining('it has no records') },
    ]);
  });

  it('does no harm where it is not needed', async () => {
    const needless = `say(files[0], 2); log('Loaded npm local db from x'); if (files[1]) say(files[1], 0); write([vulnerable(files[0])]); exit(1);`;
    const scanned = await scan(needless, ['package-lock.json', 'Gemfile.lock'], {
      database: databaseOf({ npm: 'PK' }),
    });
    expect(scanned.problems).toEqual([]);
  });

  it('with a name that leads elsewhere is a problem of the run', async () => {
    const evil = `say(files[0], 1); log('could not load db for ../../x ecosystem: no offline version'); write([]); exit(127);`;
    const scanned = await scan(evil, ['bom.json'], { database: databaseOf({ npm: 'PK' }) });
    expect(scanned.problems).toEqual([
      { file: 'bom.json', message: expect.stringContaining('could not load db') },
    ]);
    expect(scanned.calls).toHaveLength(1);
  });
});
