import { addUser } from './seed.js';
import {
  ACTIONS_BOT,
  type Comment,
  type Issue,
  type Label,
  type Milestone,
  type Repository,
} from './state.js';
import { newId, timestamp, type World } from './world.js';

/**
 * An open issue, or a pull request when `pull` is given; its number follows the repository's last
 * one.
 */
export function addIssue(
  world: World,
  repository: Repository,
  overrides: Partial<Issue> & Pick<Issue, 'author'>,
): Issue {
  addUser(world.state, overrides.author);
  const now = timestamp(world);
  const number = nextNumber(repository);
  const issue: Issue = {
    id: newId(world.state),
    number,
    title: `Issue ${number}`,
    body: null,
    viaActions: overrides.author === ACTIONS_BOT,
    labels: [],
    assignees: [],
    milestone: null,
    state: 'open',
    stateReason: null,
    locked: false,
    lockReason: null,
    pinned: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    comments: [],
    events: [],
    reactions: [],
    edits: [],
    fieldValues: [],
    pull: null,
    ...overrides,
  };
  repository.issues.push(issue);
  return issue;
}

/** A comment on an issue or pull request. */
export function addComment(
  world: World,
  issue: Issue,
  overrides: Partial<Comment> & Pick<Comment, 'author' | 'body'>,
): Comment {
  addUser(world.state, overrides.author);
  const now = timestamp(world);
  const comment: Comment = {
    id: newId(world.state),
    viaActions: overrides.author === ACTIONS_BOT,
    createdAt: now,
    updatedAt: now,
    reactions: [],
    edits: [],
    ...overrides,
  };
  issue.comments.push(comment);
  return comment;
}

/** A label of a repository. */
export function addLabel(
  world: World,
  repository: Repository,
  overrides: Partial<Label> & Pick<Label, 'name'>,
): Label {
  const label: Label = { id: newId(world.state), color: 'ededed', description: null, ...overrides };
  repository.labels.push(label);
  return label;
}

/** An open milestone of a repository. */
export function addMilestone(
  world: World,
  repository: Repository,
  overrides: Partial<Milestone> & Pick<Milestone, 'title' | 'creator'>,
): Milestone {
  addUser(world.state, overrides.creator);
  const now = timestamp(world);
  const milestone: Milestone = {
    id: newId(world.state),
    number: Math.max(0, ...repository.milestones.map((other) => other.number)) + 1,
    description: null,
    state: 'open',
    dueOn: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    ...overrides,
  };
  repository.milestones.push(milestone);
  return milestone;
}

/** The number that the next issue or pull request of a repository gets: none is given twice. */
export function nextNumber({ issues, gone }: Repository): number {
  let last = 0;
  for (const { number } of issues) if (number > last) last = number;
  for (const { number } of gone) if (number > last) last = number;
  return last + 1;
}
