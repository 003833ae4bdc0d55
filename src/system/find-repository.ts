import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMissing } from './errors.js';
import { FixbyError } from './fixby-error.js';
import { existsNow, readRegularNow } from './read-now.js';

/** Maximum size of a file that contains a directory's path, in bytes. */
const MAX_BYTES = 64 * 1024;

/** The directories of a git repository; absolute paths. */
export interface RepositoryPaths {
  /** The root of its work tree: the directory that contains the entry `.git`. */
  readonly root: string;
  /** The directory with this work tree's own data: `HEAD`, the index. */
  readonly gitDirectory: string;
  /** The directory with the data that linked work trees share: objects, refs, the configuration. */
  readonly commonDirectory: string;
}

/**
 * Finds the repository of the nearest entry `.git`, from a directory upwards. Git itself is not
 * asked, since it accepts any directory with `HEAD`, `objects` and `refs` as a repository and obeys
 * its configuration, and a commit can add such a directory. A commit cannot add an entry named
 * `.git`.
 * @param start an absolute path without links
 * @param limit the last directory that is searched, absolute and without links; null for the root
 *   of the file system
 * @param submodules false to skip submodules, whose content and history a commit decides
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export function findRepository(
  start: string,
  limit: string | null,
  submodules = true,
): RepositoryPaths | null {
  for (let directory = start; ; directory = dirname(directory)) {
    const entry = join(directory, '.git');
    const found = existsNow(entry) ? describe(directory, entry) : null;
    if (found !== null && (submodules || !isSubmodule(found))) return found;
    if (directory === limit || directory === dirname(directory)) return null;
  }
}

function describe(root: string, entry: string): RepositoryPaths {
  const gitDirectory = statSync(entry).isDirectory()
    ? realpathSync.native(entry)
    : resolve(root, linkTarget(entry));
  const common = textOf(join(gitDirectory, 'commondir'));
  const commonDirectory = common === null ? gitDirectory : resolve(gitDirectory, common.trim());
  const parts = [
    join(gitDirectory, 'HEAD'),
    ...['objects', 'refs'].map((name) => join(commonDirectory, name)),
  ];
  for (const part of parts) {
    if (existsNow(part)) continue;
    throw new FixbyError(
      'usage',
      `${entry} is no usable git repository: there is no ${part}.`,
      `Repair it, or remove ${entry} to go without.`,
    );
  }
  return { root, gitDirectory, commonDirectory };
}

function isSubmodule({ commonDirectory }: RepositoryPaths): boolean {
  return /[\\/]\.git[\\/]modules[\\/]/.test(commonDirectory);
}

/** The directory that a `.git` file names; linked work trees and submodules have such a file. */
function linkTarget(entry: string): string {
  const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(shortText(entry)) ?? [];
  if (target !== undefined) return target;
  throw new FixbyError(
    'usage',
    `${entry} does not say where the git repository is.`,
    'Repair it, or remove it.',
  );
}

function textOf(file: string): string | null {
  try {
    return shortText(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */
function shortText(file: string): string {
  return readRegularNow(realpathSync.native(file), MAX_BYTES).toString('utf8');
}
