import { lstat, realpath } from 'node:fs/promises';
import { join, normalize, posix, relative, sep } from 'node:path';
import { isInside } from '../system/files.js';
import { findRepository } from '../system/find-repository.js';
import { FixbyError } from '../system/fixby-error.js';
import { Repository, type RepositoryOptions } from '../system/git.js';

/** Where in the workspace a run looks. */
export interface ScanRoot {
  /** Absolute; the repository's where there is one, else the workspace. */
  readonly root: string;
  /** Null when there is no git repository around it. */
  readonly repository: Repository | null;
  /** Relative to the root, with `/`. */
  readonly directory: string;
}

/**
 * The directory to scan and the repository around it; no link leads out of the workspace, or to
 * another place in it.
 * @param path the input, relative to the workspace
 * @param submodules whether one may be what is scanned
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
  const paths = await findRepository(wanted, base, submodules);
  const repository = paths === null ? null : await Repository.open(paths, options);
  const root = repository?.root ?? base;
  return { root, repository, directory: relative(root, wanted).split(sep).join(posix.sep) };
}

/**
 * The first symbolic link on the way from a directory down a relative path; null when there is
 * none.
 */
async function firstLink(directory: string, path: string): Promise<string | null> {
  const parts = normalize(path).split(/[/\\]/);
  for (let length = 1; length <= parts.length; length += 1) {
    const way = join(...parts.slice(0, length));
    if ((await lstat(join(directory, way))).isSymbolicLink()) return way;
  }
  return null;
}
