import { ownDashboard } from '../core/ledger/own-dashboard.js';
import { seen, unseen } from '../core/posture/fact.js';
import type { ParsedAnswers } from '../core/statement/answers/parse.js';
import { otherRepositories, type OtherRepository } from '../core/statement/several.js';
import { PROMISE_IDS } from '../core/statement/statement.js';
import { messageOf } from '../system/errors.js';
import { failureKind } from '../system/fixby-error.js';
import type { Connection } from './connection.js';
import { readTracked } from './tracked.js';

/**
 * What the other repositories of the answers have on their dashboards.
 * @param connection null where there is no token
 */
export async function readOthers(
  answers: Pick<ParsedAnswers, 'apps'>,
  connection: Connection | null,
): Promise<OtherRepository[]> {
  const own = connection === null ? null : `${connection.name.owner}/${connection.name.repo}`;
  return Promise.all(
    otherRepositories(answers, own).map(async (other) => ({
      ...other,
      promises:
        connection === null
          ? unseen(null, 'there is no token')
          : await promisesOf(connection, other.repository),
    })),
  );
}

async function promisesOf(
  { client, url }: Connection,
  repository: string,
): Promise<OtherRepository['promises']> {
  const [owner = '', repo = ''] = repository.split('/');
  const address = new URL(`/${repository}`, url).href;
  try {
    const { ledger } = await readTracked({ client, name: { owner, repo }, url: address }, null);
    const periods = ownDashboard(ledger)?.meta.promises ?? [];
    if (periods.length === 0) return unseen(null, 'its dashboard has no record of promises');
    return seen(
      periods.flatMap(({ id, ...period }) => {
        const known = PROMISE_IDS.find((one) => one === id);
        return known === undefined ? [] : [{ id: known, ...period }];
      }),
    );
  } catch (error) {
    if (failureKind(error) === null) throw error;
    return unseen('issues=read', messageOf(error));
  }
}
