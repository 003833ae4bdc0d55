import type { IdleWaiver } from '../findings/result.js';
import { approvalOf } from '../policy/approvers.js';
import { appliedGrant, grantFor, grantStanding } from '../gate/comment-grant.js';
import type { CommentGrant } from '../gate/memory.js';
import { waiverStanding } from '../gate/waiver.js';
import type { WaiverStanding } from '../gate/waiver-rules.js';
import { decisionsOf } from '../ledger/decisions.js';
import type { IssueMember } from '../ledger/metadata/issue.js';
import { isDuplicate } from '../ledger/notes.js';
import type { LedgerIssue } from '../ledger/read.js';
import { packageSubject } from '../packages/purl.js';
import { describeMatch } from '../policy/match-key.js';
import type { Policy } from '../policy/policy.js';
import { daysBetween, type Day } from '../scale/day.js';
import type { DashboardWaiver, WaiverState } from './dashboard.js';

/** A waiver that ends within this many days is shown as ending soon. */
const EXPIRING_DAYS = 30;

/** Rule ids that are named for a waiver on an issue about a package, at most. */
const MAX_RULES = 3;

/**
 * The policy's waivers with their state.
 * @param unused those that matched nothing in this run; empty when the run was not complete
 */
export function policyWaivers(policy: Policy, unused: readonly IdleWaiver[], today: Day): DashboardWaiver[] {
  const idle = new Set(unused.map(({ match }) => match));
  return policy.waivers.map((waiver) => {
    const { match, reason, expires, proof, 'approved-by': approvedBy = null } = waiver;
    const words = describeMatch(match);
    return {
      kind: 'waiver',
      match: words,
      reason,
      approvedBy,
      approval: approvalOf(approvedBy, proof?.confirmed ?? []),
      expires,
      state: stateOf(waiverStanding(waiver, policy, today), expires, idle.has(words), today),
      issue: null,
    };
  });
}

/**
 * What comments accepted of findings that are still there, or are left out for that reason alone.
 * @param issues those of which the readers of the dashboard may know
 * @param isOpen whether a finding is there
 */
export function issueWaivers(
  issues: readonly LedgerIssue[],
  isOpen: (id: string) => boolean,
  policy: Policy,
  today: Day,
): DashboardWaiver[] {
  return issues
    .filter((entry) => !isDuplicate(entry))
    .flatMap((entry) =>
      grantsOn(entry, isOpen, policy, today).map(({ grant, members }) => {
        const { reason, approvedBy, confirmed = [], expires } = appliedGrant(grant, today);
        return {
          kind: grant.kind,
          match: wordsOf(entry, members),
          reason,
          approvedBy,
          approval: approvalOf(approvedBy, confirmed),
          expires,
          state: stateOf(grantStanding(grant, policy, today), expires, false, today),
          issue: { number: entry.issue.number, url: entry.issue.url },
        };
      }),
    );
}

/** The grants on an issue that count, or else were given last, each with what it covers. */
function grantsOn(
  entry: LedgerIssue,
  isOpen: (id: string) => boolean,
  policy: Policy,
  today: Day,
): { readonly grant: CommentGrant; readonly members: IssueMember[] }[] {
  if (!entry.notes.some(({ marker }) => marker.kind === 'waived' || marker.kind === 'ruled')) return [];
  const found = new Map<string, { grant: CommentGrant; members: IssueMember[] }>();
  for (const member of entry.meta.findings) {
    const decisions = decisionsOf([{ entry, member }]);
    const active = grantFor(decisions, null, policy, today);
    const grant = active ?? decisions.grants.at(-1);
    if (grant === undefined || !(isOpen(member.id) || (active !== null && active.kind !== 'waiver')))
      continue;
    const key = JSON.stringify([grant.kind, grant.reason, grant.by, grant.expires]);
    const same = found.get(key);
    if (same === undefined) found.set(key, { grant, members: [member] });
    else same.members.push(member);
  }
  return [...found.values()];
}

function wordsOf({ meta }: LedgerIssue, members: readonly IssueMember[]): string {
  const rules = members.slice(0, MAX_RULES).map(({ rule }) => rule);
  const more = members.length - rules.length;
  return [
    ...rules,
    ...(more === 0 ? [] : [`${more} more`]),
    ...(meta.package === null ? [] : [packageSubject(meta.package.ecosystem, meta.package.name)]),
  ].join(', ');
}

function stateOf(standing: WaiverStanding, expires: Day, unused: boolean, today: Day): WaiverState {
  if (standing !== 'active') return standing;
  if (unused) return 'unused';
  return daysBetween(today, expires) <= EXPIRING_DAYS ? 'expiring' : 'active';
}
