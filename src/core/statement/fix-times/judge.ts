import { addDays } from '../../scale/day.js';
import type { LedgerFacts, StatementFacts } from '../facts.js';
import { asksFsrt, gapsIn, switchedOff, type LookedFor } from '../look.js';
import type { PromiseJudgement } from '../promise.js';
import { few, missing, seen } from '../say.js';
import type { StatementEvidence } from '../statement.js';
import { decidedOf, figuresOf } from './figures.js';
import { longerDays, policyEvidence, SHORTEST, undated } from './policy-days.js';

/**
 * Whether due dates are kept: of the promise, and of the questions that ask for the same. What a
 * waiver covers is past its due date all the same.
 */
export function judgeFixTimes(facts: StatementFacts): PromiseJudgement {
  const longer = longerDays(facts);
  const policy = policyEvidence(facts, longer);
  if (longer.length > 0) return { status: 'not-kept', evidence: [policy] };
  const { ledger } = facts;
  if (!ledger.seen)
    return {
      status: 'not-from-here',
      evidence: [
        missing('The issues, which have the due dates, could not be read.', { detail: ledger.missing.why }),
      ],
    };
  const late = ledger.value.findings.filter(({ withinSla }) => withinSla === false);
  const figures = figuresOf(ledger.value, facts.today);
  if (late.length > 0 || overdue(facts) > 0)
    return { status: 'not-kept', evidence: [figures, lateEvidence(facts, late), policy] };
  const open = [...unlooked(facts), ...undated(facts), ...young(facts, ledger.value)];
  if (open.length > 0) return { status: 'not-from-here', evidence: [figures, ...open] };
  return { status: 'kept', evidence: [figures, policy] };
}

/** What no scan looked for: every scan of our own counts, and every other one that the run has. */
function unlooked(facts: StatementFacts): StatementEvidence[] {
  const app = facts.apps.length + facts.brokenManifests.length > 0;
  const sources: readonly LookedFor[] = [
    ...(['dependencies', 'code', 'secrets', 'workflows'] as const),
    ...(app ? (['forge'] as const) : []),
    ...(app && asksFsrt(facts) ? (['sarif:FSRT'] as const) : []),
  ];
  const others = facts.result.scans.filter(
    ({ status, sources: of }) =>
      status === 'failed' && !of.some((one) => [...sources, 'posture'].includes(one)),
  );
  return [
    ...gapsIn(facts, sources),
    ...switchedOff(facts, sources),
    ...others.map(({ scanner, reason }) =>
      missing(`The scan by ${scanner} did not complete.`, reason === null ? {} : { detail: reason }),
    ),
  ];
}

/** A record in which no date came due yet keeps nothing. */
function young({ today }: StatementFacts, ledger: LedgerFacts): StatementEvidence[] {
  const { since, dashboardUrl } = ledger;
  if (dashboardUrl === null || since === null)
    return [missing('No run has kept issues here yet, so nothing tells of the past.')];
  if (decidedOf(ledger).length > 0 || since <= addDays(today, -SHORTEST)) return [];
  return [
    missing(
      `Nothing was fixed or came due yet, and the record since ${since} is shorter than ${SHORTEST} days, the shortest time.`,
    ),
  ];
}

function overdue({ result }: StatementFacts): number {
  return [...result.findings, ...result.known].filter(({ sla }) => sla === 'overdue').length;
}

function lateEvidence(facts: StatementFacts, late: LedgerFacts['findings']): StatementEvidence {
  const open = Math.max(late.filter(({ gone }) => gone === null).length, overdue(facts));
  const fixed = late.filter(({ gone }) => gone !== null);
  return seen(`${open} overdue now, ${fixed.length} fixed late.`, {
    inside: true,
    detail: few(
      late.map(
        ({ severity, rule, due, issue }) =>
          `${severity} ${rule}, due ${due ?? '?'}${issue === null ? '' : ` (#${issue.number})`}`,
      ),
    ),
  });
}
