import type { AppliedWaiver } from '../findings/finding.js';
import type { Policy } from '../policy/policy.js';
import type { Day } from '../scale/day.js';
import type { CommentGrant, Decisions } from './memory.js';
import { standingOf, type WaiverStanding } from './waiver-rules.js';

type Rules = Pick<Policy, 'sla' | 'waiver-rules'>;

/**
 * What comments say of a finding today: of those that count and cover the place the last one.
 * @param path of the place; null for all that the issue listed
 */
export function grantFor(
  { grants }: Decisions,
  path: string | null,
  policy: Rules,
  today: Day,
): CommentGrant | null {
  const last = grants.findLast(
    (grant) => covers(grant, path) && grantStanding(grant, policy, today) === 'active',
  );
  return last ?? null;
}

function covers({ places }: CommentGrant, path: string | null): boolean {
  return path === null || places === null || places.includes(path);
}

/** How a grant stands today by the rules for waivers. */
export function grantStanding(grant: CommentGrant, policy: Rules, today: Day): WaiverStanding {
  const { expires, since } = grant;
  return standingOf({ expires, since, confirmed: confirmedOf(grant, today) }, policy, today);
}

/** Those whose comments grant the same and still count: logins, lower case. */
function confirmedOf({ approvals }: CommentGrant, today: Day): string[] {
  return [...new Set(approvals.flatMap(({ by, expires }) => (expires < today ? [] : [by.toLowerCase()])))];
}

/** A grant as reports show it. */
export function appliedGrant(grant: CommentGrant, today: Day): AppliedWaiver {
  const { reason, expires, approvals, by } = grant;
  const others = approvals.filter((one) => one.by !== by && one.expires >= today).map((one) => one.by);
  return {
    reason,
    approvedBy: [by, ...new Set(others)].map((login) => `@${login}`).join(', '),
    confirmed: confirmedOf(grant, today),
    expires,
  };
}
