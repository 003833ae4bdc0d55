import { items, get, textOf } from '../yaml/node.js';
import type { Trigger } from '../model/types.js';

/**
 * Who decides what an event carries, the most dangerous first:
 * - `anyone`: everybody with an account, and the run has the repository's secrets and a token that
 * may write;
 * - `fork`: everybody, by a pull request; from a fork the run has no secrets and a token that only
 * reads;
 * - `commit`: who wrote a commit or a branch name that others merged or pushed;
 * - `writer`: who may write to the repository;
 * - `caller`: who calls this action or workflow, in a repository that is not known.
 */
export type Actor = 'anyone' | 'fork' | 'commit' | 'writer' | 'caller';

const ACTORS: readonly Actor[] = ['anyone', 'fork', 'commit', 'caller', 'writer'];

/** The more dangerous of two actors. */
export function worseActor(a: Actor, b: Actor): Actor {
  return ACTORS.indexOf(a) <= ACTORS.indexOf(b) ? a : b;
}

const BY_TRIGGER: Readonly<Record<string, Actor>> = {
  pull_request_target: 'anyone',
  issues: 'anyone',
  issue_comment: 'anyone',
  discussion: 'anyone',
  discussion_comment: 'anyone',
  commit_comment: 'anyone',
  workflow_run: 'anyone',
  gollum: 'anyone',
  fork: 'anyone',
  watch: 'anyone',
  pull_request: 'fork',
  pull_request_review: 'fork',
  pull_request_review_comment: 'fork',
  push: 'commit',
  merge_group: 'commit',
  check_run: 'commit',
  check_suite: 'commit',
  status: 'commit',
};

/** Who can start a workflow by this trigger and fill its event. */
export function actorOf(trigger: string): Actor {
  return BY_TRIGGER[trigger] ?? 'writer';
}

/** Triggers that run with the repository's rights and may check out strangers' code. */
export const CODE_OF_STRANGERS: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Triggers that anybody can cause and whose runs have access to secrets. */
export function isPrivileged(trigger: string): boolean {
  return actorOf(trigger) === 'anyone';
}

/** Whether a `push` trigger is limited to branches and tags that are named without wildcards. */
export function namesRefs({ settings }: Trigger): boolean {
  const filters = ['branches', 'tags'].flatMap((key) => items(get(settings, key)));
  return filters.length > 0 && filters.every((filter) => !/[*?+[!]/u.test(textOf(filter)));
}
