import type { Comment, Issue, Label, Milestone, Repository, State, User } from './state.js';

/** GitHub compares logins, repository names and label names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `owner/name`. */
export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

/** A repository by `owner/name`. */
export function findRepository(state: State, name: string): Repository | undefined {
  return state.repositories.find((repository) => sameName(fullName(repository), name));
}

/** A repository that the test must have seeded. @throws Error when it has not */
export function repositoryNamed(state: State, name: string): Repository {
  return seeded(findRepository(state, name), `repository ${name}`);
}

/** A user by login. */
export function findUser(state: State, login: string): User | undefined {
  return state.users.find((user) => sameName(user.login, login));
}

/** A user that must be there, for somebody's login is in the state. @throws Error when it is not */
export function userNamed(state: State, login: string): User {
  return seeded(findUser(state, login), `user ${login}`);
}

/** A label of a repository by name. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  // Nearly always spelled as it is: comparing without regard to case costs ten times as much.
  return (
    repository.labels.find((label) => label.name === name) ??
    repository.labels.find((label) => sameName(label.name, name))
  );
}

/** An issue or pull request of a repository by number. */
export function findIssue(repository: Repository, number: number): Issue | undefined {
  // Where it is unless issues were deleted or moved away: a load test asks for ten thousand.
  const likely = repository.issues[number - 1];
  return likely?.number === number ? likely : repository.issues.find((issue) => issue.number === number);
}

/** A milestone of a repository by number. */
export function findMilestone(repository: Repository, number: number): Milestone | undefined {
  return repository.milestones.find((milestone) => milestone.number === number);
}

/** A comment with the issue that it stands under. */
export function findComment(
  repository: Repository,
  id: number,
): { issue: Issue; comment: Comment } | undefined {
  for (const issue of repository.issues) {
    const comment = issue.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}

function seeded<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The state has no ${what}: add it before it is referred to.`);
  return value;
}
