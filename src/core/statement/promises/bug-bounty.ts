import { addDays } from '../../scale/day.js';
import type { StatedApp, StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { recordDays, YEAR } from '../record.js';
import { count, missing, seen } from '../say.js';
import { orVendor, notByWord } from '../settle.js';
import type { StatementEvidence } from '../statement.js';

/** Whether people are paid to look. */
export const bugBounty: SecurityPromise = {
  id: 'bug-bounty',
  words: 'The apps take part in a bug bounty programme',
  checks:
    "Reports of the bounty among the issues of the last 365 days, the vendor's own answer, and which apps it says the bounty covers.",
  kept: 'Kept where a maintainer confirmed such a report that came in within 365 days, or the issues were read, none is one, and the vendor says so. Not kept where the vendor says no, or that it covers none of the apps.',
  cannotKnow: 'Which apps a programme covers, and whether it is still open: its own page shows that.',
  asksVendor: true,
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const judged = byReports(facts);
  const { apps = [] } = facts.answers ?? {};
  if (apps.every(({ bounty }) => bounty === undefined)) return judged;
  const covered = apps.filter(({ bounty }) => bounty === true);
  const evidence = [...judged.evidence, coverage(covered, apps.length)];
  return { status: covered.length === 0 ? 'not-kept' : judged.status, evidence };
}

/** Which of the apps the bounty covers, as the vendor says. */
function coverage(covered: readonly StatedApp[], all: number): StatementEvidence {
  const names = covered.length === 0 ? '' : `: ${covered.map(({ name }) => name).join(', ')}`;
  const url = covered[0]?.['bounty-url'];
  return {
    kind: 'said',
    text: `The vendor says that the bug bounty covers ${covered.length} of ${count(all, 'app', 'apps')}${names}.`,
    ...(url === undefined ? {} : { url, open: true }),
  };
}

function byReports(facts: StatementFacts): PromiseJudgement {
  const { ledger } = facts;
  if (!ledger.seen)
    return notByWord(facts, 'bug-bounty', [
      missing('The issues, which have reports of a bounty, could not be read.', {
        detail: ledger.missing.why,
      }),
    ]);
  const reports = ledger.value.findings.filter(
    ({ source, rule, report, opened }) =>
      source === 'report' &&
      rule === 'bounty' &&
      report?.confirmed === true &&
      opened > addDays(facts.today, -YEAR),
  );
  if (reports.length === 0)
    return orVendor(facts, 'bug-bounty', [
      missing(`No issue of ${recordDays(ledger.value, facts.today)} is a confirmed report of a bounty.`),
    ]);
  const last = reports
    .map(({ opened }) => opened)
    .sort()
    .at(-1);
  return {
    status: 'kept',
    evidence: [
      seen('Reports of the bug bounty came in within 365 days and were looked into.', {
        detail: `${count(reports.length, 'report was', 'reports were')} confirmed, the last of ${last ?? '?'}.`,
      }),
    ],
  };
}
