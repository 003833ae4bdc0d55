import { posix } from 'node:path';
import { notFound, Refusal, type Answer } from '../answer.js';
import type { Call, Routes } from '../call.js';
import type { BareRepository, GitTreeEntry } from '../git.js';
import type { Repository } from '../state.js';
import { contentEntryView, contentType } from '../views/git.js';
import { base64, gitOf } from './git-objects.js';

/**
 * Larger files come without their content, and over 100 MB not at all.
 * @see https://docs.github.com/en/rest/repos/contents
 */
const MAX_INLINE_BYTES = 1024 * 1024;
const MAX_BYTES = 100 * 1024 * 1024;

/** Files and folders of a commit. */
export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': async (call) => {
    const { repository, git } = gitOf(call);
    const ref = call.query['ref'] ?? repository.defaultBranch;
    const commit = await git.commitOf(ref);
    if (commit === null) throw notFound(`No commit found for the ref ${ref}`);
    const at: Place = { call, repository, git, ref, commit };
    const path = call.param('path').replace(/\/+$/, '');
    const entry = await entryAt(at, path);
    if (entry === null) throw notFound();
    return answer(at, entry, path);
  },
};

interface Place {
  readonly call: Call;
  readonly repository: Repository;
  readonly git: BareRepository;
  readonly ref: string;
  readonly commit: string;
}

async function answer(at: Place, entry: GitTreeEntry, path: string): Promise<Answer> {
  switch (contentType(entry)) {
    case 'dir':
      return folder(at, entry, path);
    case 'file':
      return file(at, entry, path);
    case 'submodule':
      throw new Refusal(403, 'The stand-in has no submodules.');
    case 'symlink':
      return symlink(at, entry, path);
  }
}

async function folder(at: Place, entry: GitTreeEntry, path: string): Promise<Answer> {
  const entries = await at.git.tree(entry.sha, false);
  const body = entries.map((one) => view(at, one, path === '' ? one.path : `${path}/${one.path}`));
  return { status: 200, body };
}

async function file(at: Place, entry: GitTreeEntry, path: string): Promise<Answer> {
  const bytes = await at.git.blob(entry.sha);
  if (bytes.length > MAX_BYTES) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  const inline = bytes.length <= MAX_INLINE_BYTES;
  return {
    status: 200,
    body: {
      ...view(at, entry, path),
      content: inline ? base64(bytes) : '',
      encoding: inline ? 'base64' : 'none',
    },
  };
}

/**
 * A link to a file of the repository is answered with that file, as GitHub does; any other as
 * itself.
 */
async function symlink(at: Place, entry: GitTreeEntry, path: string): Promise<Answer> {
  const target = (await at.git.blob(entry.sha)).toString('utf8');
  const resolved = posix.join(posix.dirname(path), target);
  const there = target.startsWith('/') || resolved.startsWith('..') ? null : await entryAt(at, resolved);
  if (there !== null && contentType(there) === 'file') return file(at, there, path);
  return { status: 200, body: { ...view(at, entry, path), target } };
}

async function entryAt(at: Place, path: string): Promise<GitTreeEntry | null> {
  if (path === '') return { mode: '040000', type: 'tree', sha: at.commit, size: null, path: '' };
  const all = await at.git.tree(`${at.commit}^{tree}`, true);
  return all.find((entry) => entry.path === path) ?? null;
}

function view(at: Place, entry: GitTreeEntry, path: string): Record<string, unknown> {
  return contentEntryView(at.call.world, at.repository, at.ref, entry, path);
}
