import {
  isVisible,
  requireGranted,
  requireRead,
  requireVisible,
  requireWrite,
  type Actor,
} from './access.js';
import { Moved, notFound, Refusal, type Answer } from './answer.js';
import { findIssue, findRepository, fullName, repositoryNamed } from './lookup.js';
import type { Issue, Permission, Repository, Role } from './state.js';
import type { World } from './world.js';

/** One request to one operation, checked against GitHub's description: what routes work on. */
export class Call {
  readonly world: World;
  readonly actor: Actor | null;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The path with its query, as it was sent. */
  readonly target: string;
  /** The body, of the shape that GitHub's description gives it; an absent optional one is empty. */
  readonly body: object;

  constructor(
    world: World,
    actor: Actor | null,
    params: Readonly<Record<string, string>>,
    query: Readonly<Record<string, string>>,
    target: string,
    body: object | null,
  ) {
    this.world = world;
    this.actor = actor;
    this.params = params;
    this.query = query;
    this.target = target;
    this.body = body ?? {};
  }

  /** A path parameter. */
  param(name: string): string {
    const value = this.params[name];
    if (value === undefined) throw new Error(`${this.target} has no parameter ${name}`);
    return value;
  }

  /** The repository of the path. @throws Refusal 404 */
  repository(): Repository {
    const found = findRepository(this.world.state, `${this.param('owner')}/${this.param('repo')}`);
    if (found === undefined) throw notFound();
    requireVisible(this.world.state, this.actor, found);
    return found;
  }

  /** The repository, for reading. @throws Refusal 403, 404 */
  readable(...anyOf: Permission[]): Repository {
    const repository = this.repository();
    requireRead(this.actor, repository, anyOf);
    return repository;
  }

  /** The repository, for whoever has a permission there. @throws Refusal 401, 403, 404 */
  granted(permission: Permission, role?: Role): Repository {
    const repository = this.repository();
    requireGranted(this.world.state, this.actor, repository, permission, role);
    return repository;
  }

  /** The repository and who writes to it. @throws Refusal 401, 403, 404 */
  writable(anyOf: readonly Permission[], role?: Role): { repository: Repository; actor: Actor } {
    const repository = this.repository();
    return { repository, actor: requireWrite(this.world.state, this.actor, repository, anyOf, role) };
  }

  /** The issue or pull request of the path, for reading. @throws Refusal 403, 404, 410 */
  readableIssue(): { repository: Repository; issue: Issue } {
    const repository = this.repository();
    const issue = this.#issue(repository);
    requireRead(this.actor, repository, permissionsFor(issue));
    return { repository, issue };
  }

  /**
   * The issue or pull request of the path and who changes it. @throws Refusal 401, 403, 404, 410
   */
  writableIssue(role: Role): { repository: Repository; issue: Issue; actor: Actor } {
    const repository = this.repository();
    const issue = this.#issue(repository);
    const actor = requireWrite(this.world.state, this.actor, repository, permissionsFor(issue), role);
    return { repository, issue, actor };
  }

  #issue(repository: Repository): Issue {
    const issue = findIssue(repository, Number(this.param('issue_number')));
    if (issue === undefined) throw this.#missing(repository);
    if (issue.pull === null) requireIssues(repository);
    return issue;
  }

  /** Where an issue went that is not here. */
  #missing(repository: Repository): Refusal {
    const { state, url } = this.world;
    const gone = repository.gone.find(({ number }) => number === Number(this.param('issue_number')));
    if (gone === undefined) return notFound();
    if (gone.movedTo === null) return new Refusal(410, 'This issue was deleted');
    const target = repositoryNamed(state, gone.movedTo.repository);
    if (!isVisible(state, this.actor, target)) return notFound();
    return new Moved(`${url}/repos/${fullName(target)}/issues/${gone.movedTo.number}`);
  }
}

/** What an operation does with a call. */
export type Route = (call: Call) => Answer | Promise<Answer>;

/** Routes by method and described path: `GET /repos/{owner}/{repo}`. */
export type Routes = Readonly<Record<string, Route>>;

/** Pull requests are issues too, and `pull-requests: write` suffices to discuss one. */
export function permissionsFor(issue: Issue): Permission[] {
  return issue.pull === null ? ['issues'] : ['issues', 'pull-requests'];
}

/** @throws Refusal 410 where issues are switched off */
export function requireIssues(repository: Repository): void {
  if (!repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
}
