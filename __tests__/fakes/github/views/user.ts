import { hasRole, roleOf } from '../access.js';
import { findUser, sameName, userNamed } from '../lookup.js';
import type { Repository } from '../state.js';
import type { World } from '../world.js';
import { nodeId, type Json } from './json.js';

/** A user as others see it; the login must be in the state. */
export function userView(world: World, login: string): Json {
  const { id, type, login: name } = userNamed(world.state, login);
  const url = `${world.url}/users/${encodeURIComponent(name)}`;
  return {
    login: name,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${world.url}/avatars/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${type === 'Bot' ? `apps/${name.replace('[bot]', '')}` : name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** An organization as events show it. */
export function organizationView(world: World, login: string): Json {
  const { id, login: name } = userNamed(world.state, login);
  const url = `${world.url}/orgs/${name}`;
  return {
    login: name,
    id,
    node_id: nodeId('O', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url}/avatars/u/${id}?v=4`,
    description: null,
  };
}

/** The user that a personal token belongs to. */
export function ownUserView(world: World, login: string): Json {
  const epoch = '2020-01-01T00:00:00Z';
  return {
    ...userView(world, login),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: world.state.repositories.filter((repository) => sameName(repository.owner, login)).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: epoch,
    updated_at: epoch,
  };
}

/** What GitHub says of an author's standing in a repository. */
export function association(world: World, repository: Repository, login: string): string {
  if (sameName(repository.owner, login)) return 'OWNER';
  const owner = findUser(world.state, repository.owner);
  if (owner?.members.some((member) => sameName(member, login)) === true) return 'MEMBER';
  const listed = Object.keys(repository.collaborators).some((name) => sameName(name, login));
  return listed ? 'COLLABORATOR' : 'NONE';
}

/** Answers who may do what: the coarse permission and the role behind it. */
export function permissionView(world: World, repository: Repository, login: string): Json {
  const role = roleOf(world.state, repository, login);
  const coarse = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' } as const;
  const permissions = {
    pull: role !== null,
    triage: hasRole(world.state, repository, login, 'triage'),
    push: hasRole(world.state, repository, login, 'write'),
    maintain: hasRole(world.state, repository, login, 'maintain'),
    admin: role === 'admin',
  };
  return {
    permission: role === null ? 'none' : coarse[role],
    role_name: role ?? 'none',
    user: { ...userView(world, login), permissions, role_name: role ?? 'none' },
  };
}

/** The app behind GITHUB_TOKEN, named on what was made with it. */
export function actionsApp(world: World): Json {
  const created = '2018-07-30T09:30:17Z';
  return {
    id: 15368,
    client_id: 'Iv1.05c79e9ad1f6bdfa',
    slug: 'github-actions',
    node_id: nodeId('A', 15368),
    owner: { ...userView(world, 'github-actions[bot]'), login: 'github', type: 'Organization' },
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${world.url}/apps/github-actions`,
    created_at: created,
    updated_at: created,
    permissions: { contents: 'write', issues: 'write', metadata: 'read' },
    events: ['pull_request', 'push', 'workflow_dispatch'],
  };
}
