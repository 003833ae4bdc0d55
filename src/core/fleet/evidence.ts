import type { Evidence } from '../history/evidence.js';
import { evidenceOf, type EvidenceInput } from '../history/evidence-of.js';
import { currentWaivers } from '../history/policy-waivers.js';
import { recordsOf } from '../history/records.js';
import type { Ledger } from '../ledger/read.js';
import type { Policy } from '../policy/policy.js';
import { dayOf } from '../scale/day.js';
import type { FleetAbout } from './types.js';

/** A repository of a fleet, with what its issues tell. */
export interface RepositoryLedger {
  readonly about: FleetAbout;
  readonly policy: Policy;
  readonly ledger: Ledger;
}

/**
 * The evidence of a repository of a fleet for a period, by its issues. Waivers are those that its
 * policy has now, and comments gave.
 * @throws RangeError when the period ends before it starts
 */
export function repositoryEvidence(
  { about, policy, ledger }: RepositoryLedger,
  period: Pick<EvidenceInput, 'since' | 'until' | 'asOf' | 'scannedDays'>,
): Evidence {
  const { asOf } = period;
  return evidenceOf({
    ...period,
    repository: about.name,
    records: recordsOf(ledger, policy, asOf),
    policy,
    policyWaivers: currentWaivers(policy, dayOf(asOf, policy.sla.timezone)),
    policyPath: about.policy.path,
    policyRef: null,
    permissions: null,
  });
}
