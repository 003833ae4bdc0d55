import { devNull } from 'node:os';
import { minimalEnvironment } from './environment.js';

/** Settings of git, by their names, that one process gets. */
export type GitSettings = Readonly<Record<string, string>>;

/**
 * In the way of whatever could start a program, ask somebody or follow an address. No repository's
 * own configuration is read at all (see `createGitView`); this stands for the day when one is.
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

/** What one git process works on. */
export interface GitScope {
  /** Its `GIT_DIR`; absolute. */
  readonly directory: string;
  readonly workTree: string;
  /** The index to read; null for none. */
  readonly index: string | null;
  /** The only protocol of addresses that it may use; null for none. */
  readonly protocol: 'http' | 'https' | null;
  /** Further settings. They stand in no argument list and in no file. */
  readonly settings: GitSettings;
}

/**
 * The whole environment of a git process: no configuration of the user, of the system or of the
 * scanned tree, no home directory, no replaced object, no fetch on the side.
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
 * Keeps git from finding any repository, for programs that call it without need.
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
