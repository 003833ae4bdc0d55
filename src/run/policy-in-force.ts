import type { Reason } from '../core/findings/decision.js';
import type { PolicyOrigin } from '../core/findings/result.js';
import { policyChanges } from '../core/policy/diff.js';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy/policy.js';
import { formatPolicyError, parsePolicy } from '../core/policy/read/parse.js';
import { isMissing, messageOf } from '../system/errors.js';
import { failureKind, FixbyError } from '../system/fixby-error.js';
import type { Tree } from '../system/tree.js';

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
}

/** The policy file of a tree, if it has one. */
type PolicyFile =
  { readonly found: false } | { readonly found: true; readonly path: string; readonly policy: Policy };

/**
 * The policy of one tree: for scans of a branch or a working tree.
 * @throws FixbyError (policy) when it is invalid, or named and missing
 */
export async function policyOf(tree: Tree, request: PolicyRequest): Promise<PolicyInForce> {
  const file = await readPolicyFile(tree, request.path);
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
  const headFile = await attempt(() => readPolicyFile(head, request.path, 'optional'));
  const headReasons = headFile.error === null ? [] : [invalidHead(headFile.error)];
  if (base === null) {
    const message = `the policy could not be read from the base, and the default one may be weaker or stronger: ${unknown ?? ''}`;
    const reasons: Reason[] = [{ kind: 'policy-invalid', decision: 'error', message }, ...headReasons];
    return inForce({ found: false }, null, request, [], message, reasons);
  }
  const baseFile = await attempt(() => readPolicyFile(base, request.path));
  if (baseFile.error !== null) {
    const message = `the policy of the base is invalid, so the default policy judges: ${baseFile.error}`;
    const reasons: Reason[] = [{ kind: 'policy-invalid', decision: 'warn', message }, ...headReasons];
    return inForce({ found: false }, null, request, [], message, reasons);
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

function invalidHead(error: string): Reason {
  return {
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
): PolicyInForce {
  const policy = policyIn(file);
  return {
    policy:
      request.failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': request.failOn } },
    origin: {
      path: file.found ? file.path : null,
      ref: file.found ? ref : null,
      preset: policy.sla.preset,
      proposed,
      invalid,
    },
    reasons,
  };
}

function misspelt(): FixbyError {
  return new FixbyError(
    'policy',
    `Policy error: there is a ${MISSPELT}, and the policy is read from ${DEFAULT_POLICY_PATH}.`,
    'Rename it, or name it in the input policy.',
  );
}

async function readPolicyFile(tree: Tree, named: string | null, absence?: 'optional'): Promise<PolicyFile> {
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
  return {
    found: true,
    path,
    policy: readPolicyText((await tree.read(path, MAX_POLICY_BYTES)).toString('utf8'), path),
  };
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

/** A policy from its text. @throws FixbyError (policy) with one line per mistake */
export function readPolicyText(text: string, path: string): Policy {
  const parsed = parsePolicy(text, path);
  if (parsed.ok) return parsed.policy;
  throw new FixbyError('policy', parsed.errors.map((error) => formatPolicyError(error)).join('\n'));
}

async function attempt<T>(
  read: () => Promise<T>,
): Promise<{ value: T; error: null } | { value: null; error: string }> {
  try {
    return { value: await read(), error: null };
  } catch (error) {
    // Any other failure (an unreadable tree, a named policy that does not exist) must stop the run.
    if (failureKind(error) !== 'policy') throw error;
    return { value: null, error: messageOf(error) };
  }
}
