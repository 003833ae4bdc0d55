import type { ScanReport } from '../findings/result.js';
import { ACTIVITY_RULES } from '../scale/activity-kind.js';
import { addDays } from '../scale/day.js';
import type { StatementFacts } from './facts.js';
import { count, few, missing } from './say.js';
import type { StatementEvidence } from './statement.js';

/** Most days since the last request in the logs that still count as watching. */
const LOG_DAYS = 7;

/** The scan of the logs; null where the policy names none. */
export function logScan({ result }: Pick<StatementFacts, 'result'>): ScanReport | null {
  const scan = result.scans.find(({ sources }) => sources.includes('activity'));
  return scan === undefined || scan.status === 'skipped' ? null : scan;
}

/** Why a scan of logs does not show that anybody watches; empty where it does. */
export function logGaps(
  facts: StatementFacts,
  { status, reason, files, reach }: ScanReport,
): StatementEvidence[] {
  if (status === 'failed')
    return [missing('The scan of the logs did not complete.', reason === null ? {} : { detail: reason })];
  if ((files ?? 0) === 0) return [missing('The scan of the logs had no log to look at.')];
  const { disable } = facts.policy.scan.activity;
  const off =
    disable.length === 0
      ? []
      : [
          missing(
            `The policy switches off ${disable.length} of ${count(ACTIVITY_RULES.length, 'kind', 'kinds')} of abnormal behaviour.`,
            { detail: few(disable) },
          ),
        ];
  return [...off, ...oldLogs(facts, reach ?? null)];
}

function oldLogs(
  { today }: StatementFacts,
  reach: NonNullable<ScanReport['reach']> | null,
): StatementEvidence[] {
  if (reach === null) return [missing('The logs tell of no request.')];
  if (reach.last >= addDays(today, -LOG_DAYS)) return [];
  return [
    missing(`The logs reach from ${reach.first} to ${reach.last}, and not into the last ${LOG_DAYS} days.`),
  ];
}
