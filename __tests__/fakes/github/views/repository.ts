import { hasRole, isGranted, type Actor } from '../access.js';
import { fullName, repositoryNamed, userNamed } from '../lookup.js';
import type { Repository } from '../state.js';
import type { World } from '../world.js';
import { nodeId, type Json } from './json.js';
import { userView } from './user.js';

/**
 * A repository's further addresses: name of the field without `_url`, and path below the
 * repository.
 */
const ADDRESSES: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** Address of a repository in the API. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.url}/repos/${fullName(repository)}`;
}

/** Address of a repository's page. */
export function repositoryPage(world: World, repository: Repository): string {
  return `${world.url}/${fullName(repository)}`;
}

/** A repository as pull requests and events show it. */
export function repositoryView(world: World, repository: Repository): Json {
  const url = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: userView(world, repository.owner),
    html_url: page,
    description: repository.description,
    fork: repository.forkOf !== null,
    url,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([name, path]) => [`${name}_url`, `${url}${path}`])),
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(world.url).hostname}:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    ...counts(repository),
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    topics: [],
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
  };
}

function counts(repository: Repository): Json {
  const open = repository.issues.filter((issue) => issue.state === 'open').length;
  const none = ['forks_count', 'stargazers_count', 'watchers_count', 'size', 'forks', 'watchers'];
  return { ...Object.fromEntries(none.map((name) => [name, 0])), open_issues_count: open, open_issues: open };
}

/** A repository as it describes itself. */
export function fullRepositoryView(world: World, repository: Repository, actor: Actor | null): Json {
  const owner = userNamed(world.state, repository.owner);
  const parent = repository.forkOf === null ? null : repositoryNamed(world.state, repository.forkOf);
  const origin =
    parent === null ? {} : { parent: repositoryView(world, parent), source: repositoryView(world, parent) };
  return {
    ...repositoryView(world, repository),
    subscribers_count: 0,
    network_count: 0,
    ...(owner.type === 'Organization' ? { organization: userView(world, owner.login) } : {}),
    ...origin,
    ...(isGranted(world.state, actor, repository, 'administration')
      ? { security_and_analysis: analysisView(repository) }
      : {}),
    ...(actor?.token.kind === 'personal' ? { permissions: permissions(world, repository, actor.login) } : {}),
  };
}

function analysisView({ posture }: Repository): Json {
  const status = (on: boolean): Json => ({ status: on ? 'enabled' : 'disabled' });
  return {
    secret_scanning: status(posture.secretScanning),
    secret_scanning_push_protection: status(posture.pushProtection),
  };
}

function permissions(world: World, repository: Repository, login: string): Json {
  const may = (role: 'admin' | 'maintain' | 'write' | 'triage' | 'read') =>
    hasRole(world.state, repository, login, role);
  return {
    admin: may('admin'),
    maintain: may('maintain'),
    push: may('write'),
    triage: may('triage'),
    pull: may('read'),
  };
}
