import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.js';

/**
 * Fixby's own folder in the user's cache directory.
 * @param platform as `process.platform`
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function ownCache(platform: string, environment: Environment): string {
  const user =
    (platform === 'win32' ? environment['LOCALAPPDATA'] : environment['XDG_CACHE_HOME']) ||
    join(homedir(), '.cache');
  return join(user, 'fixby');
}
