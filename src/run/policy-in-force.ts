import type { Reason } from '../core/findings/decision.js';
import type { PolicyOrigin } from '../core/findings/result.js';
import { policyChanges } from '../core/policy/diff.js';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy/policy.js';
import { formatPolicyError, parsePolicy, type ParsedPolicy } from '../core/policy/read/parse.js';
import { isMissing, messageOf } from '../system/errors.js';
import { failureKind, FixbyError } from '../system/fixby-error.js';
import { HiddenBase } from '../github/read/base-policy.js';
import type { Tree } from '../system/tree.js';
import {
  basesForChange,
  BaseUnreadable,
  grounded,
  noBases,
  WeakerThanBase,
  type Grounded,
  type ReadBase,
} from '../fleet/base-policy.js';

/**
 * A common misspelling of the policy's path: without a check, such a file would be ignored
 * silently.
 */
const MISSPELT = '.github/fixby.yaml';

/**
 * Bytes that are read of a policy file at most. The parser has a far lower limit, with an error
 * message of its own.
 */
const MAX_POLICY_BYTES = 64 * 1024 * 1024;

/**
 * The policy that a run applies, where it was read from, and the reasons that reading it gives the
 * gate.
 */
export interface PolicyInForce {
  readonly policy: Policy;
  readonly origin: PolicyOrigin;
  readonly reasons: readonly Reason[];
}

/** Where to look for the policy, and what overrides it. */
export interface PolicyRequest {
  /** Path relative to the tree's root; null for the default path, where the file may be absent. */
  readonly path: string | null;
  /** Overrides `gate.fail-on`; null leaves it to the policy. */
  readonly failOn: Policy['gate']['fail-on'] | null;
  /** Reads the base policy of one that extends it; without it such a policy cannot be used. */
  readonly bases?: ReadBase;
}

/** The policy file of a tree, if it has one. */
type PolicyFile =
  | { readonly found: false }
  | ({ readonly found: true; readonly path: string; readonly policy: Policy } & Pick<
      Grounded,
      'extends' | 'warning'
    >);

/**
 * The policy of one tree: for scans of a branch or a working tree.
 * @throws FixbyError (policy) when it is invalid, or named and missing
 */
export async function policyOf(tree: Tree, request: PolicyRequest): Promise<PolicyInForce> {
  const file = await readPolicyFile(tree, request);
  return inForce(file, tree.commit, request, [], null, []);
}

/**
 * Reads the policy for a gate from the base, so that a pull request cannot change the rules that
 * judge it. The head's policy is validated and compared but not applied; if it is invalid, the gate
 * blocks. If the base's policy is invalid, the default policy applies and the gate warns, so that a
 * repair can be merged. If the base cannot be read at all, the gate ends in an error.
 * @param base the tree that policy and waivers are read from; null when it cannot be read
 * @param unknown why the base cannot be read
 * @param fork the commit at which the head left the base branch, when that is older than `base`: a
 *   policy that is unchanged since then is not a change by the head
 */
export async function policyForGate(
  base: Tree | null,
  unknown: string | null,
  head: Tree,
  request: PolicyRequest,
  fork: Tree | null = null,
): Promise<PolicyInForce> {
  const headFile = await attempt(() => readPolicyFile(head, forHead(base, request), 'optional'), 'head');
  const headReasons = headFile.error === null ? [] : [invalidHead(headFile)];
  if (base === null) {
    const message = `the policy could not be read from the base, and the default one may be weaker or stronger: ${unknown ?? ''}`;
    const reasons: Reason[] = [{ kind: 'policy-invalid', decision: 'error', message }, ...headReasons];
    return inForce({ found: false }, null, request, [], message, reasons);
  }
  const baseFile = await attempt(() => readPolicyFile(base, request));
  if (baseFile.error !== null) {
    const judge = baseFile.instead === null ? 'the default policy' : 'the base policy that it extends';
    const message = `the policy of the base is invalid, so ${judge} judges: ${baseFile.error}`;
    const reasons: Reason[] = [{ kind: 'policy-invalid', decision: 'warn', message }, ...headReasons];
    return inForce({ found: false }, null, request, [], message, reasons, baseFile.instead);
  }
  if (fork !== null && (await samePolicy(fork, head, request)))
    return inForce(baseFile.value, base.commit, request, [], null, []);
  const changes = headFile.error === null ? proposedChanges(baseFile.value, headFile.value) : [];
  return inForce(baseFile.value, base.commit, request, changes, null, headReasons);
}

/** Whether two trees have the same policy file, or neither has one, misspelt ones too. */
async function samePolicy(a: Tree, b: Tree, { path }: PolicyRequest): Promise<boolean> {
  const places = path === null ? [DEFAULT_POLICY_PATH, MISSPELT] : [path];
  const same = await Promise.all(
    places.map(async (place) => (await policyId(a, place)) === (await policyId(b, place))),
  );
  return same.every(Boolean);
}

async function policyId(tree: Tree, path: string): Promise<string | null> {
  const entry = (await tree.files()).find((file) => file.path === path);
  if (entry === undefined) return null;
  return entry.kind === 'file' ? tree.contentId(path) : entry.kind;
}

/** The request for the policy of a head, which may not show what only its author wants shown. */
function forHead(base: Tree | null, request: PolicyRequest): PolicyRequest {
  const { bases } = request;
  if (bases === undefined) return request;
  return { ...request, bases: basesForChange(bases, async () => base && extendedBy(base, request)) };
}

/** What the policy of a tree extends, read or not; null for nothing. */
async function extendedBy(tree: Tree, { path }: PolicyRequest): Promise<string | null> {
  const place = path ?? DEFAULT_POLICY_PATH;
  const entry = (await tree.files()).find((file) => file.path === place && file.kind === 'file');
  if (entry === undefined) return null;
  const own = parsePolicy((await tree.read(place, MAX_POLICY_BYTES)).toString('utf8'), place);
  return own.ok ? (own.policy.extends ?? null) : null;
}

function invalidHead({ error, hidden }: Failed): Reason {
  return hidden
    ? {
        kind: 'policy-invalid',
        decision: 'warn',
        message: `the policy that this change brings was not held against its base: ${error}. It is read once this is merged`,
      }
    : {
        kind: 'policy-invalid',
        decision: 'block',
        message: `the policy that this change brings is invalid: ${error}`,
      };
}

function proposedChanges(base: PolicyFile, head: PolicyFile): string[] {
  const changes = policyChanges(policyIn(base), policyIn(head));
  if (base.found && !head.found) return [`${base.path} is deleted`, ...changes];
  if (!base.found && head.found) return [`${head.path} is added`, ...changes];
  return changes;
}

function policyIn(file: PolicyFile): Policy {
  return file.found ? file.policy : DEFAULT_POLICY;
}

function inForce(
  file: PolicyFile,
  ref: string | null,
  request: PolicyRequest,
  proposed: readonly string[],
  invalid: string | null,
  reasons: readonly Reason[],
  instead: Policy | null = null,
): PolicyInForce {
  const policy = instead ?? policyIn(file);
  return {
    policy:
      request.failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': request.failOn } },
    origin: {
      path: file.found ? file.path : null,
      ref: file.found ? ref : null,
      preset: policy.sla.preset,
      ...(file.found && file.extends !== null ? { extends: file.extends } : {}),
      proposed,
      invalid,
    },
    reasons: [...reasons, ...branchWarning(file)],
  };
}

/** A base policy that is named by a branch: whoever may push there changes this gate. */
function branchWarning(file: PolicyFile): Reason[] {
  return file.found && file.warning !== null
    ? [{ kind: 'policy-invalid', decision: 'warn', message: file.warning }]
    : [];
}

function misspelt(): FixbyError {
  return new FixbyError(
    'policy',
    `Policy error: there is a ${MISSPELT}, and the policy is read from ${DEFAULT_POLICY_PATH}.`,
    'Rename it, or name it in the input policy.',
  );
}

async function readPolicyFile(
  tree: Tree,
  { path: named, bases = noBases }: PolicyRequest,
  absence?: 'optional',
): Promise<PolicyFile> {
  const path = named ?? DEFAULT_POLICY_PATH;
  const files = await tree.files();
  if (named === null && files.some((file) => file.path === MISSPELT)) throw misspelt();
  const entry = files.find((file) => file.path === path);
  if (entry === undefined) {
    await refuseIrregular(tree, path);
    if (named === null || absence === 'optional') return { found: false };
    throw new FixbyError(
      'usage',
      `Policy error: there is no ${path}${tree.commit === null ? '' : ` in commit ${tree.commit.slice(0, 7)}`}, though it is named as the policy. Add it there, or name another.`,
    );
  }
  if (entry.kind !== 'file') {
    throw new FixbyError(
      'policy',
      `Policy error in ${path}: it is a ${entry.kind}, and links are not followed.`,
      `Commit the file itself.`,
    );
  }
  const own = parsedPolicy((await tree.read(path, MAX_POLICY_BYTES)).toString('utf8'), path);
  const { parsed, ...rest } = await grounded(own, bases);
  return { found: true, path, policy: parsed.policy, ...rest };
}

/**
 * On disk a pipe or a device may stand where the policy would: no tree lists it, and it is not
 * "none".
 * @throws FixbyError (policy)
 */
async function refuseIrregular(tree: Tree, path: string): Promise<void> {
  if (tree.commit !== null) return;
  try {
    await tree.read(path, MAX_POLICY_BYTES);
  } catch (error) {
    if (isMissing(error)) return;
    throw new FixbyError(
      'policy',
      `Policy error in ${path}: it cannot be read (${messageOf(error)}).`,
      'Put a file there, or remove what is.',
    );
  }
}

/**
 * A policy from its text, with what its base says.
 * @throws FixbyError (policy) with one line per mistake, or what reading the base throws
 */
export async function readPolicyText(text: string, path: string, bases: ReadBase): Promise<Policy> {
  return (await grounded(parsedPolicy(text, path), bases)).parsed.policy;
}

/** A policy by itself. @throws FixbyError (policy) with one line per mistake */
export function parsedPolicy(text: string, path: string): ParsedPolicy {
  const parsed = parsePolicy(text, path);
  if (parsed.ok) return parsed;
  throw new FixbyError('policy', parsed.errors.map((error) => formatPolicyError(error)).join('\n'));
}

/** Why a policy file cannot be used. */
interface Failed {
  readonly value: null;
  readonly error: string;
  /** Whether nothing is wrong but that its base is not to be shown. */
  readonly hidden: boolean;
  /** What judges instead of it; null for the default policy. */
  readonly instead: Policy | null;
}

/**
 * Whatever is wrong in a policy file, as a sentence. A base policy that cannot be read is wrong in
 * the head only: of the base nothing may stand in for it, and the run ends.
 */
async function attempt<T>(
  read: () => Promise<T>,
  where: 'base' | 'head' = 'base',
): Promise<{ value: T; error: null } | Failed> {
  try {
    return { value: await read(), error: null };
  } catch (error) {
    const unreadable = error instanceof BaseUnreadable;
    // Any other failure (an unreadable tree, a named policy that does not exist) must stop the run.
    if (unreadable ? where === 'base' : failureKind(error) !== 'policy') throw error;
    return {
      value: null,
      error: messageOf(error),
      hidden: error instanceof HiddenBase,
      instead: error instanceof WeakerThanBase ? error.base : null,
    };
  }
}
