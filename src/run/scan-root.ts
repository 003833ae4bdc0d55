import { lstat, realpath } from 'node:fs/promises';
import { join, normalize, posix, relative, sep } from 'node:path';
import { isInside } from '../system/files.js';
import { findRepository } from '../system/find-repository.js';
import { FixbyError } from '../system/fixby-error.js';
import { Repository, type RepositoryOptions } from '../system/git.js';

/** The part of the workspace that a run scans. */
export interface ScanRoot {
  /** Absolute path of the repository's root; of the workspace when there is no repository. */
  readonly root: string;
  /** Null when the directory is not inside a git repository. */
  readonly repository: Repository | null;
  /** The directory to scan, relative to `root`, with `/`. */
  readonly directory: string;
}

/**
 * Finds the directory to scan and the repository that contains it. Refuses paths that pass through
 * a symbolic link.
 * @param path the input, relative to the workspace
 * @param submodules whether the directory may lie in a submodule
 * @throws FixbyError (usage) that names the input
 */
export async function findScanRoot(
  path: string,
  workspace: string,
  options: RepositoryOptions,
  submodules: boolean,
): Promise<ScanRoot> {
  const base = await realpath(workspace);
  const wanted = await realpath(join(base, path)).catch((cause: unknown) => {
    throw new FixbyError(
      'usage',
      `The input path is "${path}", and there is no such directory in the workspace.`,
      'Check out first, and name a directory in it.',
      { cause },
    );
  });
  if (!isInside(base, wanted)) {
    throw new FixbyError(
      'usage',
      `The input path is "${path}", which leads outside the workspace.`,
      `Name a directory inside it.`,
    );
  }
  const link = await firstLink(base, path);
  if (link !== null) {
    throw new FixbyError(
      'usage',
      `The input path is "${path}", and ${link} is a symbolic link, which whoever commits it may lead anywhere.`,
      `Name the directory itself.`,
    );
  }
  const paths = findRepository(wanted, base, submodules);
  const repository = paths === null ? null : await Repository.open(paths, options);
  const root = repository?.root ?? base;
  return { root, repository, directory: relative(root, wanted).split(sep).join(posix.sep) };
}

/** The first symbolic link among the parts of a relative path; null when there is none. */
async function firstLink(directory: string, path: string): Promise<string | null> {
  const parts = normalize(path).split(/[/\\]/);
  for (let length = 1; length <= parts.length; length += 1) {
    const way = join(...parts.slice(0, length));
    if ((await lstat(join(directory, way))).isSymbolicLink()) return way;
  }
  return null;
}
