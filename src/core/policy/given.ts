import { loginsIn } from './approvers.js';
import { matchKey } from './match-key.js';
import type { Waiver } from './policy.js';

/** The policy as one commit of its branch has it. */
export interface PolicyVersion {
  readonly commit: string;
  /** RFC 3339 time of the commit. */
  readonly at: string;
  /** Null where it could not be read: it says nothing then. */
  readonly waivers: readonly Waiver[] | null;
}

/** Who approved a change, as GitHub knows it. */
export interface ChangeApproval {
  /** Login. */
  readonly by: string;
  /**
   * The waivers of the policy that was approved; null for whoever merged it, which is what stands.
   */
  readonly waivers: readonly Waiver[] | null;
}

/** A text that is equal for waivers that say the same, reason and names too. */
export function waiverKey(waiver: Waiver): string {
  const known = keys.get(waiver);
  if (known !== undefined) return known;
  const { match, expires, reason, 'approved-by': approvedBy } = waiver;
  const key = JSON.stringify([matchKey(match), expires, reason, approvedBy]);
  keys.set(waiver, key);
  return key;
}

/** Keys that were computed already: each waiver is looked for in every version of the policy. */
const keys = new WeakMap<Waiver, string>();

/** What is asked for in every version, by its waivers. */
const keySets = new WeakMap<readonly Waiver[], ReadonlySet<string>>();

function keysOf(waivers: readonly Waiver[]): ReadonlySet<string> {
  const known = keySets.get(waivers) ?? new Set(waivers.map(waiverKey));
  keySets.set(waivers, known);
  return known;
}

/**
 * The version that gave a waiver as it stands: the oldest one that has it in a row up to now.
 * @param versions newest first, as far as they are known
 * @returns `open` where an older version may have it too
 */
export function givenBy(
  waiver: Waiver,
  versions: readonly PolicyVersion[],
): { readonly by: PolicyVersion | null; readonly open: boolean } {
  let by: PolicyVersion | null = null;
  for (const version of versions) {
    if (version.waivers === null) continue;
    if (!keysOf(version.waivers).has(waiverKey(waiver))) return { by, open: false };
    by = version;
  }
  return { by, open: true };
}

/**
 * Those whom a waiver names and who approved the change that gave it: they merged it, or reviewed a
 * state of it that had the waiver. Logins, lower case.
 */
export function confirmedIn(waiver: Waiver, approvals: readonly ChangeApproval[]): string[] {
  const approved = new Set(
    approvals
      .filter(({ waivers }) => waivers === null || keysOf(waivers).has(waiverKey(waiver)))
      .map(({ by }) => by.toLowerCase()),
  );
  return loginsIn(waiver['approved-by'] ?? '').filter((login) => approved.has(login));
}
