import type { Policy } from '../core/policy/policy.js';
import { policyOf, readPolicyText, type PolicyInForce } from '../run/policy-in-force.js';
import type { Tree } from '../system/tree.js';
import { bases } from './bases.js';
import { namedPolicy } from './policy-file.js';

/** The policy of a file that was named, as it stands there. */
export async function explicitPolicy(
  file: string,
  failOn: Policy['gate']['fail-on'] | null,
): Promise<PolicyInForce> {
  const policy = await readPolicyText(namedPolicy(file), file, bases);
  return {
    policy: failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': failOn } },
    origin: { path: file, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
    reasons: [],
  };
}

/** The policy of a file that `--policy` named, else that of a tree. */
export async function explicitPolicyOr(
  tree: Tree,
  options: {
    readonly policy?: string | undefined;
    readonly 'fail-on'?: Policy['gate']['fail-on'] | undefined;
  },
): Promise<PolicyInForce> {
  const failOn = options['fail-on'] ?? null;
  if (options.policy === undefined) return policyOf(tree, { path: null, failOn, bases });
  return explicitPolicy(options.policy, failOn);
}
