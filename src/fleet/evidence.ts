import { repositoryEvidence } from '../core/fleet/evidence.js';
import type { Evidence } from '../core/history/evidence.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import { readLedger } from '../core/ledger/read.js';
import type { Day } from '../core/scale/day.js';
import { dayOf } from '../core/scale/day.js';
import type { Client } from '../github/client.js';
import { readScanDays } from '../github/read/scan-days.js';
import { messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';
import { nameOf } from './batches.js';
import type { ReadLedger } from './read.js';

/** The evidence of one repository, and what could not be told of it. */
export interface RepositoryEvidence {
  readonly evidence: Evidence;
  /** Why the days with a complete scan are not known; null where they are. */
  readonly unknownScans: string | null;
}

/** The period that the evidence is for. */
export interface EvidencePeriod {
  readonly since: Day;
  /** Null for today. */
  readonly until: Day | null;
  /** RFC 3339 */
  readonly asOf: string;
}

/**
 * The evidence of a repository of a fleet: its findings of the period, by its issues, and the days
 * with a complete scan. Waivers are those that its policy has now, and comments gave.
 */
export async function evidenceIn(
  client: Client,
  { about, policy, tracker, branch }: ReadLedger,
  { since, until, asOf }: EvidencePeriod,
): Promise<RepositoryEvidence> {
  const { timezone } = policy.sla;
  const today = dayOf(asOf, timezone);
  const ledger = readLedger(tracker);
  const period = { since, until: until === null || until > today ? today : until, timezone };
  const workflow = ownDashboard(ledger)?.meta.workflow ?? null;
  const scans = await scanDays(client, about.name, branch, workflow, period);
  return {
    evidence: repositoryEvidence(
      { about, policy, ledger },
      { since, until: period.until, asOf, scannedDays: scans.days },
    ),
    unknownScans: scans.unknown,
  };
}

/** Days without a scan that is known of are gaps: nothing is called scanned that was not seen. */
async function scanDays(
  client: Client,
  name: string,
  branch: string | null,
  workflow: string | null,
  period: Parameters<typeof readScanDays>[4],
): Promise<{ readonly days: ReadonlySet<Day>; readonly unknown: string | null }> {
  if (branch === null || workflow === null)
    return { days: new Set(), unknown: 'no dashboard says which workflow scans the default branch' };
  try {
    return { days: await readScanDays(client, nameOf(name), branch, workflow, period), unknown: null };
  } catch (error) {
    if (!(error instanceof FixbyError)) throw error;
    return { days: new Set(), unknown: messageOf(error) };
  }
}
