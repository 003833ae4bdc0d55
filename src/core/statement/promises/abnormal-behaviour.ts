import type { StatementFacts } from '../facts.js';
import { logGaps, logScan } from '../logs.js';
import { withoutClock } from '../look.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { count, few, missing, seen } from '../say.js';
import { orVendor } from '../settle.js';

/** Whether anybody watches. */
export const abnormalBehaviour: SecurityPromise = {
  id: 'abnormal-behaviour',
  words: 'Abnormal behaviour is watched for',
  checks: 'The scan of access logs that the policy names, and whether what it found is answered in time.',
  kept: 'Kept where the logs were read completely, reach into the last 7 days, and no finding about them is past its due date. Not kept where one is. Open where the policy switches off kinds of abnormal behaviour, and where something was found and the issues, which have the due dates, could not be read.',
  cannotKnow:
    'What is in logs that the policy does not name, and what another system watches: for that the vendor’s own answer stands.',
  asksVendor: true,
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { result } = facts;
  const late = [...result.findings, ...result.known].filter(
    ({ source, sla }) => source === 'activity' && sla === 'overdue',
  );
  if (late.length > 0)
    return {
      status: 'not-kept',
      evidence: [
        seen(
          `${count(late.length, 'episode', 'episodes')} of abnormal behaviour ${late.length === 1 ? 'is' : 'are'} past the day by which somebody had to look.`,
          {
            detail: few(late.map(({ rule, id }) => `${rule} (${id.slice(0, 8)})`)),
          },
        ),
      ],
    };
  const scan = logScan(facts);
  if (scan === null)
    return orVendor(facts, 'abnormal-behaviour', [missing('The policy names no logs to look at.')]);
  const gaps = [...logGaps(facts, scan), ...withoutClock(facts, ({ source }) => source === 'activity')];
  if (gaps.length > 0) return { status: 'not-from-here', evidence: gaps };
  const open = result.findings.filter(({ source }) => source === 'activity').length;
  return {
    status: 'kept',
    evidence: [
      seen(
        `${count(scan.files ?? 0, 'log was', 'logs were')} read completely, from ${scan.reach?.first ?? '?'} to ${scan.reach?.last ?? '?'}, and nothing that was found is past its due date.`,
        { date: facts.today, detail: `${count(open, 'episode is', 'episodes are')} open.` },
      ),
    ],
  };
}
