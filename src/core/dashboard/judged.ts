import { type AppliedWaiver, type Finding } from '../findings/finding.js';
import type { Epss, KnownExploited } from '../findings/priority.js';
import { slaOf } from '../gate/sla.js';
import { appliedGrant, grantFor } from '../gate/comment-grant.js';
import { decidedSeverity, type Decisions } from '../gate/memory.js';
import { rememberedWaiverFor } from '../gate/waiver.js';
import { decisionsOf } from '../ledger/decisions.js';
import { memberFacts } from '../ledger/match-facts.js';
import type { IssueMember } from '../ledger/metadata/issue.js';
import { priorityIn } from '../ledger/priority-in.js';
import { type Summarised } from '../ledger/plan/summary.js';
import type { LedgerIssue } from '../ledger/read.js';
import { triageDays } from '../policy/sla-days.js';
import { dayOf, daysBetween } from '../scale/day.js';
import type { RowsInput } from './rows-input.js';

/** The part of a finding that a row needs. */
export interface Judged extends Summarised {
  /** Fingerprint, where only its issue knows of it. */
  readonly member?: string;
  /** Whole days from the start of the clock to today. */
  readonly ageDays: number;
  readonly exploited?: KnownExploited;
  readonly epss?: Epss;
  readonly fixSince?: string | null;
}

/** The part of a finding that a row needs, of one that this run reported. */
export function judgedOf(
  finding: Finding,
  { policy, asOf, today }: Pick<RowsInput, 'policy' | 'asOf' | 'today'>,
): Judged {
  return { ...finding, ageDays: daysBetween(dayOf(finding.firstSeen ?? asOf, policy.sla.timezone), today) };
}

/** The part of a finding that a row needs, from what its issue records. */
export function remembered(entry: LedgerIssue, member: IssueMember, input: RowsInput): Judged {
  const { policy, asOf, today, records } = input;
  const record = records.get(member.id);
  const start = record?.spans.at(-1)?.start ?? entry.openedAt;
  const decided = decisionsOf([{ entry, member }]);
  const severity = decidedSeverity(decided.severity, record?.severity ?? member.severity);
  const clock = {
    firstSeen: start,
    published: null,
    previous: entry.trusted ? [member] : [],
    triage: triageDays(policy, entry.meta.source, member.rule),
    set: decided.due ?? null,
    ...priorityIn(entry, member),
  };
  const { exploited } = clock;
  const { due, daysLeft, state } = slaOf(severity, clock, policy, asOf);
  return {
    member: member.id,
    severity,
    due,
    daysLeft,
    sla: state,
    source: entry.meta.source,
    waiver: rememberedWaiver(decided, entry, member, input),
    ...(clock.fixSince === undefined ? {} : { fixSince: clock.fixSince }),
    ...(exploited == null ? {} : { exploited: { id: member.rule, added: exploited, ransomware: false } }),
    ageDays: daysBetween(dayOf(start, policy.sla.timezone), today),
  };
}

/**
 * The waiver of a finding that is known from its issue only: one of the policy, as far as the issue
 * tells where it stands, else one given by comment.
 */
function rememberedWaiver(
  decided: Decisions,
  entry: LedgerIssue,
  member: IssueMember,
  { policy, asOf, today }: RowsInput,
): AppliedWaiver | null {
  const facts = { ...memberFacts(entry, member), fixKnown: member.fix !== undefined };
  const grant = grantFor(decided, null, policy, today);
  return rememberedWaiverFor(facts, policy, asOf) ?? (grant === null ? null : appliedGrant(grant, today));
}
