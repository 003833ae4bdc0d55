import { devNull } from 'node:os';
import { minimalEnvironment } from './environment.js';

/** Git settings by name, for one process. */
export type GitSettings = Readonly<Record<string, string>>;

/**
 * Settings that disable everything in git that could start a program, prompt or follow an address.
 * A second line of defence, since the repository's own configuration is not read at all (see
 * `createGitView`).
 */
const SETTINGS: GitSettings = {
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.attributesFile': devNull,
  'core.excludesFile': devNull,
  'core.pager': 'cat',
  'core.quotePath': 'false',
  'credential.helper': '',
  'fetch.recurseSubmodules': 'false',
  'fetch.writeCommitGraph': 'false',
  'gc.auto': '0',
  'http.followRedirects': 'false',
  'log.showSignature': 'false',
  'maintenance.auto': 'false',
  'protocol.allow': 'never',
  'submodule.recurse': 'false',
  'transfer.bundleURI': 'false',
};

/** The repository data that one git process may use. */
export interface GitScope {
  /** Its `GIT_DIR`; absolute. */
  readonly directory: string;
  readonly workTree: string;
  /** Path of the index to read; null for none. */
  readonly index: string | null;
  /** The only protocol that it may use for addresses; null for no network. */
  readonly protocol: 'http' | 'https' | null;
  /**
   * Further settings, passed through the environment so that they appear in no argument list and no
   * file.
   */
  readonly settings: GitSettings;
}

/**
 * The whole environment of a git process. It excludes the configuration of the user, the system and
 * the scanned tree, the home directory, replacement objects and automatic fetches.
 * @see https://git-scm.com/docs/git#_environment_variables
 */
export function gitEnvironment(scope: GitScope): Record<string, string> {
  const { directory, workTree, index, protocol, settings } = scope;
  return minimalEnvironment({
    HOME: directory,
    USERPROFILE: directory,
    LC_ALL: 'C',
    GIT_DIR: directory,
    GIT_WORK_TREE: workTree,
    GIT_CEILING_DIRECTORIES: directory,
    GIT_ALLOW_PROTOCOL: protocol ?? 'none',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_PROTOCOL_FROM_USER: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...(index === null ? {} : { GIT_INDEX_FILE: index }),
    ...settingsEnvironment({ ...SETTINGS, ...settings }),
  });
}

/**
 * Variables that keep git from finding any repository, for programs that call git without needing
 * it.
 * @see https://git-scm.com/docs/git#_the_git_repository
 */
export const NO_REPOSITORY: Readonly<Record<string, string>> = {
  GIT_DIR: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  ...settingsEnvironment(SETTINGS),
};

function settingsEnvironment(settings: GitSettings): Record<string, string> {
  const entries = Object.entries(settings);
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]) as Record<string, string>;
}
