import type { PackageManager } from '../lockfiles/kinds.js';

/**
 * What package names look like. None may start with `-`, which would make it an option, nor be a
 * path or a URL.
 */
const NPM = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
const PYTHON = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const NAMES: Partial<Record<PackageManager, RegExp>> = {
  ...{ npm: NPM, yarn: NPM, 'yarn-berry': NPM, pnpm: NPM },
  ...{ pip: PYTHON, poetry: PYTHON, uv: PYTHON },
  go: /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9._~-]*[a-z0-9_~-])*$/i,
  cargo: /^[a-z][a-z0-9_-]*$/i,
  maven: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i,
};

/** Longer than any real name, and short enough to read before pasting. */
const MAX_LENGTH = 214;

/** Whether a package name can stand in a command of this package manager. */
export function isName(manager: PackageManager, name: string): boolean {
  return name.length <= MAX_LENGTH && (NAMES[manager]?.test(name) ?? false);
}

/** Whether a version can stand in a command. */
export function isVersion(version: string): boolean {
  return version.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9.+_-]*$/i.test(version);
}

/** Whether the name of a dependency group, an extra or a Maven property can stand in a command. */
export function isGroup(name: string): boolean {
  return name.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}

/**
 * A word for a POSIX shell: as it is where no shell sees more in it, else in single quotes. Null
 * for what can't be quoted simply, or could deceive whoever reads it.
 */
export function quoted(word: string): string | null {
  if (word.length > 4_096 || !/^[\x20-\x7e]+$/.test(word) || /['\\]/.test(word.replace(/\\\./g, '')))
    return null;
  // A lone `=` or `~` at the start would be expanded by some shells.
  return /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/.test(word) ? word : `'${word}'`;
}

/** A path that no program takes for an option. */
export function relativePath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}
