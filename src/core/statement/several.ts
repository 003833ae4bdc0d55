import type { ParsedAnswers } from './answers/parse.js';
import { sealed } from './digest.js';
import { asOfDay, isStale, RECORD_DAYS, type OtherRepository } from './other-repository.js';
import { isByWord, isSaid, missing, seen } from './say.js';
import { answerKey, isOfOneApp, requirementKey, type Stands } from './stands.js';
import type {
  Answer,
  PromiseId,
  PromisePeriod,
  PromiseStatus,
  Statement,
  StatementEvidence,
  StatementPromise,
  StatementRequirement,
} from './statement.js';

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

/** A record as it counts on the day of the statement, and whether it is too old for that day. */
type CountedRepository = OtherRepository & { readonly stale: boolean };

/**
 * One statement over several repositories: a promise or a requirement is kept only where it is kept
 * in all of them. What the vendor answers to a questionnaire it answers for all; what only the
 * repository shows has to be shown by all. The form of an app's approval stays that of this one.
 */
export function overSeveral(statement: Statement, recorded: readonly OtherRepository[]): Statement {
  const { version, asOf, about } = statement;
  const today = asOf.slice(0, 10);
  const others = recorded.map((other) => ({ ...asOfDay(other, today), stale: isStale(other, today) }));
  const promises = statement.promises.map((promise) => joined(promise, others));
  const requirements = statement.requirements.map((one) => others.reduce(requirementWith, one));
  const questionnaires = statement.questionnaires.map((one) => others.reduce(answerWith, one));
  return sealed({ version, asOf, about, promises, requirements, questionnaires });
}

function requirementWith(requirement: StatementRequirement, other: CountedRepository): StatementRequirement {
  const { applies, byWord, ...ours } = requirement;
  const key = requirementKey(requirement);
  const theirs = statusIn(other, key, ['kept', 'not-kept', 'not-applicable']);
  const there = theirs === 'not-applicable' ? 'kept' : (theirs ?? 'unknown');
  const joint = (['not-kept', 'unknown'] as const).find((bad) => ours.status === bad || there === bad);
  return {
    ...ours,
    ...(applies === false && theirs === 'not-applicable' ? { applies } : {}),
    ...(joint === undefined && (byWord === true || restsOnWord(other, key)) ? { byWord: true } : {}),
    status: joint ?? 'kept',
    evidence: [...ours.evidence, standsEvidence(other, theirs, restsOnWord(other, key))],
  };
}

/** Whether what another repository has on record rests on the vendor's word there. */
function restsOnWord({ stands }: CountedRepository, key: string): boolean {
  return stands.seen && stands.value['by-word'].includes(key);
}

function answerWith(one: Answer, other: CountedRepository): Answer {
  if (isOfOneApp(one) || one.answer === 'no') return one;
  const key = answerKey(one);
  const theirs = statusIn(other, key, ['yes', 'no', 'not-applicable']);
  const said = isSaid(one);
  const theirWord = restsOnWord(other, key);
  if (theirs === null ? said && isByWord(one) : theirs === one.answer && (!theirWord || isByWord(one)))
    return one;
  const { byWord, ...ours } = one;
  const answer = jointAnswer(one.answer, theirs, said);
  // Where nothing is seen there, nothing but the word stands for it, whatever was seen here.
  const onWord = byWord === true || theirWord || theirs === null;
  const rests = answer !== 'no' && answer !== 'not-from-here' && onWord;
  return {
    ...ours,
    answer,
    ...(rests ? { byWord: true } : {}),
    evidence: [...one.evidence, standsEvidence(other, theirs, theirWord)],
  };
}

function jointAnswer(
  ours: Answer['answer'],
  theirs: Exclude<Answer['answer'], 'not-from-here'> | null,
  said: boolean,
): Answer['answer'] {
  if (theirs === 'no') return 'no';
  if (said) return ours;
  if (theirs === null || ours === 'not-from-here') return 'not-from-here';
  return 'yes';
}

/** Which of some lists of another repository's record has an id; null for none, or no record. */
function statusIn<T extends keyof Stands>(
  { stands }: CountedRepository,
  key: string,
  lists: readonly T[],
): T | null {
  return (stands.seen ? lists.find((list) => stands.value[list].includes(key)) : null) ?? null;
}

function standsEvidence(
  other: CountedRepository,
  status: Exclude<keyof Stands, 'by-word'> | null,
  theirWord: boolean,
): StatementEvidence {
  const { repository, stands } = other;
  const which = appsWords(other);
  if (status === null) return stands.seen && other.stale ? staleEvidence(other) : noRecord(other);
  const words = status === 'not-kept' ? 'not kept' : status === 'not-applicable' ? 'not applying' : status;
  const inside = status === 'not-kept' || status === 'no' ? { inside: true as const } : {};
  return seen(`For ${which} its own runs record this as ${words}${theirWord ? BY_WORD : ''}.`, {
    detail: repository,
    ...inside,
    ...scannedOn(other),
  });
}

const BY_WORD = " by the vendor's word";

function noRecord(other: CountedRepository): StatementEvidence {
  const { repository, stands } = other;
  return missing(`For ${appsWords(other)} there is no record of this that could be read.`, {
    detail: stands.seen ? repository : `${repository}: ${stands.missing.why}`,
  });
}

/** What stands for a record that is too old, with its day. */
function staleEvidence(other: CountedRepository): StatementEvidence {
  const { lastScan, repository } = other;
  const last =
    lastScan === null ? 'there is no complete scan on record' : `the last complete scan was on ${lastScan}`;
  return missing(`For ${appsWords(other)} ${last}; one within ${RECORD_DAYS} days would show it.`, {
    detail: repository,
    ...scannedOn(other),
  });
}

/** The day on which a repository looked last, as that of the evidence. */
function scannedOn({ lastScan }: CountedRepository): Pick<StatementEvidence, 'date'> {
  return lastScan === null ? {} : { date: lastScan };
}

function appsWords({ apps }: CountedRepository): string {
  return `the apps from another repository (${apps.join(', ')})`;
}

function joined(promise: StatementPromise, others: readonly CountedRepository[]): StatementPromise {
  if (others.length === 0) return promise;
  const told = others.map((other) => tell(promise.id, other));
  const history = jointHistory([promise.history, ...told.map((one) => one.history)]);
  const { id, covers, byWord } = promise;
  const status = worst([promise.status, ...told.map((one) => one.status)]);
  const rests = byWord === true || told.some((one) => one.byWord);
  return {
    id,
    status,
    ...(status === 'kept' && rests ? { byWord: true } : {}),
    ...(status === 'kept' && covers !== undefined ? { covers } : {}),
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

type Told = Pick<StatementPromise, 'status' | 'history'> & {
  readonly byWord: boolean;
  readonly evidence: StatementEvidence;
};

function tell(id: PromiseId, other: CountedRepository): Told {
  const { repository, promises } = other;
  const which = appsWords(other);
  const detail = promises.seen ? repository : `${repository}: ${promises.missing.why}`;
  const periods = promises.seen ? promises.value.filter((period) => period.id === id) : [];
  const history = periods.map(({ status, from, to }) => ({ status, from, to }));
  const last = periods.at(-1);
  const byWord = last?.status === 'kept' && last.byWord === true;
  if (last === undefined)
    return {
      status: 'not-from-here',
      byWord,
      history,
      evidence: missing(
        `For ${which} there is no record that could be read; a token that may read its issues and a run there show it.`,
        { detail },
      ),
    };
  if (other.stale && last.status === 'not-from-here')
    return { status: last.status, byWord, history, evidence: staleEvidence(other) };
  const words = { kept: 'kept', 'not-kept': 'not kept', 'not-from-here': 'not to be seen' }[last.status];
  return {
    status: last.status,
    byWord,
    history,
    evidence: seen(
      `For ${which} its own runs record it as ${words}${byWord ? BY_WORD : ''} since ${last.from}.`,
      {
        detail,
        ...scannedOn(other),
      },
    ),
  };
}
