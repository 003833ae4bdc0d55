import { notByIntegration, notFound, Refusal } from './answer.js';
import { findUser, fullName, sameName } from './lookup.js';
import { ACTIONS_BOT, type Permission, type Repository, type Role, type State, type Token } from './state.js';

/**
 * Whoever sent a request: a login with the token that it came with; null for a request without any.
 */
export interface Actor {
  readonly login: string;
  readonly token: Token;
}

const RANK: Readonly<Record<Role, number>> = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** The actor of a token. @throws Refusal 401 for a token that nobody has */
export function actorOf(state: State, value: string | null): Actor | null {
  if (value === null) return null;
  const token = state.tokens.find((candidate) => candidate.value === value);
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return { login: token.kind === 'workflow' ? ACTIONS_BOT : token.login, token };
}

/** A user's role in a repository; null for none. Everybody reads a public one. */
export function roleOf(state: State, repository: Repository, login: string): Role | null {
  if (sameName(repository.owner, login)) return 'admin';
  const listed = Object.entries(repository.collaborators).find(([name]) => sameName(name, login));
  if (listed !== undefined) return listed[1];
  const member = findUser(state, repository.owner)?.members.some((name) => sameName(name, login)) === true;
  return member || !repository.private ? 'read' : null;
}

/** Whether somebody has at least a role in a repository. */
export function hasRole(state: State, repository: Repository, login: string, role: Role): boolean {
  const has = roleOf(state, repository, login);
  return has !== null && RANK[has] >= RANK[role];
}

/** @throws Refusal 404 when the actor may not even know that the repository exists */
export function requireVisible(state: State, actor: Actor | null, repository: Repository): void {
  if (!isVisible(state, actor, repository)) throw notFound();
}

/** Whether the actor may know that the repository exists. */
export function isVisible(state: State, actor: Actor | null, repository: Repository): boolean {
  if (!repository.private) return true;
  if (actor === null) return false;
  return actor.token.kind === 'workflow'
    ? sameName(actor.token.repository, fullName(repository))
    : roleOf(state, repository, actor.login) !== null;
}

/**
 * Asks for read access through any of the permissions. Public repositories are read with every
 * token.
 * @throws Refusal 403 for a GITHUB_TOKEN without them
 */
export function requireRead(actor: Actor | null, repository: Repository, anyOf: readonly Permission[]): void {
  if (actor?.token.kind === 'personal' && actor.token.without?.includes(fullName(repository)) === true)
    throw new Refusal(403, 'Resource not accessible by personal access token');
  if (!repository.private || actor?.token.kind !== 'workflow') return;
  const { permissions } = actor.token;
  if (!anyOf.some((name) => permissions[name] === 'read' || permissions[name] === 'write'))
    throw notByIntegration();
}

/**
 * Whether a token has been given a permission, also where everybody reads the repository: a
 * person's has what the person may do.
 */
export function isGranted(
  state: State,
  actor: Actor | null,
  repository: Repository,
  permission: Permission,
  role: Role = 'admin',
): boolean {
  if (actor === null) return false;
  if (actor.token.kind === 'personal') return hasRole(state, repository, actor.login, role);
  const access = actor.token.permissions[permission];
  return sameName(actor.token.repository, fullName(repository)) && (access === 'read' || access === 'write');
}

/**
 * Asks for a permission that not even a public repository gives everybody.
 * @throws Refusal 401 without a token; 403 for a token of a workflow or an app, which names the
 *   permission in a header, and 404 for a person without the role
 */
export function requireGranted(
  state: State,
  actor: Actor | null,
  repository: Repository,
  permission: Permission,
  role: Role = 'admin',
): void {
  if (actor === null) throw new Refusal(401, 'Requires authentication');
  if (isGranted(state, actor, repository, permission, role)) return;
  if (actor.token.kind === 'personal') throw notFound();
  const { message, status } = notByIntegration();
  throw new Refusal(status, message, [], {
    'x-accepted-github-permissions': `${permission.replaceAll('-', '_')}=read`,
  });
}

/**
 * Asks for write access through any of the permissions; a person needs the role instead.
 * @throws Refusal 401 without a token, 403 with one that does not do
 */
export function requireWrite(
  state: State,
  actor: Actor | null,
  repository: Repository,
  anyOf: readonly Permission[],
  role: Role = 'write',
): Actor {
  if (actor === null) throw new Refusal(401, 'Requires authentication');
  const { token } = actor;
  if (token.kind === 'workflow') {
    const own = sameName(token.repository, fullName(repository));
    if (!own || !anyOf.some((name) => token.permissions[name] === 'write')) throw notByIntegration();
  } else if (!hasRole(state, repository, actor.login, role)) {
    throw new Refusal(403, 'Must have admin rights to Repository.');
  }
  if (repository.archived) throw new Refusal(403, 'Repository was archived so is read-only.');
  return actor;
}

/**
 * Whether the actor may change what others wrote: a GITHUB_TOKEN that may write may, a person needs
 * the role "write".
 */
export function isMaintainer(state: State, actor: Actor, repository: Repository): boolean {
  return actor.token.kind === 'workflow' || hasRole(state, repository, actor.login, 'write');
}
