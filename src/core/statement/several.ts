import type { Fact } from '../posture/fact.js';
import type { ParsedAnswers } from './answers/parse.js';
import { sealed } from './digest.js';
import type {
  PromisePeriod,
  PromiseId,
  PromiseStatus,
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
  if (others.length === 0) return promise;
  const told = others.map((other) => tell(promise.id, other));
  const history = jointHistory([promise.history, ...told.map((one) => one.history)]);
  return {
    ...promise,
    status: worst([promise.status, ...told.map((one) => one.status)]),
    since: history.at(-1)?.from ?? null,
    evidence: [...promise.evidence, ...told.map(({ evidence }) => evidence)],
    history,
  };
}

/** How a promise stands that several repositories give together. */
function worst(statuses: readonly PromiseStatus[]): PromiseStatus {
  return (['not-kept', 'not-from-here'] as const).find((bad) => statuses.includes(bad)) ?? 'kept';
}

/** How it stood over all of them, from the first day of which each has a record; `[]` for none. */
function jointHistory(each: readonly (readonly PromisePeriod[])[]): PromisePeriod[] {
  const days = new Set(each.flatMap((periods) => periods.map(({ from }) => from)));
  const stood = [...days].sort().flatMap((from) => {
    const statuses = each.map((periods) => periods.findLast((period) => period.from <= from)?.status);
    const known = statuses.filter((status) => status !== undefined);
    return known.length === each.length ? [{ status: worst(known), from }] : [];
  });
  const turns = stood.filter(({ status }, index) => stood[index - 1]?.status !== status);
  return turns.map((one, index) => ({ ...one, to: turns[index + 1]?.from ?? null }));
}

type Told = Pick<StatementPromise, 'status' | 'history'> & { readonly evidence: StatementEvidence };

function tell(id: PromiseId, { repository, apps, promises }: OtherRepository): Told {
  const which = `the apps from another repository (${apps.join(', ')})`;
  const detail = promises.seen ? repository : `${repository}: ${promises.missing.why}`;
  const history = promises.seen
    ? promises.value.flatMap(({ id: of, ...period }) => (of === id ? [period] : []))
    : [];
  const last = history.at(-1);
  if (last === undefined)
    return {
      status: 'not-from-here',
      history,
      evidence: {
        kind: 'missing',
        text: `For ${which} there is no record that could be read; a token that may read its issues and a run there show it.`,
        detail,
      },
    };
  const words = { kept: 'kept', 'not-kept': 'not kept', 'not-from-here': 'not to be seen' }[last.status];
  return {
    status: last.status,
    history,
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
