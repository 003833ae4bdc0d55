import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { isDistrusted } from './distrusted.js';

/** The environment of a process, as Node has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** For programs that read no files: Node's own directory, where no scanned tree lies. */
export const NEUTRAL_DIRECTORY = dirname(process.execPath);

/**
 * What a program needs to start, find its cache and reach the network through a proxy; no token is
 * among them.
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

/** Directories from which programs take settings, caches and, Python does, code of the user. */
const OF_THE_USER = ['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'XDG_CACHE_HOME'];

/**
 * What is left out where it lies in what is judged, since programs do well without: whom they trust
 * on the network, and where they put what they need for a moment.
 */
const DISPENSABLE = ['TMPDIR', 'TEMP', 'TMP', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/**
 * The part of this process's environment that any child may have, with `extra` on top. A directory
 * of the user that lies in what is judged is nowhere: left out, a program would ask the system for
 * it, and may hear the same.
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
 * The directories in which programs are looked for. Relative and empty entries of the PATH are left
 * out: what they mean depends on the current directory, which may be a pull request's. So are those
 * inside a runner's workspace or what else is judged, where a commit can put a program of any name.
 * @param platform as Node has it, `process.platform`
 */
export function searchPath(environment: Environment, platform: string): string[] {
  const workspace = environment['GITHUB_WORKSPACE'] || null;
  return (environment['PATH'] ?? environment['Path'] ?? '')
    .split(separatorOf(platform))
    .filter((directory) => isAbsolute(directory))
    .filter((directory) => !isDistrusted(directory, workspace));
}

/** Whether a directory lies in a runner's workspace, or in what else is judged. */
export function isJudged(directory: string): boolean {
  return isDistrusted(resolve(directory), process.env['GITHUB_WORKSPACE'] || null);
}

function separatorOf(platform: string): string {
  return platform === 'win32' ? ';' : ':';
}

/**
 * All programs of a name, in the order of the search path.
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
    // A link on the PATH may lead to what is judged.
    if (isDistrusted(path)) return false;
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not for us: the next directory of the PATH may have it.
    return false;
  }
}
