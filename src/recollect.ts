import { readBook, type Book } from './core/book.js';
import { dayOf } from './core/day.js';
import { recall } from './core/memory.js';
import type { Policy } from './core/policy.js';
import type { Reason } from './core/result.js';
import type { Tracker } from './core/tracker.js';
import type { Client, RepositoryName } from './github/client.js';
import { readTracker, TrackerUnreadable } from './github/tracker-read.js';
import type { Recall } from './pipeline.js';
import type { PolicyInForce } from './policy-in-force.js';
import type { Answers } from './tracking.js';

/** The repository that has the issues: the policy's, else the scanned one. */
export function trackerName(policy: Policy, scanned: RepositoryName): RepositoryName {
  const [owner, repo] = policy.issues.repository?.split('/') ?? [];
  return owner === undefined || repo === undefined ? scanned : { owner, repo };
}

/**
 * For a gate, which only reads: open issues tell nearly everything; closed ones are read where a finding of the base has no open issue. Where they cannot be
 * read, due dates count from now, and the gate says so; it does not pass where overdue findings block.
 */
export function recallForGate(client: Client, name: RepositoryName, policy: Policy): Recall {
  const { authors } = policy.issues;
  return async (keys) => {
    try {
      const open = readBook(await readTracker(client, name, authors, 'open'));
      const memory = recall(open, keys);
      if (keys.every(({ id, inBase }) => !inBase || memory.get(id)?.issue != null))
        return { memory, reasons: [] };
      const closed = readBook(await readTracker(client, name, authors, 'closed'));
      return { memory: recall(joined(open, closed), keys), reasons: [] };
    } catch (error) {
      if (!(error instanceof TrackerUnreadable)) throw error;
      return {
        memory: new Map(),
        reasons: [unreadable(error, policy.gate.overdue === 'block' ? 'error' : 'warn')],
      };
    }
  };
}

function joined(a: Book, b: Book): Book {
  const byNumber = <T extends { readonly issue: { readonly number: number } }>(items: readonly T[]): T[] =>
    [...items].sort((one, other) => one.issue.number - other.issue.number);
  return {
    issues: byNumber([...a.issues, ...b.issues]),
    dashboards: byNumber([...a.dashboards, ...b.dashboards]),
  };
}

function unreadable(error: TrackerUnreadable, decision: 'error' | 'warn'): Reason {
  return {
    kind: 'tracker-unreadable',
    decision,
    message: `due dates count from now and decisions by comment are unknown: ${error.message}`,
  };
}

/** What a run that tracks has read of its issues. */
export interface ReadIssues {
  readonly tracker: Tracker;
  readonly answers: Answers;
}

/** What reading them needs. */
export interface TrackRecall {
  readonly client: Client;
  /** The repository that has the issues. */
  readonly name: RepositoryName;
  readonly inForce: PolicyInForce;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** `https://github.com/owner/name` of the scanned repository. */
  readonly repositoryUrl: string;
}

/**
 * For a run that tracks: all issues, and the answers to commands, which count in this very run.
 * @param keep is given what was read; not called where the issues cannot be read
 */
export function recallForTrack(
  { client, name, inForce, asOf, repositoryUrl }: TrackRecall,
  keep: (read: ReadIssues) => void,
): Recall {
  const { policy, origin } = inForce;
  return async (keys) => {
    try {
      const { issueWordsFor, prepareAnswers } = await import('./tracking.js');
      const tracker = await readTracker(client, name, policy.issues.authors);
      const words = issueWordsFor(policy, origin.path, dayOf(asOf, policy.sla.timezone), repositoryUrl);
      const answers = await prepareAnswers(tracker, client, name, policy, asOf, words);
      keep({ tracker, answers });
      return { memory: recall(readBook(answers.tracker), keys), reasons: [] };
    } catch (error) {
      if (!(error instanceof TrackerUnreadable)) throw error;
      return { memory: new Map(), reasons: [unreadable(error, 'error')] };
    }
  };
}
