import { longDate } from '../text/dates.js';
import { PROMISES } from '../../core/statement/promises/index.js';
import { questionnaireOf } from '../../core/statement/questionnaire-of.js';
import { isByWord } from '../../core/statement/say.js';
import { REQUIREMENTS } from '../../core/statement/requirements/requirements.js';
import type { Questionnaire } from '../../core/statement/questionnaire.js';
import type {
  Answer,
  Statement,
  StatementEvidence,
  StatementPromise,
  StatementRequirement,
} from '../../core/statement/statement.js';

/** Every status that a part of a statement may have. */
export type PartStatus = StatementPromise['status'] | StatementRequirement['status'] | Answer['answer'];

/** Whether it is the statement for a web page, whose readers run no Fixby. */
export function isPublic({ evidenceDigest }: Pick<Statement, 'evidenceDigest'>): boolean {
  return evidenceDigest !== undefined;
}

/** A status in words. */
const STATUS_WORDS: Readonly<Record<PartStatus, string>> = {
  kept: 'kept',
  'not-kept': 'not kept',
  yes: 'yes',
  no: 'no',
  'not-applicable': 'does not apply',
  'not-from-here': 'not from here',
  unknown: 'unknown',
};

/** How a part stands for its readers, and whether the vendor's word is all that tells it. */
export interface PartStands extends Pick<Answer, 'byWord'> {
  readonly status: PartStatus;
}

/** How a requirement stands: one that does not apply counts apart. */
export function requirementStands({ status, applies, ...rest }: StatementRequirement): PartStands {
  return { ...byWordOf(rest), status: applies === false ? 'not-applicable' : status };
}

/** How a question is answered. */
export function answerStands({ answer, ...rest }: Answer): PartStands {
  return { ...byWordOf(rest), status: answer };
}

function byWordOf(part: Pick<Answer, 'byWord'>): Pick<Answer, 'byWord'> {
  return isByWord(part) ? { byWord: true } : {};
}

/** A status in words for the readers of a statement: `kept by word`. */
export function statusWords(statement: Statement, part: PartStands): string {
  const { status } = part;
  if (isByWord(part)) return `${STATUS_WORDS[status]} ${BY_WORD}`;
  return status === 'not-from-here' && isPublic(statement) ? 'not shown here' : STATUS_WORDS[status];
}

/** What is said of all that rests on the vendor's word, as a whole or for what was not seen. */
export const BY_WORD = 'by word';

/** What the tables of requirements are called. */
export const TABLE_WORDS = { 'all-apps': 'All cloud apps', forge: 'Forge apps' } as const;

/** The promise in the statement's words, and for how many of the apps where these are not all. */
export function promiseWords({ id, covers }: Pick<StatementPromise, 'id' | 'covers'>): string {
  const words = PROMISES.find((promise) => promise.id === id)?.words ?? id;
  return covers === undefined ? words : `${words}: ${coverWords(covers)}`;
}

/** `1 of 3 apps` */
function coverWords({ apps, of }: NonNullable<StatementPromise['covers']>): string {
  return `${apps.length} of ${of} apps`;
}

/** What a requirement asks for. */
export function requirementWords({ table, number }: Pick<StatementRequirement, 'table' | 'number'>): string {
  return REQUIREMENTS.find((one) => one.table === table && one.number === number)?.words ?? '';
}

/** The title of an edition. */
export function editionTitle(edition: Answer['edition']): string {
  return questionnaireOf(edition)?.title ?? edition;
}

/**
 * What a question asks, and what its answer does, which is no concern of the public: `… (no fails
 * the approval)`.
 */
export function questionWords(statement: Statement, { edition, id }: Answer): string {
  const found = questionsOf(edition).find((question) => question.id === id);
  if (found === undefined) return id;
  if (found.effect === undefined || isPublic(statement)) return found.about;
  const { of, does } = found.effect;
  const what = { fails: 'fails the approval', warns: 'is a warning', informs: 'is noted' }[does];
  return `${found.about} (${of} ${what})`;
}

/** All questions of an edition that are known here. */
function questionsOf(edition: Answer['edition']): Questionnaire['questions'] {
  return questionnaireOf(edition)?.questions ?? [];
}

/** `9 of 11 promises kept (2 by word)` */
export function keptWords({ promises }: Pick<Statement, 'promises'>): string {
  const kept = promises.filter(({ status }) => status === 'kept');
  return `${kept.length} of ${promises.length} promises kept${saidOf(kept)}`;
}

/**
 * `9 of 11 promises kept (2 by word); bug-bounty for 1 of 3 apps; not kept: access`; in
 * public without the names of what is not kept.
 */
export function verdictWords(statement: Statement): string {
  const { promises } = statement;
  const ids = (status: StatementPromise['status']): string =>
    promises.flatMap((one) => (one.status === status ? [one.id] : [])).join(', ');
  const parts = [
    ['not kept', ids('not-kept')],
    ['not from here', ids('not-from-here')],
  ].flatMap(([words = '', list = '']) => (list === '' ? [] : [`${words}: ${list}`]));
  const some = promises.flatMap(({ id, covers }) =>
    covers === undefined ? [] : [`${id} for ${coverWords(covers)}`],
  );
  return [keptWords(statement), ...some, ...(isPublic(statement) ? [] : parts)].join('; ');
}

/**
 * How many of the requirements are listed: `7 kept (2 by word), 2 unknown`; of a public statement
 * `7 of 10 kept (2 by word)`, with what is not listed.
 */
export function requirementCounts(statement: Statement): string {
  const { requirements } = statement;
  if (!isPublic(statement)) return countsOf(requirements.map(requirementStands));
  const tables = new Set(requirements.map(({ table }) => table));
  const all = REQUIREMENTS.filter(({ table }) => tables.has(table)).length;
  const kept = requirements.filter(({ applies }) => applies !== false);
  const without = requirements.length - kept.length;
  const apart = without === 0 ? '' : `, ${without} ${without === 1 ? 'does' : 'do'} not apply`;
  const rest = requirements.length === all ? '' : '; the others are not kept, or nothing here shows it';
  return `${kept.length} of ${all} kept${saidOf(kept)}${apart}${rest}`;
}

/**
 * How many answers are listed: `7 yes (6 by word), 2 no`; of a public statement `65 of 71 answered
 * (60 by word)`.
 */
export function answerCounts(statement: Statement, edition: Answer['edition']): string {
  const answers = statement.questionnaires.filter((one) => one.edition === edition);
  if (isPublic(statement))
    return `${answers.length} of ${questionsOf(edition).length} answered${saidOf(answers)}`;
  return countsOf(answers.map(answerStands));
}

/** `7 kept (3 by word), 2 not kept, 1 unknown` */
function countsOf(all: readonly PartStands[]): string {
  return (Object.keys(STATUS_WORDS) as PartStatus[])
    .flatMap((status) => {
      const found = all.filter((one) => one.status === status);
      const words = status === 'not-applicable' && found.length > 1 ? 'do not apply' : STATUS_WORDS[status];
      return found.length === 0 ? [] : [`${found.length} ${words}${saidOf(found)}`];
    })
    .join(', ');
}

/** ` (3 by word)`; empty for none. */
function saidOf(parts: readonly Pick<Answer, 'byWord'>[]): string {
  const said = parts.filter(isByWord).length;
  return said === 0 ? '' : ` (${said} ${BY_WORD})`;
}

/** Whom a statement is about: the vendor where it is named, else the repository. */
export function nameWords({ about: { vendor, repository } }: Statement): string {
  return vendor ?? repository ?? 'this vendor';
}

/**
 * What a statement is about: `Acme Ltd, acme/app at 1a2b3c4, directory apps/one`; of a public one
 * the apps: `Timesheets, Notes`, empty where none is named.
 */
export function subjectWords(statement: Statement): string {
  const { vendor, apps, repository, commit, directory } = statement.about;
  if (isPublic(statement)) return apps.join(', ');
  const where = directory === '' ? '' : `, directory ${directory}`;
  const at = commit === null ? '' : ` at ${commit.slice(0, 7)}`;
  return `${vendor === null ? '' : `${vendor}, `}${repository ?? 'this repository'}${at}${where}`;
}

/** `since 2026-03-01; broken 2026-01-02 to 2026-03-01`; empty where no ledger tells. */
export function historyWords(promise: StatementPromise): string {
  return [sinceWords(promise), brokenWords(promise)].filter((words) => words !== '').join('; ');
}

/** `since 2026-03-01`; empty where no ledger tells. */
export function sinceWords({ since }: StatementPromise): string {
  return since === null ? '' : `since ${since}`;
}

/** `broken 2026-01-02 to 2026-03-01`, each time that it was broken before; empty for never. */
export function brokenWords({ since, history }: StatementPromise): string {
  const broken = history
    .slice(0, -1)
    .filter(({ status }) => status === 'not-kept')
    .map(({ from, to }) => `${from} to ${to ?? '?'}`);
  return since === null || broken.length === 0 ? '' : `broken ${broken.join(', ')}`;
}

/** The day of evidence; null where it is that of the statement, which need not be said. */
export function evidenceDay({ asOf }: Statement, { date }: StatementEvidence): string | null {
  return date === undefined || date === asOf.slice(0, 10) ? null : date;
}

/** Whose word evidence is, in one word. */
export function kindWord(statement: Statement, kind: StatementEvidence['kind']): string {
  if (!isPublic(statement)) return kind;
  return { seen: 'checked', said: 'stated', missing: 'open' }[kind];
}

/** How a statement came about, for its readers: one sentence for each kind of evidence. */
export function originWords(statement: Statement): string {
  const { asOf } = statement;
  if (!isPublic(statement))
    return `Written by Fixby on ${asOf}. Seen was looked at by this run, said is the vendor’s own word, missing could not be looked at. Nothing is called kept that a scan did not complete or a token could not see. What is by word rests on the vendor’s word for all that was not seen.`;
  const utc = new Date(asOf).toISOString();
  return `Made on ${longDate(utc.slice(0, 10))} at ${utc.slice(11, 16)} UTC by Fixby, a program that looks at the source code of the apps, the settings of its repository and the record of what was found in it. Checked is what it looked at itself, stated is the vendor’s own word. It calls nothing kept that it could not look at or that the vendor does not state. What is by word rests on the vendor’s word for all that was not checked.`;
}

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
