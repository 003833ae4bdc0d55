import { readLedger, type Ledger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Policy } from '../core/policy/policy.js';
import { ApiTree } from '../github/read/api-tree.js';
import { readTracker } from '../github/read/tracker.js';
import { policyOf, readPolicyText } from '../run/policy-in-force.js';
import { trackerName } from '../run/read-ledger.js';
import { historyOnGitHub, withProofs } from '../run/waiver-proofs.js';
import { bases } from './bases.js';
import type { Connection } from './connection.js';
import { namedPolicy } from './policy-file.js';
import { defaultBranchOf, readingOf } from './repository.js';

/** The current issues of a repository, with the policy of its default branch. */
export interface Tracked {
  readonly policy: Policy;
  /** Path and commit of the policy; null for the default policy, or for a local file. */
  readonly policyPath: string | null;
  readonly policyRef: string | null;
  readonly branch: string;
  /** The branch's newest commit. */
  readonly tip: string;
  readonly tracker: Tracker;
  readonly ledger: Ledger;
}

/**
 * Reads the issues of a repository.
 * @param file path of a local policy file; null for the policy on the default branch
 * @throws FixbyError
 */
export async function readTracked(connection: Connection, file: string | null): Promise<Tracked> {
  return readingOf(connection.name, () => readAll(connection, file));
}

async function readAll({ client, name }: Connection, file: string | null): Promise<Tracked> {
  const defaultBranch = await defaultBranchOf(client, name);
  const tree = new ApiTree(client, name, defaultBranch.tip);
  const history = historyOnGitHub(client, name);
  const asOf = new Date().toISOString();
  const { policy, origin } =
    file === null
      ? await withProofs(
          await policyOf(tree, { path: null, failOn: null, bases }),
          tree.commit,
          history,
          asOf,
        )
      : {
          policy: await readPolicyText(namedPolicy(file), file, bases),
          origin: { path: file, ref: null },
        };
  const tracker = await readTracker(client, trackerName(policy, name), policy.issues.authors);
  return {
    policy,
    policyPath: origin.path,
    policyRef: origin.ref,
    branch: defaultBranch.name,
    tip: defaultBranch.tip,
    tracker,
    ledger: readLedger(tracker),
  };
}
