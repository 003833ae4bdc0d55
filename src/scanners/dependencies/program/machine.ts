import { join, resolve } from 'node:path';
import { ownCache } from '../../../system/cache-directory.js';
import { OSV_SCANNER_VERSION } from './release.js';

/**
 * The properties of a machine that finding a program depends on. A parameter, so that tests can
 * simulate other machines.
 */
export interface Machine {
  /** As `process.platform`. */
  readonly platform: string;
  /** As `process.arch`. */
  readonly arch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, arch: process.arch, environment: process.env };
}

/**
 * The directory in which Fixby keeps its osv-scanner: in the runner's tool cache, or in the user's
 * cache directory. Absolute.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheDirectory({ platform, arch, environment }: Machine): string {
  const runner = environment['RUNNER_TOOL_CACHE'];
  if (runner) return join(runner, 'osv-scanner', OSV_SCANNER_VERSION, arch);
  const own = ownCache(platform, environment);
  return join(own, 'osv-scanner', `${OSV_SCANNER_VERSION}-${platform}-${arch}`);
}

/** Where Fixby keeps the last complete OSV database, if it is to keep one. Absolute. */
export function databaseDirectory(machine: Machine): string {
  return resolve(ownCache(machine.platform, machine.environment), 'osv-database');
}
