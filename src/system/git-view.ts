import { copyFile, mkdir, mkdtemp, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from './exec.js';
import { exists } from './files.js';
import type { RepositoryPaths } from './find-repository.js';
import { readConfiguration } from './git-config.js';

/**
 * A git directory of our own that contains the history of a repository, without its configuration.
 */
export interface GitView {
  /** The value for `GIT_DIR`; absolute. */
  readonly directory: string;
  /** An empty work tree, so that no `.gitattributes` is applied. */
  readonly emptyTree: string;
  /** Whether the clone is partial (`--filter`), so that some objects may be missing. */
  readonly partial: boolean;
}

/** Directories of the repository that the view links to. */
const SHOWN = ['objects', 'refs', 'logs', 'reftable'];

/** Files that are copied, since other work trees share them or git writes to them. */
const COPIED = /^(?:packed-refs|shallow)$/;
const COPIED_OF_WORK_TREE = /^(?:[A-Z_]*HEAD|sharedindex\.[0-9a-f]+)$/;

/**
 * The only settings that are copied: they describe how the repository is stored, or its file
 * system. Each with the values that are allowed.
 */
const TAKEN_OVER: ReadonlyMap<string, RegExp> = new Map([
  ['core.ignorecase', /^(?:true|false)$/],
  ['core.precomposeunicode', /^(?:true|false)$/],
  ['extensions.objectformat', /^sha(?:1|256)$/],
  ['extensions.refstorage', /^(?:files|reftable)$/],
]);

/**
 * Creates a git directory with the objects and refs of a repository and our own configuration. Git
 * has no option to ignore `.git/config`, which may name programs, remotes and further configuration
 * files.
 * @param scratch a temporary directory of this run's own
 * @throws ProgramMissing when git is not installed
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
    // On Windows this creates a junction, which needs no privilege, unlike a link.
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
