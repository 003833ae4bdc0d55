import type { DashboardMetadata } from '../ledger/metadata/dashboard.js';
import type { Day } from '../scale/day.js';
import { sealed } from './digest.js';
import type { LedgerFacts, StatementFacts } from './facts.js';
import { PROMISES } from './promises/index.js';
import { QUESTIONNAIRES } from './questionnaires/index.js';
import { judgeRequirements } from './requirements/requirements.js';
import { unlessDenied } from './settle.js';
import {
  EDITIONS,
  PROMISE_IDS,
  type Answer,
  type PromisePeriod,
  type Statement,
  type StatementPromise,
} from './statement.js';

/** The whole statement. The same facts give the same statement. */
export function statementOf(facts: StatementFacts): Statement {
  const questionnaires = answersOf(facts);
  const body = {
    version: 1,
    asOf: facts.asOf,
    about: {
      vendor: facts.answers?.vendor ?? null,
      apps: facts.answers?.apps.map(({ name }) => name) ?? [],
      repository: facts.repository?.name ?? null,
      public: facts.repository?.public ?? false,
      directory: facts.directory,
      commit: facts.result.comparison.head,
    },
    promises: promisesOf(facts, questionnaires),
    requirements: judgeRequirements(facts),
    questionnaires,
  } as const;
  return sealed(body);
}

/** What the dashboard remembers of a statement; of today also what it is kept by and for. */
export function promisePeriods({ promises }: Statement): NonNullable<DashboardMetadata['promises']> {
  return promises.flatMap(({ id, history, byWord, covers }) =>
    history.map((period) => ({
      id,
      ...period,
      ...(period.to === null && byWord ? { byWord } : {}),
      ...(period.to === null && covers !== undefined
        ? { covers: { apps: [...covers.apps], of: covers.of } }
        : {}),
    })),
  );
}

/** The answers of all questionnaires, edition by edition. */
function answersOf(facts: StatementFacts): readonly Answer[] {
  return EDITIONS.flatMap((edition) =>
    QUESTIONNAIRES.filter((one) => one.edition === edition).flatMap((one) => one.answer(facts)),
  );
}

/** How the promises stand, in the order of the statement. */
function promisesOf(facts: StatementFacts, answers: readonly Answer[]): readonly StatementPromise[] {
  return PROMISE_IDS.flatMap((id) =>
    PROMISES.filter((promise) => promise.id === id).map((promise): StatementPromise => {
      const { status, evidence, ...kept } = unlessDenied(facts, id, promise.judge(facts, answers));
      const history = facts.ledger.seen ? goOn(facts.ledger.value, { id, status }, facts.today) : [];
      const since = history.at(-1)?.from ?? null;
      return { id, status, ...(status === 'kept' ? kept : {}), since, evidence, history };
    }),
  );
}

/** Most periods of one promise that are remembered. */
const MOST_PERIODS = 12;

/**
 * The history of a promise with how it stands today. A day counts as it ended: what began today and
 * is over again leaves no period of no days.
 */
function goOn(
  { promises }: LedgerFacts,
  { id, status }: Pick<StatementPromise, 'id' | 'status'>,
  today: Day,
): PromisePeriod[] {
  const past = promises
    .filter((one) => one.id === id && one.from < today)
    .map(({ status: stood, from, to }) => ({ status: stood, from, to }));
  const [last, before] = [past.at(-1), past.slice(0, -1)];
  if (last?.status === status) return [...before, { ...last, to: null }];
  const ended = last === undefined ? [] : [...before, { ...last, to: today }];
  return [...ended, { status, from: today, to: null }].slice(-MOST_PERIODS);
}
