import { findUser } from '../lookup.js';
import type {
  Comment,
  ContentEdit,
  Issue,
  IssueEvent,
  Label,
  Milestone,
  Repository,
  User,
} from '../state.js';
import type { World } from '../world.js';

/** What an object of GitHub's schema is made of. `__typename` tells unions and interfaces apart. */
export interface RepositorySource {
  readonly __typename: 'Repository';
  readonly repository: Repository;
}

/** An issue, or a pull request as far as it is one. */
export interface IssueSource {
  readonly __typename: 'Issue' | 'PullRequest';
  readonly repository: Repository;
  readonly issue: Issue;
}

/** A comment under its issue. */
export interface CommentSource {
  readonly __typename: 'IssueComment';
  readonly repository: Repository;
  readonly issue: Issue;
  readonly comment: Comment;
}

/** An event of an issue's timeline. */
export interface EventSource {
  readonly __typename: string;
  readonly repository: Repository;
  readonly issue: Issue;
  readonly event: IssueEvent;
}

/** A label of a repository. */
export interface LabelSource {
  readonly __typename: 'Label';
  readonly repository: Repository;
  readonly label: Label;
}

/** A milestone of a repository. */
export interface MilestoneSource {
  readonly __typename: 'Milestone';
  readonly repository: Repository;
  readonly milestone: Milestone;
}

/** One version of a body. */
export interface EditSource {
  readonly __typename: 'UserContentEdit';
  readonly edit: ContentEdit;
}

/**
 * Somebody. A workflow's own viewer is the one bot that GitHub shows as a user, with `[bot]` in its
 * login.
 */
export interface UserSource {
  readonly __typename: User['type'];
  readonly user: User;
}

/** A repository. */
export function repositorySource(repository: Repository): RepositorySource {
  return { __typename: 'Repository', repository };
}

/** An issue or a pull request. */
export function issueSource(repository: Repository, issue: Issue): IssueSource {
  return { __typename: issue.pull === null ? 'Issue' : 'PullRequest', repository, issue };
}

/**
 * Somebody by login; null for those whose account is gone, who are "ghost" over REST.
 * @throws Error when nobody is called so
 */
export function actorSource(world: World, login: string | null): UserSource | null {
  if (login === null || login === 'ghost') return null;
  const user = findUser(world.state, login);
  if (user === undefined) throw new Error(`The state has no user ${login}`);
  return { __typename: user.type, user };
}
