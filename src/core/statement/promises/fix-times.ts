import { slaDays } from '../../policy/sla-days.js';
import { SLA_PRESETS } from '../../policy/presets.js';
import { SEVERITIES } from '../../scale/severity.js';
import type { LedgerFacts, StatementFacts } from '../facts.js';
import { gapsIn } from '../look.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { count, few, missing, seen } from '../say.js';
import type { StatementEvidence } from '../statement.js';

const ATLASSIAN = SLA_PRESETS['atlassian-marketplace-cloud'];

/** Whether due dates are kept. */
export const fixTimes: SecurityPromise = {
  id: 'fix-times',
  words: "Vulnerabilities are fixed within the times of Atlassian's security bug fix policy",
  checks:
    'Every finding that was open within the last 365 days: whether it was fixed by its due date, and what is overdue now; and whether the policy gives more days than Atlassian does (10, 28, 84 and 175).',
  kept: 'Kept where nothing is overdue and nothing of the last 365 days was fixed late. Not kept where something is or was, or the policy gives more days. A waiver changes no due date.',
  cannotKnow:
    'Vulnerabilities that no scan found and nobody reported here, and dates that Atlassian set on tickets of its own, unless a maintainer wrote them down.',
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const longer = SEVERITIES.filter(
    (severity) => (slaDays(facts.policy, severity) ?? Infinity) > ATLASSIAN.days[severity],
  );
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
  const figures = figuresOf(ledger.value);
  if (late.length > 0 || overdue(facts) > 0)
    return { status: 'not-kept', evidence: [figures, lateEvidence(facts, late), policy] };
  const gaps = gapsIn(facts, ['dependencies', 'code']);
  if (gaps.length > 0) return { status: 'not-from-here', evidence: [figures, ...gaps] };
  if (ledger.value.dashboardUrl === null)
    return {
      status: 'not-from-here',
      evidence: [missing('No run has kept issues here yet, so nothing tells of the past.')],
    };
  return { status: 'kept', evidence: [figures, policy] };
}

function overdue({ result }: StatementFacts): number {
  return [...result.findings, ...result.known].filter(({ sla }) => sla === 'overdue').length;
}

function figuresOf({ findings, dashboardUrl }: LedgerFacts): StatementEvidence {
  const dated = findings.filter(({ withinSla }) => withinSla !== null);
  const within = dated.filter(({ withinSla }) => withinSla === true).length;
  return seen(
    dated.length === 0
      ? 'Within the last 365 days no finding had a due date.'
      : `${within} of ${count(dated.length, 'finding', 'findings')} of the last 365 days kept the due date (${Math.floor((100 * within) / dated.length)} %).`,
    dashboardUrl === null ? {} : { url: dashboardUrl },
  );
}

function lateEvidence(facts: StatementFacts, late: LedgerFacts['findings']): StatementEvidence {
  const open = Math.max(late.filter(({ gone }) => gone === null).length, overdue(facts));
  const fixed = late.filter(({ gone }) => gone !== null);
  return seen(`${open} overdue now, ${fixed.length} fixed late.`, {
    detail: few(
      late.map(
        ({ severity, rule, due, issue }) =>
          `${severity} ${rule}, due ${due ?? '?'}${issue === null ? '' : ` (#${issue.number})`}`,
      ),
    ),
  });
}

function policyEvidence({ policy, result }: StatementFacts, longer: readonly string[]): StatementEvidence {
  const days = SEVERITIES.map((severity) => `${slaDays(policy, severity) ?? 'no'} for ${severity}`).join(
    ', ',
  );
  const more = longer.length === 0 ? '' : `; that is more than Atlassian gives for ${few(longer)}`;
  return seen(`The policy in force gives these days: ${days}${more}.`, {
    detail: `Policy: ${result.policy.path ?? 'the default'}`,
    ...(ATLASSIAN.source === null ? {} : { url: ATLASSIAN.source, open: true as const }),
  });
}
