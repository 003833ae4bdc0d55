import type { AppliedWaiver } from '../findings/finding.js';
import type { IdleWaiver } from '../findings/result.js';
import { lastDay } from '../gate/waiver.js';
import { decisionsOf } from '../ledger/decisions.js';
import type { IssueMember } from '../ledger/metadata/issue.js';
import { isDuplicate, type Ledger, type LedgerIssue } from '../ledger/read.js';
import { packageSubject } from '../packages/purl.js';
import { describeMatch } from '../policy/match.js';
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
  const last = lastDay(policy, today);
  return policy.waivers.map(({ match, reason, expires, 'approved-by': approvedBy = null }) => {
    const words = describeMatch(match);
    return {
      match: words,
      reason,
      approvedBy,
      expires,
      state: expires > last ? 'overlong' : stateOf(expires, idle.has(words), today),
      issue: null,
    };
  });
}

/**
 * Waivers that were given by comment on issues with open findings.
 * @param isOpen tells whether a finding is open
 */
export function issueWaivers(
  { issues }: Ledger,
  isOpen: (id: string) => boolean,
  today: Day,
): DashboardWaiver[] {
  return issues
    .filter((entry) => !isDuplicate(entry))
    .flatMap((entry) =>
      waiversOn(entry, isOpen).map(({ waiver, members }) => ({
        match: wordsOf(entry, members),
        reason: waiver.reason,
        approvedBy: waiver.approvedBy,
        expires: waiver.expires,
        state: stateOf(waiver.expires, false, today),
        issue: { number: entry.issue.number, url: entry.issue.url },
      })),
    );
}

/** The waivers that apply on an issue, each with the ids of the findings that it covers. */
function waiversOn(
  entry: LedgerIssue,
  isOpen: (id: string) => boolean,
): { readonly waiver: AppliedWaiver; readonly members: IssueMember[] }[] {
  if (!entry.notes.some(({ marker }) => marker.kind === 'waived')) return [];
  const found = new Map<string, { waiver: AppliedWaiver; members: IssueMember[] }>();
  for (const member of entry.meta.findings.filter(({ id }) => isOpen(id))) {
    const { waiver } = decisionsOf([{ entry, member }]);
    if (waiver === null) continue;
    const key = JSON.stringify([waiver.reason, waiver.approvedBy, waiver.expires]);
    const same = found.get(key);
    if (same === undefined) found.set(key, { waiver, members: [member] });
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

function stateOf(expires: Day, unused: boolean, today: Day): WaiverState {
  if (expires < today) return 'expired';
  if (unused) return 'unused';
  return daysBetween(today, expires) <= EXPIRING_DAYS ? 'expiring' : 'active';
}
