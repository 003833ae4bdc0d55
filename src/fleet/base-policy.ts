import { extendPolicy } from '../core/policy/base/extend.js';
import { baseReference, type BaseReference } from '../core/policy/base/reference.js';
import type { Policy } from '../core/policy/policy.js';
import {
  formatPolicyError,
  parsePolicy,
  type ParsedPolicy,
  type PolicyError,
} from '../core/policy/read/parse.js';
import type { Client } from '../github/client.js';
import { HiddenBase, readBaseText, type BaseText } from '../github/read/base-policy.js';
import { FixbyError } from '../system/fixby-error.js';

/**
 * Reads the text of a base policy; with `openOnly` none of a private repository.
 * @throws FixbyError (github, or usage without a token), HiddenBase
 */
export type ReadBase = (reference: BaseReference, openOnly?: boolean) => Promise<BaseText>;

/** The base policy cannot be had, or is none: nothing stands in for it. */
export class BaseUnreadable extends FixbyError {}

/** A policy is weaker than its base allows; the base's own values are known. */
export class WeakerThanBase extends FixbyError {
  readonly base: Policy;

  constructor(errors: readonly PolicyError[], base: Policy) {
    super('policy', sentences(errors));
    this.base = base;
  }
}

/** A policy with its base, and what is to be said about that. */
export interface Grounded {
  readonly parsed: ParsedPolicy;
  /** `acme/.github:fixby.yml@<commit>`; null where it extends none. */
  readonly extends: string | null;
  /** Set where the reference is a branch. */
  readonly warning: string | null;
}

/** Reads base policies with a client, each reference once. */
export function basesOn(client: Client): ReadBase {
  const read = new Map<string, Promise<BaseText>>();
  return (reference, openOnly = false) => {
    const key = JSON.stringify([reference, openOnly]);
    const known = read.get(key) ?? readBaseText(client, reference, openOnly);
    read.set(key, known);
    return known;
  };
}

/**
 * Reads base policies for a change that is judged. Its author chooses what it extends, and what
 * that says shows in the report: a file that not everybody may read is read only where the policy
 * in force extends it as well.
 * @param known tells what the policy in force extends, null for nothing; asked only where a change
 *   extends something
 * @throws HiddenBase, when called
 */
export function basesForChange(bases: ReadBase, known: () => Promise<string | null>): ReadBase {
  return async (reference) => {
    const inForce = await known();
    const allowed = inForce === null ? null : fileOf(baseReference(inForce));
    return bases(reference, fileOf(reference) !== allowed);
  };
}

function fileOf({ owner, repo, path }: BaseReference): string {
  return `${owner}/${repo}`.toLowerCase() + `:${path}`;
}

/** For commands without a token of GitHub. */
export const noBases: ReadBase = ({ owner, repo, path, ref }) =>
  Promise.reject(
    new BaseUnreadable(
      'usage',
      `the policy extends ${owner}/${repo}:${path}@${ref}, which is on GitHub, and there is no token.`,
      `Set GITHUB_TOKEN to a token that may read ${owner}/${repo}.`,
    ),
  );

/**
 * A policy with what its base says. A policy without `extends` comes back as it is.
 * @throws BaseUnreadable, WeakerThanBase
 */
export async function grounded(own: ParsedPolicy, readBase: ReadBase): Promise<Grounded> {
  const { extends: name } = own.policy;
  if (name === undefined) return { parsed: own, extends: null, warning: null };
  const reference = baseReference(name);
  const { commit, branch, text } = await reading(readBase, reference);
  const base = baseIn(text, name);
  const extended = extendPolicy(base, own);
  if (!extended.ok) throw new WeakerThanBase(extended.errors, base.policy);
  const { owner, repo, path, ref } = reference;
  return {
    parsed: extended.parsed,
    extends: `${owner}/${repo}:${path}@${commit}`,
    warning: branch
      ? `the base policy ${name} is read from the branch ${ref}, which changes without anybody here: name a tag, or the commit ${commit}`
      : null,
  };
}

async function reading(readBase: ReadBase, reference: BaseReference): Promise<BaseText> {
  try {
    return await readBase(reference);
  } catch (error) {
    if (error instanceof BaseUnreadable || error instanceof HiddenBase || !(error instanceof FixbyError))
      throw error;
    throw new BaseUnreadable(error.kind, error.sentence, error.hint, { cause: error });
  }
}

/** @throws BaseUnreadable for a text that is no policy, or itself extends one */
function baseIn(text: string, name: string): ParsedPolicy {
  const base = parsePolicy(text, name);
  if (!base.ok)
    throw new BaseUnreadable('policy', places(base.errors), 'Check it where it is: fixby policy check.');
  if (base.policy.extends === undefined) return base;
  throw new BaseUnreadable(
    'policy',
    `the base policy ${name} extends ${base.policy.extends}, and a base is read by itself.`,
    'Take extends out of the base policy.',
  );
}

/**
 * Mistakes of a base, by place only: what stands there may be for fewer eyes than the reports of
 * those who extend it.
 */
function places(errors: readonly PolicyError[]): string {
  const lines = errors.map(({ line, column }) => `line ${line}, column ${column}`);
  return `Policy error in ${errors[0]?.file ?? 'the base policy'}: it is wrong in ${lines.join(', and in ')}.`;
}

function sentences(errors: readonly PolicyError[]): string {
  return errors.map((error) => formatPolicyError(error)).join('\n');
}
