import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { count, missing, seen } from '../say.js';
import { orVendor } from '../settle.js';

/** Whether people are paid to look. */
export const bugBounty: SecurityPromise = {
  id: 'bug-bounty',
  words: 'The apps take part in a bug bounty programme',
  checks: "Reports of the bounty among the issues of the last 365 days, and the vendor's own answer.",
  kept: 'Kept where a maintainer confirmed such a report within 365 days, or the vendor says so. Not kept where the vendor says no.',
  cannotKnow: 'Which apps a programme covers, and whether it is still open: its own page shows that.',
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { ledger } = facts;
  const reports = ledger.seen
    ? ledger.value.findings.filter(
        ({ source, rule, report }) => source === 'report' && rule === 'bounty' && report?.confirmed === true,
      )
    : [];
  if (reports.length === 0)
    return orVendor(facts, 'bug-bounty', [
      missing(
        ledger.seen
          ? 'No issue of the last 365 days is a confirmed report of a bounty.'
          : 'The issues, which have reports of a bounty, could not be read.',
      ),
    ]);
  const last = reports
    .map(({ opened }) => opened)
    .sort()
    .at(-1);
  return {
    status: 'kept',
    evidence: [
      seen(
        `${count(reports.length, 'report', 'reports')} of the bug bounty came in within 365 days and ${reports.length === 1 ? 'was' : 'were'} confirmed.`,
        last === undefined ? {} : { date: last },
      ),
    ],
  };
}
