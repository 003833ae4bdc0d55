import type { GitChange, GitCommit, GitTreeEntry } from '../git.js';
import { findUser, fullName } from '../lookup.js';
import type { Repository } from '../state.js';
import type { World } from '../world.js';
import { nodeId, type Json } from './json.js';
import { userView } from './user.js';
import { repositoryPage, repositoryUrl } from './repository.js';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as the git database API answers it. */
export function gitCommitView(world: World, repository: Repository, commit: GitCommit): Json {
  const url = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: UNSIGNED,
  };
}

/** The account of an address that GitHub gives out; no other belongs to anybody here. */
function accountOf(world: World, email: string): Json | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login === undefined || findUser(world.state, login) === undefined ? null : userView(world, login);
}

/**
 * A commit as the commits API answers it, without what it changed.
 */
export function commitView(world: World, repository: Repository, commit: GitCommit): Json {
  const url = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  const own = `${url}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: own,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${own}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    author: accountOf(world, commit.author.email),
    committer: accountOf(world, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/**
 * A changed file of a commit or comparison. Patches, which GitHub leaves out of large ones, are
 * always left out.
 */
export function changeView(world: World, repository: Repository, commit: string, change: GitChange): Json {
  const path = encodePath(change.path);
  const page = repositoryPage(world, repository);
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${commit}`,
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  };
}

/** An entry of a tree. */
export function treeEntryView(world: World, repository: Repository, entry: GitTreeEntry): Json {
  const { path, mode, type, sha, size } = entry;
  const url = `${repositoryUrl(world, repository)}/git/${type === 'tree' ? 'trees' : 'blobs'}/${sha}`;
  return {
    path,
    mode,
    type,
    sha,
    ...(size === null ? {} : { size }),
    ...(type === 'commit' ? {} : { url }),
  };
}

/** What a path in a commit looks like in the contents API, whatever is there. */
export function contentEntryView(
  world: World,
  repository: Repository,
  ref: string,
  entry: GitTreeEntry,
  path: string,
): Json {
  const self = `${repositoryUrl(world, repository)}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const isTree = entry.type === 'tree';
  const git = `${repositoryUrl(world, repository)}/git/${isTree ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${repositoryPage(world, repository)}/${isTree ? 'tree' : 'blob'}/${ref}/${encodePath(path)}`;
  const raw = `${world.url}/raw/${fullName(repository)}/${ref}/${encodePath(path)}`;
  return {
    type: contentType(entry),
    size: entry.size ?? 0,
    name: path.replace(/^.*\//, ''),
    path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: isTree ? null : raw,
    _links: { self, git, html },
  };
}

/** What GitHub calls an entry of that mode. */
export function contentType(entry: GitTreeEntry): 'dir' | 'file' | 'symlink' | 'submodule' {
  if (entry.type === 'tree') return 'dir';
  if (entry.type === 'commit') return 'submodule';
  return entry.mode === '120000' ? 'symlink' : 'file';
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
