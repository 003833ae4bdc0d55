import type { FleetPolicy } from '../core/fleet/types.js';
import { moreEntries } from '../core/policy/base/extend.js';
import { weakerKeys } from '../core/policy/base/weaker.js';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy/policy.js';
import { formatPolicyError, parsePolicy } from '../core/policy/read/parse.js';
import type { RepositoryDetails } from '../github/read/fleet/details.js';
import { messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';
import { grounded, WeakerThanBase, type ReadBase } from './base-policy.js';

/** The policy of a repository: what it says, and what is to be said of it. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly about: FleetPolicy;
}

/**
 * The policy in force in a repository, held against one that none may be weaker than. An invalid
 * one is named, and the default one tells the dates.
 */
export async function policyOf(
  { policy: file, misspelt }: Pick<RepositoryDetails, 'policy' | 'misspelt'>,
  against: Policy,
  readBase: ReadBase,
): Promise<ReadPolicy> {
  if (file === null) {
    const wrong =
      misspelt === null ? null : `there is a .github/fixby.yaml, and read is ${DEFAULT_POLICY_PATH}`;
    return said(DEFAULT_POLICY, { path: null, extends: null, invalid: wrong }, against);
  }
  const none = { path: DEFAULT_POLICY_PATH, extends: null };
  if (file.isTruncated === true || typeof file.text !== 'string')
    return said(DEFAULT_POLICY, { ...none, invalid: 'it is no file, or too large a one' }, against);
  const own = parsePolicy(file.text, DEFAULT_POLICY_PATH);
  if (!own.ok) {
    const [first] = own.errors;
    const invalid = first === undefined ? 'it is invalid' : formatPolicyError(first);
    return said(DEFAULT_POLICY, { ...none, invalid }, against);
  }
  try {
    const { parsed, extends: base } = await grounded(own, readBase);
    return said(parsed.policy, { path: DEFAULT_POLICY_PATH, extends: base, invalid: null }, against);
  } catch (error) {
    if (!(error instanceof FixbyError)) throw error;
    const policy = error instanceof WeakerThanBase ? error.base : own.policy;
    return said(policy, { ...none, invalid: messageOf(error) }, against);
  }
}

function said(
  policy: Policy,
  about: Pick<FleetPolicy, 'path' | 'extends' | 'invalid'>,
  against: Policy,
): ReadPolicy {
  const weaker = [
    ...weakerKeys(against, policy).map(({ path }) => path.join('.')),
    ...moreEntries(against, policy),
  ];
  return { policy, about: { ...about, preset: policy.sla.preset, weaker } };
}
