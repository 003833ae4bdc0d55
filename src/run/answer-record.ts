import { readLedger } from '../core/ledger/read.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf } from '../core/scale/day.js';
import type { AnswerRecord } from '../core/statement/answers/contradictions.js';
import type { Client, RepositoryName } from '../github/client.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { readTracker } from '../github/read/tracker.js';
import { FixbyError } from '../system/fixby-error.js';
import { trackerName } from './read-ledger.js';
import { yearOfFindings } from './statement-facts.js';
import { scanDays } from './statement-ledger.js';
import type { ReadRecord } from './statement-scanner.js';

/** What reading the record has to know. */
interface RecordQuestion {
  readonly client: Client;
  readonly name: RepositoryName;
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
}

/**
 * Reads from GitHub what the vendor's answers are held against.
 * @throws FixbyError (github) where it cannot be read
 */
export function recordReader({ client, name, url, policy, asOf }: RecordQuestion): ReadRecord {
  const now = { asOf, today: dayOf(asOf, policy.sla.timezone) };
  return async ({ scanDays: wanted }): Promise<AnswerRecord> => {
    const ledger = readLedger(await readTracker(client, trackerName(policy, name), policy.issues.authors));
    const findings = yearOfFindings(ledger, policy, now);
    if (!wanted) return { findings, scanDays: null, today: now.today };
    const branch = (await readRepositoryFacts(client, name)).defaultBranch?.name ?? '';
    const days = await scanDays({ client, name, url, branch, ledger, policy, result: now, workflow: null });
    if (!days.seen)
      throw new FixbyError(
        'github',
        `an answer claims how often is scanned (scan-gap), and that cannot be seen: ${days.missing.why}.`,
        'Give the token actions: read, or take the claim out of the answer.',
      );
    return { findings, scanDays: days.value, today: now.today };
  };
}
