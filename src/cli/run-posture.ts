import type { Result } from '../core/findings/result.js';
import type { Policy } from '../core/policy/policy.js';
import { ApiTree } from '../github/read/api-tree.js';
import { postureReader } from '../github/read/posture/read.js';
import { judge } from '../run/pipeline.js';
import type { Recall } from '../run/pipeline-input.js';
import { gateLedgers, recallForGate, trackerName } from '../run/read-ledger.js';
import { historyOnGitHub, withProofs } from '../run/waiver-proofs.js';
import { createPostureScanner } from '../scanners/posture/run.js';
import type { Values } from './command.js';
import type { Connection } from './connection.js';
import { explicitPolicyOr } from './explicit-policy.js';
import { terminalLog } from './log.js';
import { instant } from './options.js';
import { defaultBranchOf, readingOf } from './repository.js';
import type * as shared from './shared-options.js';

/** The options that decide how the posture is judged. */
type Options = Values<{
  readonly policy: typeof shared.policy;
  readonly 'fail-on': typeof shared.failOn;
  readonly 'as-of': (typeof shared.scanning)['as-of'];
}>;

/** What the posture was judged as, and the policy that it was judged by. */
export interface JudgedPosture {
  readonly result: Result;
  readonly policy: Policy;
}

/**
 * Looks at the settings of a repository on GitHub, whether or not the policy switches it on, with
 * the due dates and decisions of its issue. Only reads.
 * @throws FixbyError
 */
export async function runPosture(connection: Connection, options: Options): Promise<JudgedPosture> {
  return readingOf(connection.name, () => judgeAll(connection, options));
}

async function judgeAll({ client, name }: Connection, options: Options): Promise<JudgedPosture> {
  const defaultBranch = await defaultBranchOf(client, name);
  const head = new ApiTree(client, name, defaultBranch.tip);
  const asOf = instant(options['as-of']);
  const inForce = await explicitPolicyOr(head, options);
  const { ref } = inForce.origin;
  const proven = ref === null ? inForce : await withProofs(inForce, ref, historyOnGitHub(client, name), asOf);
  const policy = { ...proven, policy: ofPostureAlone(proven.policy) };
  const ledgers = gateLedgers(client, trackerName(policy.policy, name), policy.policy);
  const result = await judge({
    head,
    base: null,
    baseUnknown: null,
    directory: '',
    policy,
    scanners: [createPostureScanner({ posture: { read: postureReader(client, name), asOf } })],
    asOf,
    recall: ofPosture(recallForGate(ledgers, policy.policy, null)),
    scratch: '',
    log: terminalLog,
  });
  return { result, policy: policy.policy };
}

/** Only the posture is looked at, whatever else the policy asks of a run. */
function ofPostureAlone(policy: Policy): Policy {
  const posture = { ...policy.scan.posture, enabled: true };
  const waivers = policy.waivers.filter(({ match: { rule, package: name } }) =>
    rule === undefined ? name === undefined : rule.startsWith('posture-'),
  );
  return { ...policy, scan: { ...policy.scan, required: [], posture }, waivers };
}

/** Leaves out what the issues know of other sources. */
function ofPosture(recall: Recall): Recall {
  return async (keys, complete) => {
    const { unfound, ...recalled } = await recall(keys, complete);
    return { ...recalled, unfound: unfound.filter(({ source }) => source === 'posture') };
  };
}
