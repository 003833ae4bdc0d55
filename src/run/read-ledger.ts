import type { Reason } from '../core/findings/result.js';
import { trackedIds, trackedTools } from '../core/ledger/plan/tracked.js';
import { readBook, type Book } from '../core/ledger/read.js';
import { recall } from '../core/ledger/recall.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf } from '../core/scale/day.js';
import type { Client, RepositoryName } from '../github/client.js';
import { readTracker } from '../github/read/tracker.js';
import type { TrackedResults } from '../scanners/sarif/origin.js';
import { messageOf } from '../system/errors.js';
import { failureKind } from '../system/fixby-error.js';
import type { Answers } from './keep-issues.js';
import type { Recall } from './pipeline.js';
import type { PolicyInForce } from './policy-in-force.js';

/** The repository that has the issues: the policy's, else the scanned one. */
export function trackerName(policy: Policy, scanned: RepositoryName): RepositoryName {
  const [owner, repo] = policy.issues.repository?.split('/') ?? [];
  return owner === undefined || repo === undefined ? scanned : { owner, repo };
}

/** The issues as a gate reads them: each part once, and only where it is asked for. Both throw FixbyError (github). */
export interface GateBooks {
  readonly open: () => Promise<Book>;
  readonly closed: () => Promise<Book>;
}

/** The books of a repository's issues. */
export function gateBooks(client: Client, name: RepositoryName, policy: Policy): GateBooks {
  const once = (states: 'open' | 'closed'): (() => Promise<Book>) => {
    let book: Promise<Book> | null = null;
    return () => (book ??= readTracker(client, name, policy.issues.authors, states).then(readBook));
  };
  return { open: once('open'), closed: once('closed') };
}

/**
 * For a gate, which only reads: open issues tell nearly everything; closed ones are read where a finding of the base has no open issue. Where they cannot be
 * read, due dates count from now, and the gate says so; it does not pass where overdue findings block.
 */
export function recallForGate(books: GateBooks, policy: Policy): Recall {
  return async (keys) => {
    try {
      const open = await books.open();
      const memory = recall(open, keys);
      if (keys.every(({ id, inBase }) => !inBase || memory.get(id)?.issue != null))
        return { memory, reasons: [] };
      return { memory: recall(joined(open, await books.closed()), keys), reasons: [] };
    } catch (error) {
      if (failureKind(error) !== 'github') throw error;
      return {
        memory: new Map(),
        reasons: [unreadable(error, policy.gate.overdue === 'block' ? 'error' : 'warn')],
      };
    }
  };
}

/**
 * What the issues know of other tools' results; null where they cannot be read, which the recall says.
 * @throws FixbyError (github) later, when closed issues are asked for and cannot be read
 */
export async function trackedResults(books: GateBooks): Promise<TrackedResults | null> {
  try {
    const open = await books.open();
    const ids = trackedIds(open);
    let closed: Promise<ReadonlySet<string>> | null = null;
    const inClosed = async (id: string): Promise<boolean> =>
      (await (closed ??= books.closed().then(trackedIds))).has(id);
    return { tools: trackedTools(open), has: async (id) => ids.has(id) || (await inClosed(id)) };
  } catch (error) {
    if (failureKind(error) !== 'github') throw error;
    return null;
  }
}

function joined(a: Book, b: Book): Book {
  const byNumber = <T extends { readonly issue: { readonly number: number } }>(items: readonly T[]): T[] =>
    [...items].sort((one, other) => one.issue.number - other.issue.number);
  return {
    issues: byNumber([...a.issues, ...b.issues]),
    dashboards: byNumber([...a.dashboards, ...b.dashboards]),
  };
}

function unreadable(error: unknown, decision: 'error' | 'warn'): Reason {
  return {
    kind: 'tracker-unreadable',
    decision,
    message: `due dates count from now and decisions by comment are unknown: ${messageOf(error)}`,
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
      const { issueWordsFor, prepareAnswers } = await import('./keep-issues.js');
      const tracker = await readTracker(client, name, policy.issues.authors);
      const words = issueWordsFor(policy, origin.path, dayOf(asOf, policy.sla.timezone), repositoryUrl);
      const answers = await prepareAnswers(tracker, client, name, policy, asOf, words);
      keep({ tracker, answers });
      return { memory: recall(readBook(answers.tracker), keys), reasons: [] };
    } catch (error) {
      if (failureKind(error) !== 'github') throw error;
      return { memory: new Map(), reasons: [unreadable(error, 'error')] };
    }
  };
}
