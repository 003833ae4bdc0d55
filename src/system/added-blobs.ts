import { readFile } from 'node:fs/promises';
import { isMissing } from './errors.js';
import { GitError, type Repository } from './git.js';

/** A file content that a commit added. */
export interface AddedBlob {
  readonly commit: string;
  readonly path: string;
  /** Object id of the content. */
  readonly oid: string;
}

/**
 * Every file content that the commits between two others added, oldest commit first, even if a
 * later commit removed it. For a merge, contents that none of its parents has. Whole contents are
 * compared instead of diffs, so that no attribute or diff driver of the repository can hide one.
 * @returns null when the clone is shallow and some of the commits are missing
 * @throws GitError
 */
export async function addedBlobs(
  repository: Repository,
  base: string,
  head: string,
): Promise<AddedBlob[] | null> {
  const commits = await between(repository, base, head);
  const cut = await boundary(repository);
  if (commits.some((commit) => cut.has(commit))) return null;
  const flags = ['--stdin', '-r', '-c', '--root', '--raw', '-z', '--no-renames', '--no-abbrev', '--always'];
  const out = await repository.git(['diff-tree', ...flags], {
    input: Buffer.from(`${commits.join('\n')}\n`),
  });
  return parse(out.toString('utf8').split('\0'));
}

async function between(repository: Repository, base: string, head: string): Promise<string[]> {
  const out = await repository.git(['rev-list', '--reverse', '--end-of-options', head, `^${base}`]);
  return out
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** The commits at which a shallow clone ends, i.e. whose parents are missing. */
async function boundary(repository: Repository): Promise<ReadonlySet<string>> {
  try {
    const text = await readFile(repository.shallowFile, 'utf8');
    return new Set(text.split('\n'));
  } catch (error) {
    if (isMissing(error)) return new Set();
    throw error;
  }
}

/**
 * Parses the output of `git diff-tree --stdin -z`: a commit, then for each file its modes, object
 * ids and states, and its path. A merge has one more colon and id for each further parent.
 * @see https://git-scm.com/docs/diff-format
 */
function parse(fields: readonly string[]): AddedBlob[] {
  const blobs: AddedBlob[] = [];
  let commit = '';
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? '';
    if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
    if (!field.startsWith(':')) continue;
    const path = fields[at + 1];
    if (path === undefined) throw new GitError(`git diff-tree printed "${field}" without a path`);
    at += 1;
    const parents = /^:+/.exec(field)?.[0].length ?? 0;
    const parts = field.slice(parents).split(' ');
    const mode = parts[parents] ?? '';
    const oid = parts[2 * parents + 1] ?? '';
    if (mode.startsWith('100')) blobs.push({ commit, path, oid });
  }
  return blobs;
}
