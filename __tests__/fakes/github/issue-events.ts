import { common, onRef, type RunnerEvent } from './runner-event.js';
import type { Comment, Issue, Repository } from './state.js';
import { commentView, issueView, labelView } from './views/issue.js';
import type { Json } from './views/json.js';
import { repositoryView } from './views/repository.js';
import type { World } from './world.js';

/** What an edit replaced; absent for what it left alone. */
export interface EditedFrom {
  readonly title?: string;
  readonly body?: string;
}

/** What happened to an issue, and who did it. */
export interface IssuesRun {
  readonly action:
    | 'opened'
    | 'edited'
    | 'closed'
    | 'reopened'
    | 'deleted'
    | 'transferred'
    | 'labeled'
    | 'unlabeled'
    | 'locked'
    | 'unlocked'
    | 'pinned'
    | 'unpinned';
  /** The default branch's tip. */
  readonly sha: string;
  readonly sender: string;
  /** Of `edited`. */
  readonly from?: EditedFrom;
  /** Of `transferred`: what the issue became. */
  readonly to?: { readonly repository: Repository; readonly issue: Issue };
  /** Of `labeled` and `unlabeled`: which. */
  readonly label?: string;
}

/**
 * `issues`, run on the default branch's tip. The issue is given as it is now; one that is gone, as
 * it last was.
 */
export function issuesEvent(world: World, repository: Repository, issue: Issue, run: IssuesRun): RunnerEvent {
  const label = repository.labels.find(({ name }) => name === run.label);
  return {
    name: 'issues',
    ...common(world, repository, run.sender, {
      action: run.action,
      issue: issueView(world, repository, issue),
      ...changes(world, run),
      ...(label === undefined ? {} : { label: labelView(world, repository, label) }),
    }),
    ...onRef(run.sha, `refs/heads/${repository.defaultBranch}`),
  };
}

/** `issue_comment`, on an issue or a pull request, run on the default branch's tip. */
export function issueCommentEvent(
  world: World,
  repository: Repository,
  issue: Issue,
  comment: Comment,
  run: {
    readonly action?: 'created' | 'edited' | 'deleted';
    readonly sha: string;
    /** The comment's author unless told otherwise. */
    readonly sender?: string;
    /** Of `edited`: the text before. */
    readonly from?: string;
  },
): RunnerEvent {
  const { action = 'created', sender = comment.author } = run;
  return {
    name: 'issue_comment',
    ...common(world, repository, sender, {
      action,
      issue: issueView(world, repository, issue),
      comment: commentView(world, repository, issue, comment),
      ...(action === 'edited' ? { changes: { body: { from: run.from ?? '' } } } : {}),
    }),
    ...onRef(run.sha, `refs/heads/${repository.defaultBranch}`),
  };
}

function changes(world: World, { from, to }: IssuesRun): Json {
  if (to !== undefined) {
    const { repository, issue } = to;
    const new_issue = issueView(world, repository, issue);
    return { changes: { new_issue, new_repository: repositoryView(world, repository) } };
  }
  if (from === undefined) return {};
  const replaced = Object.entries(from).map(([name, value]) => [name, { from: value as string }]);
  return { changes: Object.fromEntries(replaced) as Json };
}
