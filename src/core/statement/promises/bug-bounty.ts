import { addDays } from '../../scale/day.js';
import type { StatedApp, StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { recordDays, YEAR } from '../record.js';
import { count, listed, missing, seen } from '../say.js';
import { orVendor, notByWord } from '../settle.js';
import type { StatementEvidence } from '../statement.js';

/** Whether people are paid to look. */
export const bugBounty: SecurityPromise = {
  id: 'bug-bounty',
  words: 'The apps take part in a bug bounty programme',
  checks:
    "Reports of the bounty among the issues of the last 365 days, the vendor's own answer, and which apps it says the bounty covers.",
  kept: 'Kept where a maintainer confirmed such a report that came in within 365 days, or the issues were read, none is one, and the vendor says so. Where `bounty` of the answers names some of the apps only, it is kept for those, and which they are stands beside it. Not kept where the vendor says no, or that it covers none of the apps.',
  cannotKnow: 'Which apps a programme covers, and whether it is still open: its own page shows that.',
  asksVendor: true,
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { status, evidence, ...more } = byReports(facts);
  const { apps = [] } = facts.answers ?? {};
  if (apps.every(({ bounty }) => bounty === undefined)) return { status, evidence, ...more };
  const covered = apps.filter(({ bounty }) => bounty === true);
  const told = [...evidence, coverage(apps)];
  if (covered.length === 0) return { status: 'not-kept', evidence: told };
  if (covered.length === apps.length) return { status, ...more, evidence: told };
  const covers = { apps: covered.map(({ name }) => name), of: apps.length };
  return { status, ...more, byWord: true, covers, evidence: told };
}

/** Which of the apps the bounty covers, and which it does not, as the vendor says. */
function coverage(apps: readonly StatedApp[]): StatementEvidence {
  const names = (of: boolean | undefined): string =>
    listed(apps.flatMap(({ name, bounty }) => (bounty === of ? [name] : [])));
  const parts = [
    [`covers`, names(true)],
    [`does not cover`, names(false)],
    [`is said neither to cover nor to leave out`, names(undefined)],
  ].flatMap(([does = '', which = '']) => (which === '' ? [] : [`${does} ${which}`]));
  const url = apps.find(({ bounty }) => bounty === true)?.['bounty-url'];
  return {
    kind: 'said',
    text: `By the vendor's word the bug bounty ${parts.join('; it ')}.`,
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
