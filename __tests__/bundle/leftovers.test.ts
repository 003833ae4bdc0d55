import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryDirectory, writeFiles } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { BUNDLE, demoDatabase, execute, Stage } from './stage.js';

const app = {
  'package.json': packageJson({ lodash: '4.17.15' }),
  'package-lock.json': packageLock({ lodash: '4.17.15' }),
};

/**
 * A directory for temporary files, and an osv-scanner that never ends, which says so by writing its
 * process number beside it.
 */
function sleeper(): { temp: string; program: string; news: string } {
  const temp = temporaryDirectory();
  const [bin, news] = [temporaryDirectory(), temporaryDirectory()];
  const program = join(bin, 'osv-scanner');
  const script = `#!/bin/sh
[ "$1" = --version ] && { echo "osv-scanner version: 2.5.1"; exit 0; }
echo $$ > ${news}/new && mv ${news}/new ${news}/pid
exec sleep 600
`;
  writeFileSync(program, script, { mode: 0o755 });
  return { temp, program, news };
}

function environment(temp: string): Record<string, string> {
  const { PATH = '', HOME = '', XDG_CACHE_HOME = '' } = process.env;
  return { PATH, HOME, XDG_CACHE_HOME, TMPDIR: temp };
}

/**
 * Starts a scan, and waits until its osv-scanner runs.
 * @returns the scan and the process number of its osv-scanner
 */
async function startScan(): Promise<{ scan: ChildProcess; pid: number; temp: string }> {
  const { temp, program, news } = sleeper();
  const cwd = temporaryDirectory();
  writeFiles(cwd, app);
  const seen = new Promise<void>((done) => {
    const watcher = watch(news, (_, name) => {
      if (name !== 'pid') return;
      watcher.close();
      done();
    });
  });
  const args = [BUNDLE, 'scan', '--osv-scanner', program];
  const scan = spawn(process.execPath, args, { cwd, env: environment(temp), stdio: 'ignore' });
  await seen;
  return { scan, pid: Number(readFileSync(join(news, 'pid'), 'utf8')), temp };
}

/** Whether a process is there and has not ended. */
function runs(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

describe('a scan that is ended from outside', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s takes all that is its own with it',
    async (signal) => {
      const { scan, pid, temp } = await startScan();
      expect(readdirSync(temp)).toHaveLength(1);
      scan.kill(signal);
      expect(await once(scan, 'exit')).toEqual([null, signal]);
      expect(readdirSync(temp)).toEqual([]);
      expect(runs(pid)).toBe(false);
    },
  );

  it('by SIGKILL leaves what the next one removes', async () => {
    const { scan, pid, temp } = await startScan();
    scan.kill('SIGKILL');
    await once(scan, 'exit');
    process.kill(pid, 'SIGKILL');
    expect(readdirSync(temp)).toHaveLength(1);
    const env = environment(temp);
    await execute(process.execPath, [BUNDLE, 'scan'], env, temporaryDirectory());
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('reports', () => {
  let stage: Stage | null = null;
  afterEach(async () => {
    await stage?.end();
    stage = null;
  });

  it('of the action are their owner’s alone', async () => {
    stage = await Stage.pullRequest(app, { 'README.md': 'words' });
    const { outputs } = await stage.gate();
    const report = outputs['report'] ?? '';
    const modes = [dirname(report), report, outputs['sarif'] ?? ''].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o600]);
    // What is left of the run beside them is nothing.
    expect(readdirSync(dirname(dirname(report)))).toHaveLength(1);
  });

  it('of the command line are their owner’s alone', async () => {
    const cwd = temporaryDirectory();
    writeFiles(cwd, app);
    const args = ['scan', '--format', 'json', '--output', 'report.json'];
    const database = ['--osv-database', await demoDatabase()];
    await execute(process.execPath, [BUNDLE, ...args, ...database], environment(temporaryDirectory()), cwd);
    expect(statSync(join(cwd, 'report.json')).mode & 0o777).toBe(0o600);
  });
});
