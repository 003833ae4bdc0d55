import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemoDatabase } from '../src/cli/demo/database.js';
import { terminalLog } from '../src/cli/log.js';
import { callOsvScanner } from '../src/scanners/dependencies/call/call.js';
import { locateOsvScanner } from '../src/scanners/dependencies/program/locate.js';
import { digest, LOCKFILE, type Recording } from '../src/scanners/dependencies/recorded.js';
import { run, type RunResult } from '../src/system/exec.js';

/** The lockfiles that the demo shows. */
const LOCKFILES = ['examples/forge-app/package-lock.json', 'examples/pull-request/package-lock.json'];

const scratch = await mkdtemp(join(tmpdir(), 'fixby-record-'));
const { program, version } = await locateOsvScanner({ input: null, run, log: terminalLog });
const database = join(scratch, 'database');
await writeDemoDatabase(database);
const recording: Recording = {
  version,
  database: digest(await readFile(join(database, 'osv-scalibr', 'npm', 'all.zip'))),
  answers: await Promise.all(LOCKFILES.map(answer)),
};
await writeFile('examples/recorded/osv-scanner.json', `${JSON.stringify(recording, null, 1)}\n`);
await rm(scratch, { recursive: true });

/** What osv-scanner says of a lockfile, called as a scan calls it. */
async function answer(path: string, index: number): Promise<Recording['answers'][number]> {
  const directory = await mkdtemp(join(scratch, `${index}-`));
  const file = join(directory, 'package-lock.json');
  const bytes = await readFile(path);
  await writeFile(file, bytes);
  const config = join(directory, 'empty.toml');
  await writeFile(config, '');
  const output = join(directory, 'result.json');
  const ends: RunResult[] = [];
  await callOsvScanner({
    ...{ program, config, output, database, files: [file] },
    run: async (...call) => {
      const end = await run(...call);
      ends.push(end);
      return end;
    },
    timeoutMs: 60_000,
    maxResultBytes: 64 * 1024 * 1024,
  });
  const { exitCode = null, stderr = '' } = ends[0] ?? {};
  if (exitCode === null) throw new Error(`${program} did not answer for ${path}`);
  const anonymous = (text: string): string => text.replaceAll(file, LOCKFILE).replaceAll(scratch, '');
  const result = JSON.parse(anonymous(await readFile(output, 'utf8'))) as unknown;
  return { lockfile: digest(bytes), exitCode, stderr: anonymous(stderr), result };
}
