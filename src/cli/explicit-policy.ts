import type { Policy } from '../core/policy/policy.js';
import { readPolicyText, type PolicyInForce } from '../run/policy-in-force.js';
import { namedPolicy } from './policy-file.js';

/** The policy of a file that was named, as it stands there. */
export async function explicitPolicy(
  file: string,
  failOn: Policy['gate']['fail-on'] | null,
): Promise<PolicyInForce> {
  const policy = readPolicyText(await namedPolicy(file), file);
  return {
    policy: failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': failOn } },
    origin: { path: file, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
    reasons: [],
  };
}
