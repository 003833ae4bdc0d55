import type { Reason } from '../core/findings/decision.js';
import { waiverStanding } from '../core/gate/waiver.js';
import { loginsIn } from '../core/policy/approvers.js';
import { confirmedIn, givenBy, type ChangeApproval, type PolicyVersion } from '../core/policy/given.js';
import type { Policy, Waiver } from '../core/policy/policy.js';
import { policyIn } from '../core/policy/read/parse.js';
import { addDays, dayOf } from '../core/scale/day.js';
import { explainApiError, type Client, type RepositoryName } from '../github/client.js';
import { commitApprovals, fileVersions, type FileVersion } from '../github/read/policy-history.js';
import type { PolicyInForce } from './policy-in-force.js';

/** Where the history of a policy is read. */
export interface PolicyHistory {
  /** The versions of a file on the way to a commit, newest first. */
  readonly versions: (commit: string, path: string) => AsyncIterable<FileVersion>;
  /** Who approved what brought commits; null where nobody can be asked. */
  readonly approvals:
    ((commits: readonly string[], path: string) => ReturnType<typeof commitApprovals>) | null;
}

/** The history that GitHub has. */
export function historyOnGitHub(client: Client, name: RepositoryName): PolicyHistory {
  return {
    versions: (commit, path) => fileVersions(client, name, commit, path),
    approvals: (commits, path) => commitApprovals(client, name, commits, path),
  };
}

/**
 * The policy in force, each of its waivers that may count with what is known of how it was given:
 * since when it stands there, and which of those whom it names GitHub shows to have approved it.
 * What cannot be read changes no waiver's days, and confirms nobody.
 * @param commit the commit that the policy was read from; null where there is none
 * @param asOf RFC 3339: now
 */
export async function withProofs(
  inForce: PolicyInForce,
  commit: string | null,
  history: PolicyHistory,
  asOf: string,
): Promise<PolicyInForce> {
  const { policy, origin } = inForce;
  const today = dayOf(asOf, policy.sla.timezone);
  const loose = { ...policy, 'waiver-rules': { ...policy['waiver-rules'], approvals: 0 } };
  const live = policy.waivers.filter((waiver) => waiverStanding(waiver, loose, today) === 'active');
  if (live.length === 0 || commit === null || origin.path === null) return inForce;
  const read = await givenWaivers(live, policy, history.versions(commit, origin.path));
  const asked = await approvalsOf(read.given, origin.path, policy, history.approvals);
  const proofs = new Map(
    live.map((waiver) => {
      const by = read.given.get(waiver) ?? null;
      const approvals = by === null ? [] : (asked.approvals.get(by.commit) ?? []);
      return [waiver, { since: by?.at ?? null, confirmed: confirmedIn(waiver, approvals) }] as const;
    }),
  );
  const waivers = policy.waivers.map((waiver): Waiver => {
    const proof = proofs.get(waiver);
    return proof === undefined ? waiver : { ...waiver, proof };
  });
  return {
    ...inForce,
    policy: { ...policy, waivers },
    reasons: [...inForce.reasons, ...read.reasons, ...asked.reasons],
  };
}

/** The versions that gave waivers, as far back as their days may be counted from. */
async function givenWaivers(
  live: readonly Waiver[],
  policy: Policy,
  history: AsyncIterable<FileVersion>,
): Promise<{ readonly given: ReadonlyMap<Waiver, PolicyVersion>; readonly reasons: readonly Reason[] }> {
  const versions: PolicyVersion[] = [];
  const reasons: Reason[] = [];
  try {
    for await (const { commit, at, text } of history) {
      versions.push({ commit, at, waivers: waiversIn(text) });
      if (live.every((waiver) => isSettled(waiver, versions, policy))) break;
    }
  } catch (error) {
    reasons.push(
      unproven(`the days of waivers count from today, since the policy's history could not be read`, error),
    );
  }
  const given = live.flatMap((waiver) => {
    const { by } = givenBy(waiver, versions);
    return by === null ? [] : [[waiver, by] as const];
  });
  return { given: new Map(reasons.length > 0 ? [] : given), reasons };
}

/** Whether older versions cannot change what is known of a waiver. */
function isSettled(waiver: Waiver, versions: readonly PolicyVersion[], policy: Policy): boolean {
  const { by, open } = givenBy(waiver, versions);
  if (!open) return true;
  const first = addDays(waiver.expires, -policy['waiver-rules']['max-days']);
  return by !== null && dayOf(by.at, policy.sla.timezone) < first;
}

/** The waivers of a version; none where it has no policy, null where that cannot be read. */
function waiversIn(text: string | null): readonly Waiver[] | null {
  return text === null ? [] : (policyIn(text)?.waivers ?? null);
}

async function approvalsOf(
  given: ReadonlyMap<Waiver, PolicyVersion>,
  path: string,
  policy: Policy,
  ask: PolicyHistory['approvals'],
): Promise<{
  readonly approvals: ReadonlyMap<string, readonly ChangeApproval[]>;
  readonly reasons: readonly Reason[];
}> {
  const commits = [...given]
    .filter(([waiver]) => loginsIn(waiver['approved-by'] ?? '').length > 0)
    .map(([, { commit }]) => commit);
  if (ask === null || commits.length === 0) return { approvals: new Map(), reasons: [] };
  try {
    const found = await ask([...new Set(commits)], path);
    const read = [...found].map(([commit, approvals]) => {
      const changes = approvals.map(({ by, reviewed }) => ({
        by,
        waivers: reviewed === null ? null : (waiversIn(reviewed.text) ?? []),
      }));
      return [commit, changes] as const;
    });
    return { approvals: new Map(read), reasons: [] };
  } catch (error) {
    const what = `nobody's approval of a waiver could be confirmed (the job needs "permissions: pull-requests: read")`;
    // Where no approval is asked for, the evidence says "claimed", and nothing else changes.
    const needed = policy['waiver-rules'].approvals > 0;
    return { approvals: new Map(), reasons: needed ? [unproven(what, error)] : [] };
  }
}

function unproven(what: string, error: unknown): Reason {
  return { kind: 'waivers-unproven', decision: 'warn', message: `${what}: ${explainApiError(error)}` };
}
