import { randomUUID } from 'node:crypto';
import { existsSync, readlinkSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isMissing, messageOf } from './errors.js';
import { killChildren } from './exec.js';
import { readRegular } from './files.js';
import type { Log } from './log.js';

/** How temporary directories of ours begin; what follows nobody can guess. */
const PREFIX = 'fixby-run-';

/** In each of them: which process it belongs to. */
const OWNER = 'owner.json';

/** Bytes of the largest such file. */
const MAX_OWNER = 4096;

/**
 * Milliseconds after which a run of another machine, whose processes cannot be seen from here, is
 * over in any case.
 */
const FORGOTTEN = 7 * 24 * 60 * 60_000;

const ownerSchema = z.object({ pid: z.int().positive(), place: z.string(), since: z.iso.datetime() });

/** Milliseconds that may pass between the making of a directory and that of its owner file. */
const COMING_INTO_BEING = 60 * 60_000;

/** Directories of this process that are to go when it ends. */
const live = new Set<string>();

/**
 * Runs something with a temporary directory of its own, which only this user can look into and
 * which is gone afterwards, whatever happens. What runs that were killed have left behind is
 * removed first.
 * @param parent where it is made: the runner's or the system's directory for temporary files
 */
export async function withScratch<T>(
  parent: string,
  log: Log,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  await removeAbandoned(parent, log);
  const directory = await createScratch(parent);
  try {
    return await work(directory);
  } finally {
    live.delete(directory);
    await rm(directory, { recursive: true, force: true });
  }
}

async function createScratch(parent: string): Promise<string> {
  cleanUpAtExit();
  const directory = join(parent, `${PREFIX}${randomUUID()}`);
  await mkdir(parent, { recursive: true });
  await mkdir(directory, { mode: 0o700 });
  live.add(directory);
  const owner = { pid: process.pid, place: placeOfProcesses(), since: new Date().toISOString() };
  await writeFile(join(directory, OWNER), JSON.stringify(owner), { mode: 0o600, flag: 'wx' });
  return directory;
}

/** Removes what killed runs of this user have left in a directory for temporary files. */
async function removeAbandoned(parent: string, log: Log): Promise<void> {
  for (const name of await entriesOf(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const directory = join(parent, name);
    try {
      if (await isAbandoned(directory)) await rm(directory, { recursive: true, force: true });
    } catch (error) {
      // Another run was faster.
      if (isMissing(error)) continue;
      log.warning(`${directory}, which a killed run has left, cannot be removed: ${messageOf(error)}`);
    }
  }
}

/** Whether a directory is ours and no process uses it any more. */
async function isAbandoned(directory: string): Promise<boolean> {
  const stat = await lstat(directory);
  if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
  const age = Date.now() - stat.mtimeMs;
  const owner = await ownerOf(directory);
  // Without one it may just be coming into being.
  if (owner === null) return age > COMING_INTO_BEING;
  return owner.place === placeOfProcesses() ? !isRunning(owner.pid) : age > FORGOTTEN;
}

async function ownerOf(directory: string): Promise<z.output<typeof ownerSchema> | null> {
  try {
    const text = await readRegular(join(directory, OWNER), MAX_OWNER);
    return ownerSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function entriesOf(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Where a process number means a process: this machine, and on Linux this container. */
function placeOfProcesses(): string {
  const space = '/proc/self/ns/pid';
  return existsSync(space) ? `${hostname()} ${readlinkSync(space)}` : hostname();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

let prepared = false;

/**
 * However this process ends, by itself or by a signal that can be caught, its children and
 * directories go with it.
 */
function cleanUpAtExit(): void {
  if (prepared) return;
  prepared = true;
  process.on('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      cleanUp();
      // Now that nobody listens any more, the signal ends the process, and its parent sees by what.
      process.kill(process.pid, signal);
    });
}

function cleanUp(): void {
  killChildren();
  for (const directory of live) {
    try {
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // Nobody is left to be told: the next run removes it.
    }
  }
}
