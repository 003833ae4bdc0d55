import type { DashboardMetadata } from '../core/ledger/metadata/dashboard.js';
import { lastScanOf, ownDashboard } from '../core/ledger/own-dashboard.js';
import { readLedger, type Ledger } from '../core/ledger/read.js';
import { seen, unseen, type Fact } from '../core/posture/fact.js';
import { dayOf, isInstant } from '../core/scale/day.js';
import type { ParsedAnswers } from '../core/statement/answers/parse.js';
import { recordedPromises } from '../core/statement/record.js';
import type { OtherRepository } from '../core/statement/other-repository.js';
import { otherRepositories } from '../core/statement/several.js';
import { explainApiError, isRequestError, type Client, type RepositoryName } from '../github/client.js';
import { ApiTree } from '../github/read/api-tree.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { readTracker } from '../github/read/tracker.js';
import { failureKind } from '../system/fixby-error.js';
import { policyOf } from './policy-in-force.js';
import { trackerName } from './read-ledger.js';

/**
 * What the other repositories of the answers have on their dashboards.
 * @param own the repository that is scanned; null where there is no token to read others with
 */
export async function readOthers(
  answers: Pick<ParsedAnswers, 'apps'>,
  own: { readonly client: Client; readonly name: RepositoryName } | null,
): Promise<OtherRepository[]> {
  const self = own === null ? null : `${own.name.owner}/${own.name.repo}`;
  return Promise.all(
    otherRepositories(answers, self).map(async (other) => {
      const recorded =
        own === null ? unseen(null, 'there is no token') : await recordOf(own.client, other.repository);
      return {
        ...other,
        lastScan: recorded.seen ? recorded.value.lastScan : null,
        promises: promisesIn(recorded),
        stands: standsIn(recorded),
      };
    }),
  );
}

type Recorded = Fact<Pick<DashboardMetadata, 'promises' | 'stands'> & Pick<OtherRepository, 'lastScan'>>;

async function recordOf(client: Client, repository: string): Promise<Recorded> {
  const [owner = '', repo = ''] = repository.split('/');
  try {
    return await dashboardOf(client, { owner, repo });
  } catch (error) {
    if (failureKind(error) === null && !isRequestError(error)) throw error;
    return unseen('issues=read', explainApiError(error));
  }
}

async function dashboardOf(client: Client, name: RepositoryName): Promise<Recorded> {
  const { defaultBranch } = await readRepositoryFacts(client, name);
  if (defaultBranch === null) return unseen(null, 'the repository has no branch yet');
  const tree = new ApiTree(client, name, defaultBranch.tip);
  const { policy } = await policyOf(tree, { path: null, failOn: null });
  const tracker = await readTracker(client, trackerName(policy, name), policy.issues.authors);
  const ledger = readLedger(tracker);
  const dashboard = ownDashboard(ledger);
  if (dashboard === null) return unseen(null, 'no run has kept issues there yet');
  return seen({ ...dashboard.meta, lastScan: lastScanDay(ledger, policy.sla.timezone) });
}

/** The day of the last complete scan; null where the dashboard, which people can edit, has none. */
function lastScanDay(ledger: Ledger, timezone: string): OtherRepository['lastScan'] {
  const last = lastScanOf(ledger);
  return last !== null && isInstant(last) ? dayOf(last, timezone) : null;
}

function promisesIn(recorded: Recorded): OtherRepository['promises'] {
  if (!recorded.seen) return recorded;
  if ((recorded.value.promises ?? []).length === 0)
    return unseen(null, 'its dashboard has no record of promises');
  return seen(recordedPromises(recorded.value));
}

/** Of what is not public, only a private tracker keeps a record. */
function standsIn(recorded: Recorded): OtherRepository['stands'] {
  if (!recorded.seen) return recorded;
  const { stands } = recorded.value;
  if (stands !== undefined) return seen(stands);
  return unseen(null, 'its dashboard has no record of requirements; one that everybody reads keeps none');
}
