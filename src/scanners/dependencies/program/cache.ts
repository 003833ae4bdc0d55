import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMissing } from '../../../system/errors.js';
import { isDistrusted, linkOnTheWay } from '../../../system/distrusted.js';
import { exists } from '../../../system/files.js';
import { ChecksumError, sha256Of } from './checksum.js';
import { Unavailable, type Means, type OsvScanner } from './providers.js';
import { OSV_SCANNER_VERSION, programName } from './release.js';

/** Where the downloaded program is kept. */
export function downloadedPath({ cache, machine }: Means): string {
  return join(cache, programName(machine.platform));
}

/** The directory with the program that `go install` built, and its checksum beside it. */
export function builtDirectory({ cache }: Means): string {
  return join(cache, 'go');
}

/**
 * The osv-scanner in the cache, if it is what it was when it was put there.
 * @throws Unavailable when there is none
 * @throws ChecksumError when there is another; it is removed
 */
export async function fromCache(means: Means): Promise<OsvScanner> {
  await refuseLink(means);
  const built = join(builtDirectory(means), programName(means.machine.platform));
  const program = (await isDownloaded(means))
    ? downloadedPath(means)
    : (await isBuilt(means, built))
      ? built
      : null;
  if (program === null)
    throw new Unavailable(`cache: there is no osv-scanner ${OSV_SCANNER_VERSION} in ${means.cache}`);
  return { program, version: OSV_SCANNER_VERSION, from: 'cache' };
}

/**
 * A change decides where a link in the judged tree leads: through one, what is removed or written
 * in the cache would lie anywhere.
 * @throws Unavailable
 */
export async function refuseLink(means: Means): Promise<void> {
  const places = [downloadedPath(means), checksumPath(join(builtDirectory(means), 'osv-scanner'))];
  for (const place of places) {
    const link = await linkOnTheWay(resolve(place));
    if (link === null) continue;
    throw new Unavailable(
      `cache: ${link} is a symbolic link in what is judged, where the change decides where it leads. Name a directory outside`,
    );
  }
}

async function isDownloaded(means: Means): Promise<boolean> {
  const program = downloadedPath(means);
  if (means.asset === null || !(await exists(program))) return false;
  await check(program, means.asset.sha256, program);
  return true;
}

/** Its sum lies beside it: whoever can put one there can put the other. */
async function isBuilt(means: Means, program: string): Promise<boolean> {
  if (isDistrusted(program)) return false;
  if (!(await exists(program))) return false;
  await check(program, await recordedSum(program), builtDirectory(means));
  return true;
}

/** @param rubbish what is removed when the sum is wrong */
async function check(program: string, expected: string, rubbish: string): Promise<void> {
  const actual = await sha256Of(program);
  if (actual === expected) return;
  await rm(rubbish, { recursive: true, force: true });
  throw new ChecksumError(`${program}, from the cache,`, actual, expected);
}

/** The file beside a program that `go install` built. */
export function checksumPath(program: string): string {
  return `${program}.sha256`;
}

async function recordedSum(program: string): Promise<string> {
  const file = checksumPath(program);
  const recorded = (await exists(file)) ? /^[0-9a-f]{64}/.exec(await readFile(file, 'utf8'))?.[0] : undefined;
  return recorded ?? `the one in ${file}, which has none`;
}

/**
 * Puts a finished file or directory into its place. Where another run was faster, and ours cannot
 * replace what it put there (a directory, or on Windows a program that runs), ours is dropped:
 * theirs is checked before it is used, like everything from the cache.
 */
export async function putInPlace(finished: string, place: string): Promise<void> {
  try {
    await rename(finished, place);
  } catch (error) {
    if (!(await exists(place))) throw error;
    await discard(finished);
  }
}

/** Removes what was not finished, if it was begun at all. */
async function discard(unfinished: string): Promise<void> {
  try {
    await rm(unfinished, { recursive: true, force: true });
  } catch (error) {
    // `force` overlooks a missing file, but not a file where a directory of the path should be.
    if (!isMissing(error)) throw error;
  }
}
