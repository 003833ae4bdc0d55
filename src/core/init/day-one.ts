import { isPublicKnowledge } from '../findings/disclosure.js';
import { isJudged, type Finding } from '../findings/finding.js';
import type { Result } from '../findings/result.js';
import { FIRST_RUN } from '../ledger/plan/opening.js';
import type { Policy } from '../policy/policy.js';
import type { Day } from '../scale/day.js';
import { atLeast, SEVERITIES, type Severity } from '../scale/severity.js';

/** What is open of one severity. */
export interface SeverityRow {
  readonly severity: Severity;
  readonly count: number;
  /** The earliest due date, counted from today; null for none. */
  readonly due: Day | null;
}

/** What the first day with Fixby looks like. */
export interface DayOne {
  /** One row for each severity, the worst first. */
  readonly rows: readonly SeverityRow[];
  /** Findings that would block every pull request that does not mend them, worst first. */
  readonly blocking: readonly Finding[];
  /** How many findings the first run that tracks files, and how many wait for a later run. */
  readonly filed: number;
  readonly waiting: number;
  /** How many it only counts, since the repository is public. */
  readonly hidden: number;
  /** What kept the scan from being complete, one sentence each; empty for nothing. */
  readonly problems: readonly string[];
}

/**
 * What a scan of the whole repository says of the day on which Fixby starts there.
 * @param result a scan without a base
 * @param isPublic whether everybody can read the repository's issues
 */
export function dayOneOf(result: Result, policy: Policy, isPublic: boolean): DayOne {
  const open = result.findings.filter((one) => isJudged(one) && one.waiver === null);
  const shown = open.filter((one) => !isPublic || isPublicKnowledge(one));
  const tracked = shown.filter(({ severity }) => atLeast(severity, policy.issues['minimum-severity']));
  const severe = tracked.filter(({ severity }) => atLeast(severity, FIRST_RUN)).length;
  const filed = Math.min(severe, policy.issues.limit);
  return {
    rows: SEVERITIES.map((severity) => rowOf(severity, open)),
    blocking: blockingOf(result, open, policy),
    filed,
    waiting: tracked.length - filed,
    hidden: open.length - shown.length,
    problems: result.reasons.flatMap(({ decision, message }) => (decision === 'error' ? [message] : [])),
  };
}

function rowOf(severity: Severity, open: readonly Finding[]): SeverityRow {
  const some = open.filter((one) => one.severity === severity);
  const [due = null] = some.flatMap((one) => one.due ?? []).sort();
  return { severity, count: some.length, due };
}

/**
 * Without a base nothing is known to be there before, and everything is judged; here all of it was.
 * With `scope: introduced` only what is overdue blocks then.
 */
function blockingOf({ reasons }: Result, open: readonly Finding[], { gate }: Policy): Finding[] {
  const counts = gate.scope === 'all' ? ['severity', 'malicious', 'overdue'] : ['overdue'];
  const ids = new Set(
    reasons
      .filter(({ kind, decision }) => decision === 'block' && counts.includes(kind))
      .map(({ finding }) => finding),
  );
  return open.filter(({ id }) => ids.has(id));
}
