import { findUser, fullName } from './lookup.js';
import type { Repository } from './state.js';
import type { Json } from './views/json.js';
import { repositoryView } from './views/repository.js';
import { organizationView, userView } from './views/user.js';
import type { World } from './world.js';

/**
 * An event with what GitHub says to a runner that it starts.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export interface RunnerEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  readonly repository: Repository;
  readonly payload: Json;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /**
   * GITHUB_HEAD_REF and GITHUB_BASE_REF: set for pull requests only, and empty for merge groups.
   */
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
}

/** What every payload has. */
export function common(
  world: World,
  repository: Repository,
  sender: string,
  payload: Json,
): Pick<RunnerEvent, 'repository' | 'payload' | 'actor'> {
  const owner = findUser(world.state, repository.owner);
  const organization =
    owner?.type === 'Organization' ? { organization: organizationView(world, owner.login) } : {};
  return {
    repository,
    actor: sender,
    payload: {
      ...payload,
      repository: repositoryView(world, repository),
      ...organization,
      sender: userView(world, sender),
    },
  };
}

/** A run on a branch: no pull request, so neither head nor base. */
export function onRef(sha: string, ref: string): Pick<RunnerEvent, 'sha' | 'ref' | 'headRef' | 'baseRef'> {
  return { sha, ref, headRef: '', baseRef: '' };
}

/** `owner/name` of the workflow that a run belongs to, with its ref: GITHUB_WORKFLOW_REF. */
export function workflowRef(event: RunnerEvent): string {
  return `${fullName(event.repository)}/.github/workflows/fixby.yml@${event.ref}`;
}
