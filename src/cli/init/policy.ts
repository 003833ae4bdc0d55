import { baselineOf, type BaselineGrant } from '../../core/gate/baseline.js';
import { isPlaceholder, type ActionPin } from '../../core/init/pins.js';
import { newPolicy, withChoices, type PolicyChoices } from '../../core/init/policy-file.js';
import type { Finding } from '../../core/findings/finding.js';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import type { Policy } from '../../core/policy/policy.js';
import { parsedPolicy } from '../../run/policy-in-force.js';

/** A policy with its text. */
export interface PolicyFile {
  readonly text: string;
  readonly policy: Policy;
}

/** How the policy is to be. */
export interface PolicyWish extends PolicyChoices {
  /** The waivers of a baseline; null for none. */
  readonly grant: BaselineGrant | null;
  /** The open findings that a baseline waives. */
  readonly findings: readonly Finding[];
  /** The workflows' Fixby, whose repository has the schema; null where that is not known. */
  readonly fixby: ActionPin | null;
  /** Whether the repository of that Fixby is on github.com. */
  readonly onGitHubCom: boolean;
}

/**
 * The policy that a repository has.
 * @throws FixbyError (policy) where it is invalid
 */
export function existingPolicy(files: ReadonlyMap<string, string>): PolicyFile | null {
  const text = files.get(DEFAULT_POLICY_PATH);
  return text === undefined ? null : { text, policy: parsedPolicy(text, DEFAULT_POLICY_PATH).policy };
}

/**
 * The policy that it is to have.
 * @throws FixbyError (policy) where a baseline would make it too large to be read again
 */
export function wantedPolicy(existing: PolicyFile | null, wish: PolicyWish): PolicyFile {
  const start = existing === null ? newPolicy(wish, schemaUrl(wish)) : withChoices(existing.text, wish);
  const text = wish.grant === null ? start : baselineOf(start, wish.findings, wish.grant).text;
  return { text, policy: parsedPolicy(text, DEFAULT_POLICY_PATH).policy };
}

function schemaUrl({ fixby, onGitHubCom }: PolicyWish): string | null {
  if (fixby === null || isPlaceholder(fixby) || !onGitHubCom) return null;
  return `https://raw.githubusercontent.com/${fixby.action}/${fixby.ref}/schema/policy.schema.json`;
}
