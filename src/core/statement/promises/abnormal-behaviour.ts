import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { count, few, missing, seen } from '../say.js';
import { orVendor } from '../settle.js';

/** Whether anybody watches. */
export const abnormalBehaviour: SecurityPromise = {
  id: 'abnormal-behaviour',
  words: 'Abnormal behaviour is watched for',
  checks: 'The scan of access logs that the policy names, and whether what it found is answered in time.',
  kept: 'Kept where the logs were read completely and no finding about them is past its due date. Not kept where one is.',
  cannotKnow:
    'What is in logs that the policy does not name, and what another system watches: for that the vendor’s own answer stands.',
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
  const scan = result.scans.find(({ sources }) => sources.includes('activity'));
  if (scan === undefined || scan.status === 'skipped')
    return orVendor(facts, 'abnormal-behaviour', [missing('The policy names no logs to look at.')]);
  if (scan.status === 'failed')
    return {
      status: 'not-from-here',
      evidence: [
        missing(
          'The scan of the logs did not complete.',
          scan.reason === null ? {} : { detail: scan.reason },
        ),
      ],
    };
  if ((scan.files ?? 0) === 0)
    return { status: 'not-from-here', evidence: [missing('The scan of the logs had no log to look at.')] };
  const open = result.findings.filter(({ source }) => source === 'activity').length;
  return {
    status: 'kept',
    evidence: [
      seen(
        `${count(scan.files ?? 0, 'log was', 'logs were')} read completely; ${count(open, 'episode is', 'episodes are')} open, none past its due date.`,
        { date: facts.today },
      ),
    ],
  };
}
