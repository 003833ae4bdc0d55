import type { Result } from '../core/findings/result.js';
import type { Policy } from '../core/policy/policy.js';
import type { Client, RepositoryName } from '../github/client.js';
import type { Mirror } from '../run/mirror.js';
import type { ReadIssues } from '../run/read-ledger.js';
import type { Tree } from '../system/tree.js';
import type { RunnerContext } from './context.js';

/** What a run on the default branch needs to update its issues. */
export interface TrackRun {
  readonly context: RunnerContext;
  readonly client: Client;
  /** The repository in which issues are kept. */
  readonly name: RepositoryName;
  readonly policy: Policy;
  readonly read: ReadIssues;
  readonly result: Result;
  readonly head: Tree;
  /** Directory that was scanned, relative to the repository's root; `''` for all of it. */
  readonly directory: string;
  readonly detailsUrl: string | null;
  /** The Jira in which tickets are kept; null for none. */
  readonly mirror: Mirror | null;
}
