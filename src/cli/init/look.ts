import { readdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parsePin, type ActionPin } from '../../core/init/pins.js';
import { parseRemote, type RemoteRepository } from '../../core/init/remote.js';
import { SECURITY_FOLDERS } from '../../core/init/security-file.js';
import { COMMENTS_PATH, GATE_PATH } from '../../core/init/workflows.js';
import { issueFormFiles } from '../../core/intake/form-files.js';
import { CODEOWNERS_PATHS } from '../../core/ledger/codeowners.js';
import { ANSWERS_PATH, DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import { isMissing } from '../../system/errors.js';
import { run } from '../../system/exec.js';
import { readRegular } from '../../system/files.js';
import { findRepository, type RepositoryPaths } from '../../system/find-repository.js';
import { FixbyError } from '../../system/fixby-error.js';
import { readConfiguration } from '../../system/git-config.js';
import { Repository } from '../../system/git.js';
import { withScratch } from '../../system/scratch.js';
import { judgedRepository } from '../judged-repository.js';
import { terminalLog } from '../log.js';
import { existingDirectory } from '../run-scan.js';
import { requireNoLink } from './write.js';

/** Bytes that are read of a file at most. */
const MAX_BYTES = 3 * 1024 * 1024;

/** What a clone says of its repository. */
export interface Clone {
  /** Absolute path of its root, without links. */
  readonly root: string;
  /** Texts of the files that may change, and of all workflows, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Null where `origin` names no repository on a GitHub. */
  readonly remote: RemoteRepository | null;
  /** The branch that the remote's `HEAD` points to; null where the clone does not know. */
  readonly origin: string | null;
  readonly local: readonly string[];
  /** Null for a detached HEAD. */
  readonly current: string | null;
}

/**
 * Looks at the clone around a directory.
 * @throws FixbyError (usage) where there is none, or a file that may change cannot be read or is
 *   behind a link
 */
export async function lookAt(directory: string): Promise<Clone> {
  const paths = judgedRepository(await existingDirectory(directory));
  if (paths === null)
    throw new FixbyError(
      'usage',
      `"${directory}" is in no git repository, and workflows belong to the root of one.`,
      'Name a clone, or make one first: git init',
    );
  const files = await filesIn(paths.root);
  const settings = await readConfiguration(join(paths.commonDirectory, 'config'), run);
  const remote = parseRemote(settings.get('remote.origin.url') ?? '');
  return { root: paths.root, files, remote, ...(await branchesIn(paths)) };
}

/** Files that may be written, whether they are there or not. */
const LOOKED_AT = [
  GATE_PATH,
  COMMENTS_PATH,
  DEFAULT_POLICY_PATH,
  ANSWERS_PATH,
  ...CODEOWNERS_PATHS,
  ...issueFormFiles({ public: true, repositoryUrl: null, privateTrackerUrl: null }).map(({ path }) => path),
];

async function filesIn(root: string): Promise<Map<string, string>> {
  const security = await Promise.all(
    SECURITY_FOLDERS.map(async (folder) => await namesIn(root, folder, /^security\.md$/iu)),
  );
  const workflows = await namesIn(root, '.github/workflows/', /\.ya?ml$/u);
  const files = new Map<string, string>();
  for (const path of new Set([...LOOKED_AT, ...security.flat(), ...workflows])) {
    await requireNoLink(root, path);
    const text = await textOf(join(root, path), path);
    if (text !== null) files.set(path, text);
  }
  return files;
}

/** The paths of a folder's files whose names match. */
async function namesIn(root: string, folder: string, name: RegExp): Promise<string[]> {
  try {
    const names = await readdir(join(root, folder));
    return names
      .filter((one) => name.test(one))
      .sort()
      .map((one) => `${folder}${one}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function textOf(file: string, path: string): Promise<string | null> {
  try {
    return (await readRegular(file, MAX_BYTES, path)).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new FixbyError('usage', `${path} cannot be read.`, 'Make it a file that you may read.', {
      cause: error,
    });
  }
}

async function branchesIn(paths: RepositoryPaths): Promise<Pick<Clone, 'origin' | 'local' | 'current'>> {
  return withRepository(paths, async (repository) => ({
    origin: await symbolic(repository, 'refs/remotes/origin/HEAD', 'refs/remotes/origin/'),
    current: await symbolic(repository, 'HEAD', 'refs/heads/'),
    local: (await repository.git(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/']))
      .toString('utf8')
      .split('\n')
      .filter((name) => name !== ''),
  }));
}

/** The name of what a symbolic ref points to, without a prefix; null where it is none. */
async function symbolic(repository: Repository, ref: string, prefix: string): Promise<string | null> {
  const out = await repository.git(['for-each-ref', '--format=%(symref)', ref]);
  const target = out.toString('utf8').trim();
  return target.startsWith(prefix) ? target.slice(prefix.length) : null;
}

async function withRepository<T>(
  paths: RepositoryPaths,
  use: (repository: Repository) => Promise<T>,
): Promise<T> {
  return withScratch(tmpdir(), terminalLog, async (scratch) => {
    const repository = await Repository.open(paths, { run, scratch, remote: null });
    if (repository === null)
      throw new FixbyError(
        'usage',
        'there is no git on the PATH.',
        'Install it: fixby init asks it for the branches.',
      );
    return use(repository);
  });
}

/**
 * The Fixby that runs here, where it runs from a clone of its own repository on the same GitHub:
 * the commit that is checked out.
 * @param bundle path of the program that runs
 */
export async function ownPin(bundle: string, { root, remote }: Clone): Promise<ActionPin | null> {
  const file = await realpath(bundle);
  const paths = findRepository(dirname(file), null);
  if (paths === null || paths.root === root || relative(paths.root, file) !== join('dist', 'index.js'))
    return null;
  const settings = await readConfiguration(join(paths.commonDirectory, 'config'), run);
  const own = parseRemote(settings.get('remote.origin.url') ?? '');
  if (own === null || remote === null || new URL(own.url).host !== new URL(remote.url).host) return null;
  const commit = await withRepository(paths, (repository) => repository.headCommit());
  return commit === null ? null : parsePin(`${own.owner}/${own.name}@${commit}`);
}
