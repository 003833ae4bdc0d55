import { PROMISES } from '../../core/statement/promises/index.js';
import { QUESTIONNAIRES } from '../../core/statement/questionnaires/index.js';
import { REQUIREMENTS } from '../../core/statement/requirements/requirements.js';
import type {
  Answer,
  Statement,
  StatementEvidence,
  StatementPromise,
  StatementRequirement,
} from '../../core/statement/statement.js';

/** A status in words. */
export const STATUS_WORDS = {
  kept: 'kept',
  'not-kept': 'not kept',
  'not-from-here': 'not from here',
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  'not-applicable': 'does not apply',
} as const satisfies Readonly<
  Record<StatementPromise['status'] | StatementRequirement['status'] | Answer['answer'], string>
>;

/** What the tables of requirements are called. */
export const TABLE_WORDS = { 'all-apps': 'All cloud apps', forge: 'Forge apps' } as const;

/** The promise in the statement's words. */
export function promiseWords(id: StatementPromise['id']): string {
  return PROMISES.find((promise) => promise.id === id)?.words ?? id;
}

/** What a requirement asks for. */
export function requirementWords({ table, number }: Pick<StatementRequirement, 'table' | 'number'>): string {
  return REQUIREMENTS.find((one) => one.table === table && one.number === number)?.words ?? '';
}

/** The title of an edition. */
export function editionTitle(edition: Answer['edition']): string {
  return QUESTIONNAIRES.find((one) => one.edition === edition)?.title ?? edition;
}

/** What a question asks, and what its answer does: `…; no fails the approval`. */
export function questionWords({ edition, id }: Pick<Answer, 'edition' | 'id'>): string {
  const questions = QUESTIONNAIRES.find((one) => one.edition === edition)?.questions ?? [];
  const found = questions.find((question) => question.id === id);
  if (found === undefined) return id;
  if (found.effect === undefined) return found.about;
  const { of, does } = found.effect;
  const what = { fails: 'fails the approval', warns: 'is a warning', informs: 'is noted' }[does];
  return `${found.about} (${of} ${what})`;
}

/** `9 of 11 promises kept; not kept: access, fix-times` */
export function verdictWords({ promises }: Pick<Statement, 'promises'>): string {
  const kept = promises.filter(({ status }) => status === 'kept').length;
  const ids = (status: StatementPromise['status']): string =>
    promises.flatMap((one) => (one.status === status ? [one.id] : [])).join(', ');
  const parts = [
    ['not kept', ids('not-kept')],
    ['not from here', ids('not-from-here')],
  ].flatMap(([words = '', list = '']) => (list === '' ? [] : [`${words}: ${list}`]));
  return [`${kept} of ${promises.length} promises kept`, ...parts].join('; ');
}

/** What a statement is about: `acme/app at 1a2b3c4, directory apps/one`. */
export function subjectWords({ about: { repository, commit, directory } }: Statement): string {
  const where = directory === '' ? '' : `, directory ${directory}`;
  const at = commit === null ? '' : ` at ${commit.slice(0, 7)}`;
  return `${repository ?? 'this repository'}${at}${where}`;
}

/** `since 2026-03-01`, with how often it was broken before; empty where no ledger tells. */
export function historyWords({ since, history }: StatementPromise): string {
  if (since === null) return '';
  const broken = history
    .slice(0, -1)
    .filter(({ status }) => status === 'not-kept')
    .map(({ from, to }) => `${from} to ${to ?? '?'}`);
  return `since ${since}${broken.length === 0 ? '' : `; broken ${broken.join(', ')}`}`;
}

/** Whose word evidence is, in one word. */
export const KIND_WORDS: Readonly<Record<StatementEvidence['kind'], string>> = {
  seen: 'seen',
  said: 'said',
  missing: 'missing',
};

/** The editions of a statement, each with its answers, in order. */
export function byEdition({ questionnaires }: Pick<Statement, 'questionnaires'>): {
  readonly edition: Answer['edition'];
  readonly answers: readonly Answer[];
}[] {
  const editions = [...new Set(questionnaires.map(({ edition }) => edition))];
  return editions.map((edition) => ({
    edition,
    answers: questionnaires.filter((answer) => answer.edition === edition),
  }));
}
