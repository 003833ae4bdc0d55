import { matchesSomewhere } from '../policy/match.js';
import type { Policy } from '../policy/policy.js';
import { slaDays } from '../policy/sla-days.js';
import { addDays, dayOf, daysBetween, type Day } from '../scale/day.js';
import { SEVERITIES, type Severity } from '../scale/severity.js';
import { episodesOf, isWithinSla, repairedOn, type Episode } from './episodes.js';
import type { Evidence, EvidenceFinding, EvidencePermissions, EvidenceWaiver, ScanGap } from './evidence.js';
import type { PolicyWaiver } from './policy-waivers.js';
import type { FindingRecord } from './finding-record.js';

/** The input of `evidenceOf`. */
export interface EvidenceInput {
  /** `owner/name` */
  readonly repository: string;
  /** The period, both days included. */
  readonly since: Day;
  /** The end of the period; today at the latest. */
  readonly until: Day;
  /** RFC 3339 time at which the data was read. */
  readonly asOf: string;
  readonly records: readonly FindingRecord[];
  readonly policy: Policy;
  /** The waivers of the policy, including those that were removed since. */
  readonly policyWaivers: readonly PolicyWaiver[];
  /** Path of the policy; null for the default policy. */
  readonly policyPath: string | null;
  readonly policyRef: string | null;
  /** Days, in any order, on which at least one scan of the default branch was complete. */
  readonly scannedDays: Iterable<Day>;
  /** Null where the repository has no Forge app. */
  readonly permissions: EvidencePermissions | null;
}

/**
 * The evidence for a period: every finding that was open on one of its days, and the days without a
 * complete scan. A finding that was gone and came back is listed once for each time. Of the
 * policy's waivers only those without a path are listed, since issues do not tell which paths a
 * finding had in the past.
 * @throws RangeError when the period ends before it starts
 */
export function evidenceOf(input: EvidenceInput): Evidence {
  const { repository, since, asOf, policy, policyPath, policyRef } = input;
  const { timezone, preset } = policy.sla;
  const today = dayOf(asOf, timezone);
  const until = input.until < today ? input.until : today;
  const days = daysBetween(since, until) + 1;
  if (days < 1) throw new RangeError(`the period from ${since} to ${until} has no day`);
  const period = { since, until, today };
  const gaps = gapsIn(period, new Set(input.scannedDays));
  return {
    repository,
    since,
    until,
    asOf,
    timezone,
    policy: { path: policyPath, ref: policyRef, preset },
    policyDays: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, slaDays(policy, severity)]),
    ) as Record<Severity, number | null>,
    findings: input.records.flatMap((record) => findingsOf(record, input, period)),
    days,
    scannedDays: days - gaps.reduce((sum, gap) => sum + gap.days, 0),
    gaps,
    permissions: input.permissions,
  };
}

interface Period {
  readonly since: Day;
  readonly until: Day;
  readonly today: Day;
}

/** What the evidence of a finding is made from besides its record. */
type Judged = Pick<EvidenceInput, 'policy' | 'policyWaivers'>;

function findingsOf(record: FindingRecord, input: Judged, period: Period): EvidenceFinding[] {
  return episodesOf(record, input.policy)
    .filter(({ from, ended }) => from <= period.until && (ended === null || ended >= period.since))
    .map((episode) => findingOf(record, episode, input, period));
}

function findingOf(record: FindingRecord, episode: Episode, input: Judged, period: Period): EvidenceFinding {
  const { id, issue, source, rule, title, package: name, owner } = record;
  const { severity, opened, due, ended, gone } = episode;
  const waivers = waiversIn(record, episode, input, period);
  const waived = waivers.some(({ until }) => until >= period.today);
  return {
    id,
    issue,
    source,
    rule,
    title,
    package: name,
    severity,
    opened,
    due,
    fixed: repairedOn(episode),
    gone,
    days: Math.max(0, daysBetween(opened, ended ?? period.today)),
    withinSla: isWithinSla(episode, period.today),
    unseenSince:
      ended !== null || record.unseenSince === null
        ? null
        : dayOf(record.unseenSince, input.policy.sla.timezone),
    dismissed: ended === null && record.dismissed !== null && !waived,
    owner,
    waivers,
    ...saidIn(record, episode),
  };
}

/** What only some findings have; nothing that is open is mended. */
function saidIn(
  { report, dueSet, fix }: FindingRecord,
  { ended }: Episode,
): Pick<EvidenceFinding, 'report' | 'dueSet' | 'fix'> {
  return {
    ...(report === undefined ? {} : { report }),
    ...(dueSet === undefined ? {} : { dueSet }),
    ...(fix === undefined || ended === null ? {} : { fix }),
  };
}

/** Waivers that covered the finding on a day on which it was open within the period. */
function waiversIn(
  { facts, waivers }: FindingRecord,
  { opened, ended }: Episode,
  { policy, policyWaivers }: Judged,
  { since, until }: Period,
): EvidenceWaiver[] {
  const first = opened > since ? opened : since;
  const last = ended !== null && ended < until ? ended : until;
  const approved = waivers.filter(({ approvals }) => approvals >= policy['waiver-rules'].approvals);
  const commented = approved.map(({ kind, by, reason, from, until: end }): EvidenceWaiver => ({
    kind,
    by,
    approval: 'confirmed',
    reason,
    from,
    until: end,
  }));
  const written = policyWaivers
    .filter(({ match }) => matchesSomewhere(match, facts))
    .map(({ by, approval, reason, from, until: end }): EvidenceWaiver => ({
      kind: 'waiver',
      by,
      approval,
      reason,
      from,
      until: end,
    }));
  return [...written, ...commented].filter(
    (waiver) =>
      waiver.until >= (waiver.from ?? waiver.until) &&
      waiver.until >= first &&
      (waiver.from === null || waiver.from <= last),
  );
}

/** Runs of consecutive days in the period without a complete scan, oldest first. */
function gapsIn({ since, until }: Period, scanned: ReadonlySet<Day>): ScanGap[] {
  const gaps: { from: Day; to: Day; days: number }[] = [];
  for (let day = since; day <= until; day = addDays(day, 1)) {
    if (scanned.has(day)) continue;
    const last = gaps.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) {
      last.to = day;
      last.days += 1;
    } else gaps.push({ from: day, to: day, days: 1 });
  }
  return gaps;
}
