import { z } from 'zod';
import { FixbyError } from '../../system/fixby-error.js';
import { OBJECT_ID } from '../../system/git.js';

/** Values of the input `mode`, besides `auto`, which chooses by the event. */
export type Mode = 'gate' | 'track' | 'intake' | 'report';

/**
 * The change that a gate judges, read from the event's payload (not from environment variables,
 * which are empty for merge groups).
 */
export interface Change {
  readonly kind: 'pull-request' | 'merge-group';
  /** The pull request's number; null for a merge group. */
  readonly number: number | null;
  readonly headSha: string;
  /**
   * For a pull request the base branch's tip when the event was sent; for a merge group the commit
   * that it is merged onto.
   */
  readonly baseSha: string;
  /** The base branch, without `refs/heads/`. */
  readonly baseRef: string;
  /** Commits that the event names as GitHub's merge of head into base. */
  readonly mergeShas: readonly string[];
  /**
   * Why GitHub gives the run a token with few rights: `a fork` or `Dependabot`; null when it does
   * not.
   */
  readonly limited: string | null;
}

/** The event that started this run. */
export interface Trigger {
  readonly event: string;
  readonly mode: Mode;
  /** Set in gate mode only. */
  readonly change: Change | null;
}

const sha = z.string().regex(OBJECT_ID);

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    merge_commit_sha: sha.nullish(),
    user: z.object({ login: z.string() }).nullish(),
    // Null when the fork was deleted.
    head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ sha, ref: z.string().min(1), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});

const mergeGroupPayload = z.object({
  merge_group: z.object({ head_sha: sha, base_sha: sha, base_ref: z.string().min(1) }),
});

const pushPayload = z.object({ repository: z.object({ default_branch: z.string() }), ref: z.string() });

/**
 * Reads the event and decides the mode.
 * @param event `GITHUB_EVENT_NAME`
 * @param payload the parsed file at `GITHUB_EVENT_PATH`
 * @param wanted the `mode` input
 * @param runSha `GITHUB_SHA`: for pull requests the merge commit that GitHub made
 * @throws FixbyError (usage) when the payload lacks what the mode needs
 */
export function readTrigger(
  event: string,
  payload: unknown,
  wanted: Mode | 'auto',
  runSha: string | null,
): Trigger {
  const mode = wanted === 'auto' ? modeOf(event, payload) : wanted;
  return { event, mode, change: mode === 'gate' ? readChange(event, payload, runSha) : null };
}

function modeOf(event: string, payload: unknown): Mode {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group':
      return 'gate';
    case 'push': {
      const push = parse(pushPayload, payload, event);
      return push.ref === `refs/heads/${push.repository.default_branch}` ? 'track' : 'report';
    }
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return 'track';
    case 'issues':
    case 'issue_comment':
      return 'intake';
    default:
      throw new FixbyError(
        'usage',
        `Fixby does not know what to do on the event "${event}".`,
        `Set the input mode to gate, track, intake or report, or run it on pull_request, merge_group, push, schedule or workflow_dispatch.`,
      );
  }
}

function readChange(event: string, payload: unknown, runSha: string | null): Change {
  if (event === 'merge_group') {
    const { merge_group: group } = parse(mergeGroupPayload, payload, event);
    return {
      kind: 'merge-group',
      number: null,
      headSha: group.head_sha,
      baseSha: group.base_sha,
      baseRef: group.base_ref.replace(/^refs\/heads\//, ''),
      mergeShas: [],
      limited: null,
    };
  }
  const { pull_request: pull } = parse(pullRequestPayload, payload, event);
  // Under pull_request_target `GITHUB_SHA` is the tip of a branch that people can push to, not a
  // merge by GitHub.
  const run = event === 'pull_request_target' ? null : runSha;
  const merges = [run, pull.merge_commit_sha ?? null].filter((candidate) => candidate !== null);
  return {
    kind: 'pull-request',
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    mergeShas: merges.filter((candidate) => candidate !== pull.head.sha),
    limited: event === 'pull_request' ? limitedBy(pull) : null,
  };
}

/** Why GitHub gives this pull request's runs a token with few rights; null when it does not. */
function limitedBy({ head, base, user }: z.output<typeof pullRequestPayload>['pull_request']): string | null {
  if (user?.login === 'dependabot[bot]') return 'Dependabot';
  if (head.repo === undefined || base.repo == null) return null;
  return head.repo?.full_name === base.repo.full_name ? null : 'a fork';
}

function parse<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new FixbyError(
    'usage',
    `The payload of the event "${event}" has no usable ${where === '' ? 'content' : where}.`,
    `Mode gate needs a pull_request or merge_group event; run Fixby on one of those, or set the input mode.`,
  );
}
