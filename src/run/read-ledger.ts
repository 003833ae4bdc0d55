import type { Reason } from '../core/findings/decision.js';
import { keyOfWeakness, type FindingKey } from '../core/findings/finding-key.js';
import { unfound } from '../core/ledger/findings.js';
import { readLedger, type Ledger } from '../core/ledger/read.js';
import type { IsComplete } from '../core/ledger/accounts.js';
import { episodeEnds } from '../core/ledger/plan/looked-at.js';
import { recall } from '../core/ledger/recall.js';
import { trackedIds, trackedTools } from '../core/ledger/tracked.js';
import { withUnfiledMoves } from '../core/ledger/unfiled-moves.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Ticket } from '../core/ledger/ticket.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf } from '../core/scale/day.js';
import type { Client, RepositoryName } from '../github/client.js';
import { withDueValues } from '../github/read/due-values.js';
import { IssuesOff, readTracker } from '../github/read/tracker.js';
import type { TrackedResults } from '../scanners/sarif/origin.js';
import { messageOf } from '../system/errors.js';
import { failureKind } from '../system/fixby-error.js';
import type { Answers } from './issue-answers.js';
import type { Recall, Recalled } from './pipeline-input.js';
import type { PolicyInForce } from './policy-in-force.js';

/** The repository in which issues are kept: the one that the policy names, else the scanned one. */
export function trackerName(policy: Policy, scanned: RepositoryName): RepositoryName {
  const [owner, repo] = policy.issues.repository?.split('/') ?? [];
  return owner === undefined || repo === undefined ? scanned : { owner, repo };
}

/**
 * The open and the closed issues of a repository, each read on first use and then kept. Both
 * functions throw FixbyError (github).
 */
export interface GateLedgers {
  readonly open: () => Promise<Ledger>;
  readonly closed: () => Promise<Ledger>;
}

/** Creates the lazy ledgers that a gate reads. */
export function gateLedgers(client: Client, name: RepositoryName, policy: Policy): GateLedgers {
  const once = (states: 'open' | 'closed'): (() => Promise<Ledger>) => {
    let ledger: Promise<Ledger> | null = null;
    return () => (ledger ??= readTracker(client, name, policy.issues.authors, states).then(readLedger));
  };
  return { open: once('open'), closed: once('closed') };
}

/**
 * For a gate, which only reads: open issues tell nearly everything, also what nothing of the scan
 * shows any more; closed ones are read where a finding of the base has no open issue. Where they
 * cannot be read, nobody knows what was judged more strictly there: that is an error, unless the
 * policy says otherwise or GitHub gives the event no such right.
 * @param limited whose events have a token that may not read issues (a fork, Dependabot); null for
 *   none
 */
export function recallForGate(ledgers: GateLedgers, policy: Policy, limited: string | null): Recall {
  return async (keys) => {
    try {
      const open = await ledgers.open();
      const read = recalledFrom(open, keys, comparedOnly);
      if (keys.every(({ id, inBase }) => !inBase || read.memory.get(id)?.issue != null)) return read;
      return recalledFrom(joined(open, await ledgers.closed()), keys, comparedOnly);
    } catch (error) {
      if (failureKind(error) !== 'github') throw error;
      const reasons = unreadableAtGate(error, { policy, limited, found: keys.length > 0 });
      return { memory: new Map(), unfound: [], reasons };
    }
  };
}

/**
 * What a ledger records of the given findings, and of findings that it knows and the scan did not
 * report.
 */
function recalledFrom(ledger: Ledger, found: readonly FindingKey[], complete: IsComplete): Recalled {
  const keys = withUnfiledMoves(ledger, found, complete);
  const hidden = unfound(ledger, keys, complete);
  const memory = recall(ledger, [...keys, ...hidden.map(keyOfWeakness)], complete);
  return { memory, unfound: hidden, reasons: [] };
}

/** What a run knows that could not read the issues. */
interface Unread {
  readonly policy: Policy;
  readonly limited: string | null;
  /** Whether the scan shows findings, whose dates and decisions would be in the issues. */
  readonly found: boolean;
}

/** Where nobody could read them, and nothing was found, there is nothing to be said. */
function unreadableAtGate(error: unknown, { policy, limited, found }: Unread): Reason[] {
  const off = error instanceof IssuesOff;
  if (!found && (off || limited !== null)) return [];
  if (limited === null) return [unreadable(error, off ? 'warn' : policy.gate['unreadable-issues'])];
  const message = `the policy alone judges, without due dates and decisions of the issues, since GitHub lets no run for ${limited} read them: ${messageOf(error)}`;
  return [{ kind: 'tracker-unreadable', decision: 'warn', message }];
}

/**
 * Which results of other tools the issues already record. Null when issues cannot be read; the
 * recall reports that as a reason.
 * @throws FixbyError (github) from `has`, when closed issues are needed and cannot be read
 */
export async function trackedResults(ledgers: GateLedgers): Promise<TrackedResults | null> {
  try {
    const open = await ledgers.open();
    const ids = trackedIds(open);
    let closed: Promise<ReadonlySet<string>> | null = null;
    const inClosed = async (id: string): Promise<boolean> =>
      (await (closed ??= ledgers.closed().then(trackedIds))).has(id);
    return { tools: trackedTools(open), has: async (id) => ids.has(id) || (await inClosed(id)) };
  } catch (error) {
    if (failureKind(error) !== 'github') throw error;
    return null;
  }
}

/**
 * A gate never counts a source as complete: a finding that is in the issues and not in this pull
 * request may belong to another branch.
 */
function comparedOnly(): boolean {
  return false;
}

function joined(a: Ledger, b: Ledger): Ledger {
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

/**
 * The issues and the prepared answers that a run on the default branch has read and will write
 * from.
 */
export interface ReadIssues {
  readonly tracker: Tracker;
  readonly answers: Answers;
}

/** What `recallForTrack` needs to read the issues. */
export interface TrackRecall {
  readonly client: Client;
  /** The repository in which issues are kept. */
  readonly name: RepositoryName;
  readonly inForce: PolicyInForce;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** `https://github.com/owner/name` of the scanned repository. */
  readonly repositoryUrl: string;
  /** Reads the tickets in Jira, by the number of their issue; absent where none are kept. */
  readonly tickets?: (ledger: Ledger, repository: string) => Promise<ReadonlyMap<number, Ticket>>;
}

/**
 * Recall for a run on the default branch, which keeps the issues: reads all issues and applies the
 * answers to new commands, so that these count in this run already.
 * @param keep receives what was read; not called when the issues cannot be read
 */
export function recallForTrack(
  { client, name, inForce, asOf, repositoryUrl, tickets: ticketsOf }: TrackRecall,
  keep: (read: ReadIssues) => void,
): Recall {
  const { policy, origin } = inForce;
  return async (keys, complete) => {
    try {
      const { prepareAnswers } = await import('./issue-answers.js');
      const { issueWordsFor } = await import('./tracking.js');
      const read = await readTracker(client, name, policy.issues.authors);
      const { 'due-field': field } = policy.issues;
      const tracker = field === undefined ? read : await withDueValues(client, name, read, field);
      const words = issueWordsFor(policy, origin.path, dayOf(asOf, policy.sla.timezone), repositoryUrl);
      const ends = complete('activity') ? episodeEnds(keys) : null;
      const tickets = await ticketsOf?.(readLedger(tracker), tracker.repository);
      const beside = { ends, ...(tickets === undefined ? {} : { tickets }) };
      const answers = await prepareAnswers(tracker, client, name, policy, asOf, words, beside);
      keep({ tracker, answers });
      return recalledFrom(readLedger(answers.tracker), keys, complete);
    } catch (error) {
      if (failureKind(error) !== 'github') throw error;
      return { memory: new Map(), unfound: [], reasons: [unreadable(error, 'error')] };
    }
  };
}
