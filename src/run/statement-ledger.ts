import type { Ledger } from '../core/ledger/read.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import type { Policy } from '../core/policy/policy.js';
import { seen, unseen, type Fact } from '../core/posture/fact.js';
import type { Result } from '../core/findings/result.js';
import type { ScanDays } from '../core/statement/facts.js';
import type { Client, RepositoryName } from '../github/client.js';
import { readScanDays } from '../github/read/scan-days.js';
import { messageOf } from '../system/errors.js';
import { failureKind } from '../system/fixby-error.js';
import { firstScanDay, scanDaysOf } from './statement-facts.js';

/** What reading the days with a complete scan has to know. */
export interface ScanDaysQuestion {
  readonly client: Client;
  readonly name: RepositoryName;
  /** `https://github.com/owner/name` */
  readonly url: string;
  /** The default branch; empty where there is none yet. */
  readonly branch: string;
  readonly ledger: Ledger;
  readonly policy: Policy;
  readonly result: Pick<Result, 'asOf' | 'today'>;
  /** Path of the workflow that scans; null to take that of the dashboard. */
  readonly workflow: string | null;
}

/**
 * On which days a scan of the default branch was complete; why nobody can tell where the token may
 * not see it.
 */
export async function scanDays(question: ScanDaysQuestion): Promise<Fact<ScanDays>> {
  const { client, name, url, branch, ledger, policy, result } = question;
  const workflow = question.workflow ?? ownDashboard(ledger)?.meta.workflow ?? null;
  if (branch === '') return unseen(null, 'the repository has no branch yet');
  if (workflow === null) return unseen(null, 'no dashboard says which workflow scans the default branch');
  const { timezone } = policy.sla;
  const since = firstScanDay(ledger, result.today, timezone);
  if (since === null) return unseen(null, 'no run has kept issues here yet');
  try {
    const period = { since, until: result.today, timezone };
    const days = await readScanDays(client, name, branch, workflow, period);
    const page = `${url}/actions/workflows/${workflow.replace(/^.*\//u, '')}`;
    return seen(scanDaysOf(days, since, { policy, result, url: page }));
  } catch (error) {
    if (failureKind(error) !== 'github') throw error;
    return unseen('actions=read', messageOf(error));
  }
}
