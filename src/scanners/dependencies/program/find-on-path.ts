import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Machine } from './machine.js';
import { programName } from './release.js';

/**
 * All programs of a name on the PATH, in its order. Relative directories are left out: what they mean depends
 * on the current one, which may be a pull request's.
 */
export async function findOnPath(name: string, machine: Machine): Promise<string[]> {
  const separator = machine.platform === 'win32' ? ';' : ':';
  const candidates = (machine.environment['PATH'] ?? machine.environment['Path'] ?? '')
    .split(separator)
    .filter((directory) => isAbsolute(directory))
    .map((directory) => join(directory, programName(machine.platform, name)));
  const usable = await Promise.all(candidates.map(isProgram));
  return [...new Set(candidates.filter((_, index) => usable[index]))];
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not for us: the next directory of the PATH may have it.
    return false;
  }
}
