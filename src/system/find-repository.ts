import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isMissing } from './errors.js';
import { exists, readRegular } from './files.js';
import { FixbyError } from './fixby-error.js';

/** Bytes of the largest file that names a directory. */
const MAX_BYTES = 64 * 1024;

/** Where a git repository lies; absolute paths. */
export interface RepositoryPaths {
  /** The root of its work tree: the directory that has the entry `.git`. */
  readonly root: string;
  /** What belongs to this work tree alone: `HEAD`, the index. */
  readonly gitDirectory: string;
  /** What linked work trees share: objects, refs, the configuration. */
  readonly commonDirectory: string;
}

/**
 * The repository of the nearest entry `.git` from a directory upwards. Git itself is not asked: it
 * would take any folder with `HEAD`, `objects` and `refs` for a repository, and obey the
 * configuration in it, and every commit can bring such a folder. An entry `.git` no commit can.
 * @param start an absolute path without links
 * @param limit the last directory that is looked at, absolute and without links; null for the
 *   root of the file system
 * @param submodules false to pass over those: a commit decides what lies in them, history included
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export async function findRepository(
  start: string,
  limit: string | null,
  submodules = true,
): Promise<RepositoryPaths | null> {
  for (let directory = start; ; directory = dirname(directory)) {
    const entry = join(directory, '.git');
    const found = (await exists(entry)) ? await describe(directory, entry) : null;
    if (found !== null && (submodules || !isSubmodule(found))) return found;
    if (directory === limit || directory === dirname(directory)) return null;
  }
}

async function describe(root: string, entry: string): Promise<RepositoryPaths> {
  const gitDirectory = (await stat(entry)).isDirectory()
    ? await realpath(entry)
    : resolve(root, await linkTarget(entry));
  const common = await textOf(join(gitDirectory, 'commondir'));
  const commonDirectory = common === null ? gitDirectory : resolve(gitDirectory, common.trim());
  const parts = [
    join(gitDirectory, 'HEAD'),
    ...['objects', 'refs'].map((name) => join(commonDirectory, name)),
  ];
  for (const part of parts) {
    if (await exists(part)) continue;
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

/** The file `.git` of a linked work tree or a submodule names the real directory. */
async function linkTarget(entry: string): Promise<string> {
  const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(await shortText(entry)) ?? [];
  if (target !== undefined) return target;
  throw new FixbyError(
    'usage',
    `${entry} does not say where the git repository is.`,
    'Repair it, or remove it.',
  );
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await shortText(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Who packed an archive may have put anything in the place of such a file, a pipe or a device too.
 */
async function shortText(file: string): Promise<string> {
  return (await readRegular(await realpath(file), MAX_BYTES)).toString('utf8');
}
