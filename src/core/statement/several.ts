import type { Fact } from '../posture/fact.js';
import type { ParsedAnswers } from './answers/parse.js';
import { sealed } from './digest.js';
import type {
  PromisePeriod,
  PromiseId,
  Statement,
  StatementEvidence,
  StatementPromise,
} from './statement.js';

/** What another repository of the vendor has on record. */
export interface OtherRepository {
  /** `owner/name` */
  readonly repository: string;
  /** Names of the apps that are made from it. */
  readonly apps: readonly string[];
  /** Its promises as its own runs recorded them on its dashboard. */
  readonly promises: Fact<readonly (PromisePeriod & { readonly id: PromiseId })[]>;
}

/** Repositories that the answers name besides this one, with the apps that are made from each. */
export function otherRepositories(
  { apps }: Pick<ParsedAnswers, 'apps'>,
  own: string | null,
): Pick<OtherRepository, 'repository' | 'apps'>[] {
  const byName = new Map<string, string[]>();
  for (const { name, repository } of apps) {
    if (repository === undefined || repository.toLowerCase() === own?.toLowerCase()) continue;
    byName.set(repository, [...(byName.get(repository) ?? []), name]);
  }
  return [...byName].map(([repository, names]) => ({ repository, apps: names }));
}

/**
 * One statement over several repositories: a promise is kept only where it is kept in all of them.
 * Requirements and answers stay those of this repository.
 */
export function overSeveral(
  statement: Statement,
  answers: Pick<ParsedAnswers, 'apps'>,
  others: readonly OtherRepository[],
): Statement {
  const { version, asOf, about, requirements, questionnaires } = statement;
  const promises = statement.promises.map((promise) => withBounty(joined(promise, others), answers));
  return sealed({ version, asOf, about, promises, requirements, questionnaires });
}

function joined(promise: StatementPromise, others: readonly OtherRepository[]): StatementPromise {
  const told = others.map((other) => tell(promise.id, other));
  const status = (['not-kept', 'not-from-here'] as const).find((bad) =>
    [promise.status, ...told.map((one) => one.status)].includes(bad),
  );
  const since = [promise.since, ...told.map((one) => one.since)];
  const known = since.flatMap((day) => (day === null ? [] : [day])).sort();
  return {
    ...promise,
    status: status ?? 'kept',
    // It holds for all only since the last of them came to it.
    since: status === undefined && known.length === since.length ? (known.at(-1) ?? null) : promise.since,
    evidence: [...promise.evidence, ...told.map(({ evidence }) => evidence)],
  };
}

type Told = Pick<StatementPromise, 'status' | 'since'> & { readonly evidence: StatementEvidence };

function tell(id: PromiseId, { repository, apps, promises }: OtherRepository): Told {
  const which = `the apps from another repository (${apps.join(', ')})`;
  const detail = promises.seen ? repository : `${repository}: ${promises.missing.why}`;
  const last = promises.seen ? promises.value.findLast((period) => period.id === id) : undefined;
  if (last === undefined)
    return {
      status: 'not-from-here',
      since: null,
      evidence: {
        kind: 'missing',
        text: `For ${which} there is no record that could be read; a token that may read its issues and a run there show it.`,
        detail,
      },
    };
  const words = { kept: 'kept', 'not-kept': 'not kept', 'not-from-here': 'not to be seen' }[last.status];
  return {
    status: last.status,
    since: last.from,
    evidence: {
      kind: 'seen',
      text: `For ${which} its own runs record it as ${words} since ${last.from}.`,
      detail,
    },
  };
}

/** Which of the apps the bug bounty covers, as the vendor says. */
function withBounty(promise: StatementPromise, { apps }: Pick<ParsedAnswers, 'apps'>): StatementPromise {
  if (promise.id !== 'bug-bounty' || apps.length === 0) return promise;
  const covered = apps.filter(({ bounty }) => bounty);
  const [first] = covered;
  const names = covered.length === 0 ? '' : `: ${covered.map(({ name }) => name).join(', ')}`;
  const said: StatementEvidence = {
    kind: 'said',
    text: `The vendor says that the bug bounty covers ${covered.length} of ${apps.length} ${apps.length === 1 ? 'app' : 'apps'}${names}.`,
    ...(first?.['bounty-url'] === undefined ? {} : { url: first['bounty-url'], open: true }),
  };
  return { ...promise, evidence: [...promise.evidence, said] };
}
