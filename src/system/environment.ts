import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { isDistrusted } from './distrusted.js';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Working directory for programs that read no files: Node's own directory, which is never part of a
 * scanned tree.
 */
export const NEUTRAL_DIRECTORY = dirname(process.execPath);

/**
 * Variables that a program needs to start, to find its cache and to use a proxy. None contains a
 * token.
 */
const PASSED_ON = [
  'HOME',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
  'SystemRoot',
  'SYSTEMROOT',
  'PATHEXT',
  'COMSPEC',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_CACHE_HOME',
  'LANG',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/**
 * Variables that name directories from which programs read settings, caches and (Python) code of
 * the user.
 */
const OF_THE_USER = ['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'XDG_CACHE_HOME'];

/**
 * What is left out where it lies in what is judged, since programs do well without: whom they trust
 * on the network, and where they put what they need for a moment.
 */
const DISPENSABLE = ['TMPDIR', 'TEMP', 'TMP', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/**
 * The environment for child processes: the variables above, with `extra` added. A user directory
 * inside an untrusted tree is replaced by the null device; if it were left out, a program would ask
 * the system and might get the same one.
 */
export function minimalEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    if (value === undefined) return [];
    if (DISPENSABLE.includes(name) && value.split(delimiter).some(isJudged)) return [];
    const judged = OF_THE_USER.includes(name) && isJudged(value);
    return [[name, judged ? devNull : value] as const];
  });
  const path = searchPath(process.env, process.platform).join(separatorOf(process.platform));
  return { PATH: path, ...Object.fromEntries(passed), ...extra };
}

/**
 * The directories in which programs are looked for: those of the PATH, except relative and empty
 * entries (they depend on the current directory, which may belong to a pull request) and
 * directories inside a runner's workspace or an untrusted tree, where a commit can add a program.
 * @param platform as Node has it, `process.platform`
 */
function searchPath(environment: Environment, platform: string): string[] {
  const workspace = environment['GITHUB_WORKSPACE'] || null;
  return (environment['PATH'] ?? environment['Path'] ?? '')
    .split(separatorOf(platform))
    .filter((directory) => isAbsolute(directory))
    .filter((directory) => !isDistrusted(directory, workspace));
}

/** Whether a directory lies in a runner's workspace or in an untrusted tree. */
export function isJudged(directory: string): boolean {
  return isDistrusted(resolve(directory), process.env['GITHUB_WORKSPACE'] || null);
}

function separatorOf(platform: string): string {
  return platform === 'win32' ? ';' : ':';
}

/**
 * All programs with a name, in the order of the search path.
 * @param file the name of the program's file on that platform
 */
export async function findPrograms(
  file: string,
  environment: Environment,
  platform: string,
): Promise<string[]> {
  const candidates = searchPath(environment, platform).map((directory) => join(directory, file));
  const usable = await Promise.all(candidates.map(isProgram));
  return [...new Set(candidates.filter((_, index) => usable[index]))];
}

async function isProgram(path: string): Promise<boolean> {
  try {
    // A link on the PATH may lead into an untrusted tree.
    if (isDistrusted(path)) return false;
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // It does not exist or cannot be executed: try the next directory.
    return false;
  }
}
