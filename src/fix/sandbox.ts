import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isJudged, minimalEnvironment } from '../system/environment.js';
import { isMissing } from '../system/errors.js';

/** Programs that fetch code which package managers then build or run. */
const REFUSED = ['git', 'hg', 'svn', 'bzr', 'ssh'];

/** Where package managers run: an empty home, and stand-ins for what is refused. */
export interface Sandbox {
  /** The whole environment of a package manager. */
  readonly env: Readonly<Record<string, string>>;
  /** The refused programs that were asked for since the last call. */
  asked(): Promise<string[]>;
}

/**
 * The settings of package managers that keep them from running code of the tree or of packages,
 * beside what the guards add and refuse.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  CI: '1',
  // Or mise believes every file of the tree on a runner.
  MISE_PARANOID: '1',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_ignore_scripts: 'true',
  npm_config_package_lock_only: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  npm_config_manage_package_manager_versions: 'false',
  pnpm_config_pm_on_fail: 'ignore',
  pnpm_config_ignore_scripts: 'true',
  pnpm_config_ignore_pnpmfile: 'true',
  COREPACK_ENV_FILE: '0',
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  COREPACK_ENABLE_STRICT: '0',
  COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: '0',
  YARN_IGNORE_PATH: '1',
  YARN_ENABLE_SCRIPTS: 'false',
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  YARN_ENABLE_GLOBAL_CACHE: 'true',
  YARN_ENABLE_TELEMETRY: 'false',
  YARN_ENABLE_CONSTRAINTS_CHECKS: 'false',
  UV_NO_BUILD: '1',
  UV_NO_SYNC: '1',
  UV_PYTHON_DOWNLOADS: 'never',
  UV_KEYRING_PROVIDER: 'disabled',
  PYTHONSAFEPATH: '1',
  PYTHONNOUSERSITE: '1',
  CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
  RUSTUP_AUTO_INSTALL: '0',
  GOENV: 'off',
  GOFLAGS: '-mod=mod -modcacherw',
  GOTOOLCHAIN: 'local',
  GOVCS: '*:off',
  CGO_ENABLED: '0',
  COMPOSER_NO_INTERACTION: '1',
  // Or Composer asks git, among others, what the version of the project is.
  COMPOSER_ROOT_VERSION: '1.0.0',
  COMPOSER_ALLOW_SUPERUSER: '1',
};

/** Addresses of registries that the environment names and that hold no credentials. */
const REGISTRIES = ['npm_config_registry', 'UV_DEFAULT_INDEX', 'GOPROXY', 'GOSUMDB'];

/** Files with the certificates of a proxy or of a registry in the house. */
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'CARGO_HTTP_CAINFO'];

/** Creates a sandbox. @param directory an empty one */
export async function createSandbox(directory: string): Promise<Sandbox> {
  const [home, stubs, temp] = ['home', 'stubs', 'tmp'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  const log = join(stubs, 'asked');
  for (const path of [home, stubs, temp]) await mkdir(path, { mode: 0o700 });
  for (const name of REFUSED) {
    const script = `#!/bin/sh\necho "${name}" >>'${log}'\necho "${name} is not run here" >&2\nexit 1\n`;
    await writeFile(join(stubs, name), script);
    await chmod(join(stubs, name), 0o700);
  }
  return {
    env: environment(home, stubs, temp),
    asked: async () => {
      const names = await linesOf(log);
      await writeFile(log, '');
      return [...new Set(names)];
    },
  };
}

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function environment(home: string, stubs: string, temp: string): Record<string, string> {
  const { PATH = '', ...rest } = minimalEnvironment();
  const rustup = process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup');
  const registries = REGISTRIES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' || /:\/\/[^/]*@/.test(value) ? [] : [[name, value] as const];
  });
  const certificates = CERTIFICATES.flatMap((name) => {
    const value = process.env[name] ?? '';
    return value === '' || isJudged(value) ? [] : [[name, value] as const];
  });
  return {
    ...rest,
    ...Object.fromEntries([...registries, ...certificates]),
    ...SETTINGS,
    PATH: [stubs, PATH].join(delimiter),
    // Before a setting of the tree may name another one.
    npm_config_git: join(stubs, 'git'),
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    LOCALAPPDATA: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    TMPDIR: temp,
    TEMP: temp,
    TMP: temp,
    ...(existsSync(rustup) && !isJudged(rustup) ? { RUSTUP_HOME: rustup } : {}),
  };
}
