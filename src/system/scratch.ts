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

/** Prefix of our temporary directories; the rest of the name is random. */
const PREFIX = 'fixby-run-';

/** A file in each of them, which names the process that owns it. */
const OWNER = 'owner.json';

/** Bytes of the largest such file. */
const MAX_OWNER = 4096;

/**
 * Milliseconds after which a directory of another machine or container counts as abandoned; its
 * processes cannot be seen from here.
 */
const FORGOTTEN = 7 * 24 * 60 * 60_000;

const ownerSchema = z.object({ pid: z.int().positive(), place: z.string(), since: z.iso.datetime() });

/**
 * Milliseconds after which a directory without owner file counts as abandoned: a new one may not
 * have it yet.
 */
const COMING_INTO_BEING = 60 * 60_000;

/** Directories of this process that are removed when it ends. */
const live = new Set<string>();

/**
 * Runs `work` with a temporary directory that only this user can read and that is always removed
 * afterwards. Directories that killed runs left behind are removed first.
 * @param parent the runner's or the system's directory for temporary files
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

/** Removes the directories that killed runs of this user left behind. */
async function removeAbandoned(parent: string, log: Log): Promise<void> {
  for (const name of await entriesOf(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const directory = join(parent, name);
    try {
      if (await isAbandoned(directory)) await rm(directory, { recursive: true, force: true });
    } catch (error) {
      // Another run removed it first.
      if (isMissing(error)) continue;
      log.warning(`${directory}, which a killed run has left, cannot be removed: ${messageOf(error)}`);
    }
  }
}

/** Whether a directory is ours and no running process uses it. */
async function isAbandoned(directory: string): Promise<boolean> {
  const stat = await lstat(directory);
  if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
  const age = Date.now() - stat.mtimeMs;
  const owner = await ownerOf(directory);
  // A new directory has no owner file for a moment.
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

/** Identifies the scope of process ids: this machine, and on Linux this container. */
function placeOfProcesses(): string {
  const space = '/proc/self/ns/pid';
  return existsSync(space) ? `${hostname()} ${readlinkSync(space)}` : hostname();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

let prepared = false;

/**
 * Ensures that child processes and temporary directories are removed when this process exits, or is
 * ended by a signal that can be caught.
 */
function cleanUpAtExit(): void {
  if (prepared) return;
  prepared = true;
  process.on('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      cleanUp();
      // Our handler is removed by now, so sending the signal again ends the process with the right
      // status.
      process.kill(process.pid, signal);
    });
}

function cleanUp(): void {
  killChildren();
  for (const directory of live) {
    try {
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // The process is exiting and nobody can be told: the next run removes the directory.
    }
  }
}
