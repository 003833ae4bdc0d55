import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ChecksumError } from '../../system/checksum.js';
import { download, type DownloadLimits } from '../../system/download.js';
import type { Run } from '../../system/exec.js';
import { limits } from './tool-side.js';
import type { ProgramSource } from './tool.js';
import { messageOf } from '../../system/errors.js';
import { FixbyError } from '../../system/fixby-error.js';

const LIMITS: DownloadLimits = { timeoutMs: 300_000, maxBytes: 200 * 1024 * 1024 };

/**
 * Downloads a tool. Nothing of it is unpacked or run unless its checksum is the one that the policy
 * has.
 * @param directory an empty directory of ours
 * @returns absolute path of the program
 * @throws ChecksumError when something else came; it is removed
 * @throws Error when it cannot be downloaded or unpacked
 */
export async function fetchProgram(
  name: string,
  { url, sha256 }: ProgramSource,
  directory: string,
  run: Run,
): Promise<string> {
  await mkdir(directory, { recursive: true });
  const isArchive = /\.(?:t[a-z]*gz|tar(?:\.\w+)?|zip)$/iu.test(new URL(url).pathname);
  const file = join(directory, isArchive ? 'archive' : name);
  const sum = await downloaded(name, url, file);
  if (sum !== sha256.toLowerCase()) {
    await rm(file);
    throw new ChecksumError(`What ${url} answered`, sum, sha256);
  }
  const program = isArchive ? await unpacked(name, file, url, directory, run) : file;
  await chmod(program, 0o755);
  return program;
}

async function downloaded(name: string, url: string, file: string): Promise<string> {
  try {
    return await download(url, file, LIMITS);
  } catch (error) {
    throw new FixbyError(
      'scanner',
      `${name} cannot be downloaded: ${messageOf(error)}.`,
      `Name an address that this machine reaches for scan.${name}.download`,
      { cause: error },
    );
  }
}

async function unpacked(
  name: string,
  file: string,
  url: string,
  directory: string,
  run: Run,
): Promise<string> {
  const into = join(directory, 'unpacked');
  await mkdir(into);
  const call = { ...limits(directory, directory), cwd: into };
  const { exitCode } = await run('tar', ['-xf', file, '-C', into], call);
  if (exitCode !== 0)
    throw new FixbyError(
      'scanner',
      `${basename(url)} cannot be unpacked (tar ended with ${exitCode ?? 'none'}).`,
      `Name an archive that tar can read, or the program itself, for scan.${name}.download`,
    );
  const entries = await readdir(into, { recursive: true, withFileTypes: true });
  const found = entries.find((entry) => entry.isFile() && [name, `${name}.exe`].includes(entry.name));
  if (found === undefined)
    throw new FixbyError(
      'scanner',
      `${basename(url)} has no program ${name}.`,
      `Name an archive that has one for scan.${name}.download`,
    );
  return join(found.parentPath, found.name);
}
