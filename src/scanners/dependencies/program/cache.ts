import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMissing } from '../../../system/errors.js';
import { isDistrusted, linkOnTheWay } from '../../../system/distrusted.js';
import { exists } from '../../../system/files.js';
import { ChecksumError, sha256Of } from '../../../system/checksum.js';
import { Unavailable, type Means, type OsvScanner } from './providers.js';
import { OSV_SCANNER_VERSION, programName } from './release.js';

/** Path of the downloaded program in the cache. */
export function downloadedPath({ cache, machine }: Means): string {
  return join(cache, programName(machine.platform));
}

/** Directory of the program that `go install` built, with the file of its checksum. */
export function builtDirectory({ cache }: Means): string {
  return join(cache, 'go');
}

/**
 * The osv-scanner in the cache, if its checksum is right.
 * @throws Unavailable when there is none
 * @throws ChecksumError when the checksum is wrong; the program is removed
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

/**
 * A built program's checksum is in a file beside it, so it protects against damage only: whoever
 * can replace one can replace the other.
 */
async function isBuilt(means: Means, program: string): Promise<boolean> {
  if (isDistrusted(program)) return false;
  if (!(await exists(program))) return false;
  await check(program, await recordedSum(program), builtDirectory(means));
  return true;
}

/** @param rubbish path that is removed when the checksum is wrong */
async function check(program: string, expected: string, rubbish: string): Promise<void> {
  const actual = await sha256Of(program);
  if (actual === expected) return;
  await rm(rubbish, { recursive: true, force: true });
  throw new ChecksumError(`${program}, from the cache,`, actual, expected);
}

/** The file that holds the checksum of a program that `go install` built. */
export function checksumPath(program: string): string {
  return `${program}.sha256`;
}

async function recordedSum(program: string): Promise<string> {
  const file = checksumPath(program);
  const recorded = (await exists(file)) ? /^[0-9a-f]{64}/.exec(await readFile(file, 'utf8'))?.[0] : undefined;
  return recorded ?? `the one in ${file}, which has none`;
}

/**
 * Moves a finished file or directory to its final path. If another run was faster and its result
 * cannot be replaced (a directory, or on Windows a running program), ours is deleted; theirs is
 * checked before use, like everything in the cache.
 */
export async function putInPlace(finished: string, place: string): Promise<void> {
  try {
    await rename(finished, place);
  } catch (error) {
    if (!(await exists(place))) throw error;
    await discard(finished);
  }
}

/** Removes an unfinished file or directory, if it exists. */
async function discard(unfinished: string): Promise<void> {
  try {
    await rm(unfinished, { recursive: true, force: true });
  } catch (error) {
    // `force` ignores a missing file, but not a file in place of a parent directory.
    if (!isMissing(error)) throw error;
  }
}
