import type { PackageManager } from '../lockfiles/kinds.js';

/** Valid package names. None begins with `-` (an option), or is a path or a URL. */
const NPM = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
const PYTHON = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const NAMES: Partial<Record<PackageManager, RegExp>> = {
  ...{ npm: NPM, yarn: NPM, 'yarn-berry': NPM, pnpm: NPM, bun: NPM },
  ...{ pip: PYTHON, poetry: PYTHON, uv: PYTHON, pipenv: PYTHON },
  go: /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9._~-]*[a-z0-9_~-])*$/i,
  cargo: /^[a-z][a-z0-9_-]*$/i,
  gradle: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i,
  composer: /^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/i,
  bundler: /^[a-z0-9][a-z0-9._-]*$/i,
  nuget: /^[a-z0-9][a-z0-9._-]*$/i,
  maven: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i,
};

/**
 * Maximum length of a name or version: more than real ones have, but short enough to be checked
 * before copying.
 */
const MAX_LENGTH = 214;

/** Whether a package name may be used in a command of this package manager. */
export function isName(manager: PackageManager, name: string): boolean {
  return name.length <= MAX_LENGTH && (NAMES[manager]?.test(name) ?? false);
}

/** Whether a version may be used in a command. */
export function isVersion(version: string): boolean {
  return version.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9.+_-]*$/i.test(version);
}

/**
 * Whether the name of a dependency group, an extra or a Maven property may be used in a command.
 */
export function isGroup(name: string): boolean {
  return name.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}

/**
 * Quotes a word for a POSIX shell: unchanged if it has no special characters, else in single
 * quotes. Null when it cannot be quoted simply, or could mislead a reader.
 */
export function quoted(word: string): string | null {
  if (word.length > 4_096 || !/^[\x20-\x7e]+$/.test(word) || /['\\]/.test(word.replace(/\\\./g, '')))
    return null;
  // Some shells expand a word that begins with `=` or `~`.
  return /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/.test(word) ? word : `'${word}'`;
}

/** A path that no program mistakes for an option. */
export function relativePath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

/**
 * The options that keep a direct dependency of a Python project in its group or extra; null when
 * that has an invalid name.
 * @param optional the option for an extra
 */
export function placed(
  { group, extra }: { readonly group: string | null; readonly extra: string | null },
  optional: string,
): readonly string[] | null {
  if (group !== null) return isGroup(group) ? ['--group', group] : null;
  if (extra !== null) return isGroup(extra) ? [optional, extra] : null;
  return [];
}
