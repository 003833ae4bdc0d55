import { copyFile, mkdir, mkdtemp, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from './exec.js';
import { exists } from './files.js';
import type { RepositoryPaths } from './find-repository.js';
import { readConfiguration } from './git-config.js';

/**
 * A git directory of our own that shows the history of a repository, and has none of its
 * configuration.
 */
export interface GitView {
  /** For `GIT_DIR`; absolute. */
  readonly directory: string;
  /** An empty work tree: no `.gitattributes` has a say. */
  readonly emptyTree: string;
  /** Whether some objects were left out when the repository was cloned (`--filter`). */
  readonly partial: boolean;
}

/** Directories of the repository that are shown as they are. */
const SHOWN = ['objects', 'refs', 'logs', 'reftable'];

/** Files that are copied: other work trees share them, or git writes them. */
const COPIED = /^(?:packed-refs|shallow)$/;
const COPIED_OF_WORK_TREE = /^(?:[A-Z_]*HEAD|sharedindex\.[0-9a-f]+)$/;

/**
 * Settings that say how the repository is stored, or what its file system does; no other is taken
 * over.
 */
const TAKEN_OVER: ReadonlyMap<string, RegExp> = new Map([
  ['core.ignorecase', /^(?:true|false)$/],
  ['core.precomposeunicode', /^(?:true|false)$/],
  ['extensions.objectformat', /^sha(?:1|256)$/],
  ['extensions.refstorage', /^(?:files|reftable)$/],
]);

/**
 * Makes a git directory whose objects and refs are those of a repository and whose configuration is
 * ours: git cannot be told to leave out `.git/config`, which may name programs, remotes and further
 * files of settings.
 * @param scratch a temporary directory of this run's own
 * @throws ProgramMissing where there is no git
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export async function createGitView(paths: RepositoryPaths, scratch: string, run: Run): Promise<GitView> {
  const room = await mkdtemp(join(scratch, 'git-'));
  const [directory, emptyTree] = [join(room, 'git'), join(room, 'tree')];
  await mkdir(directory);
  await mkdir(emptyTree);
  const settings = await readConfiguration(join(paths.commonDirectory, 'config'), run);
  await writeFile(join(directory, 'config'), configurationOf(settings));
  for (const name of SHOWN) {
    const shown = join(paths.commonDirectory, name);
    // On Windows a junction, which unlike a link needs no privilege.
    if (await exists(shown)) await symlink(shown, join(directory, name), 'junction');
  }
  await copyFiles(paths.commonDirectory, directory, COPIED);
  await copyFiles(paths.gitDirectory, directory, COPIED_OF_WORK_TREE);
  return { directory, emptyTree, partial: isPartial(settings) };
}

function configurationOf(settings: ReadonlyMap<string, string>): string {
  const taken = [...TAKEN_OVER].flatMap(([key, valid]) => {
    const value = settings.get(key);
    if (value === undefined || !valid.test(value)) return [];
    const [section = '', name = ''] = key.split('.');
    return [`[${section}]\n\t${name} = ${value}\n`];
  });
  return `[core]\n\trepositoryformatversion = 1\n\tbare = false\n${taken.join('')}`;
}

function isPartial(settings: ReadonlyMap<string, string>): boolean {
  return [...settings].some(
    ([key, value]) =>
      key === 'extensions.partialclone' || (/^remote\..*\.promisor$/s.test(key) && value !== 'false'),
  );
}

async function copyFiles(from: string, to: string, wanted: RegExp): Promise<void> {
  for (const name of await readdir(from)) {
    const file = join(from, name);
    if (wanted.test(name) && (await stat(file)).isFile()) await copyFile(file, join(to, name));
  }
}
