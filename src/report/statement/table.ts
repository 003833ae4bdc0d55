import { questionnaireOf } from '../../core/statement/questionnaire-of.js';
import { isByWord } from '../../core/statement/say.js';
import {
  answerCounts,
  BY_WORD,
  byEdition,
  isPublic,
  nameWords,
  promiseWords,
  requirementCounts,
  requirementStands,
  requirementWords,
  subjectWords,
  verdictWords,
} from './words.js';
import type { Answer, PromisePeriod, Statement, StatementEvidence } from '../../core/statement/statement.js';

/** One line of a spreadsheet about a statement. */
export interface TableRow {
  /** `promises`, a table of requirements, or the edition of a questionnaire. */
  readonly part: string;
  readonly id: string;
  /** What is asked, in our words; empty where they are not known. */
  readonly words: string;
  readonly answer: string;
  /** `by word` where it rests on the vendor's word, for all of it or for what was not seen. */
  readonly 'by word': string;
  /** Who can answer it; empty where nobody says. */
  readonly responsibility: string;
  /** The first day of a promise's status, YYYY-MM-DD; empty where nobody knows. */
  readonly since: string;
  /** How a promise stood, a period a line, oldest first; empty where it never stood otherwise. */
  readonly history: string;
  /** One fact a line, with the day on which it was seen or said. */
  readonly evidence: string;
}

/** What stands in every spreadsheet about the words in it. */
const UNCHECKED =
  "The questions are in Fixby's own words and were not checked against the files of the Cloud Security Alliance or Atlassian: copy answers by edition and id.";

/** What a statement is about and how it stands, as names and texts; none is empty. */
export function aboutOf(statement: Statement): (readonly [name: string, text: string])[] {
  const { asOf, about, digest, evidenceDigest, requirements } = statement;
  const rows = [
    ['statement of', isPublic(statement) ? nameWords(statement) : subjectWords(statement)],
    ['apps', about.apps.join(', ')],
    ['repository', about.repository ?? ''],
    ['commit', about.commit ?? ''],
    ['as of', asOf],
    ['promises', verdictWords(statement)],
    ['requirements', requirements.length === 0 ? '' : requirementCounts(statement)],
    ...byEdition(statement).map(({ edition }) => [edition, answerCounts(statement, edition)] as const),
    ['hash of the evidence', evidenceDigest ?? ''],
    ['digest', digest],
    ['words', UNCHECKED],
    [
      'evidence',
      'Seen: looked at by Fixby. Said: the word of the vendor. Missing: what could not be looked at. By word: rests on the word of the vendor for all that was not seen. Of the day in brackets, else of the day of the statement.',
    ],
  ] as const;
  return rows.filter(([, text]) => text !== '');
}

/** Everything that a statement says, a row each, in the order of the statement. */
export function tableOf({ promises, requirements, questionnaires }: Statement): TableRow[] {
  return [
    ...promises.map(({ id, status, since, history, evidence, ...rest }) => ({
      part: 'promises',
      id,
      words: promiseWords({ id, ...rest }),
      answer: status,
      ...wordOf(rest),
      responsibility: '',
      since: since ?? '',
      history: history.length < 2 ? '' : history.map(periodText).join('\n'),
      evidence: evidenceText(evidence),
    })),
    ...requirements.map((one) => ({
      part: one.table,
      id: String(one.number),
      words: requirementWords(one),
      answer: requirementStands(one).status,
      ...wordOf(one),
      responsibility: '',
      ...NO_HISTORY,
      evidence: evidenceText(one.evidence),
    })),
    ...questionnaires.map(answerRow),
  ];
}

/** The column by which what nobody checked is sorted and filtered. */
function wordOf(part: Pick<Answer, 'byWord'>): Pick<TableRow, 'by word'> {
  return { 'by word': isByWord(part) ? BY_WORD : '' };
}

/** Only promises have a record of how they stood. */
const NO_HISTORY = { since: '', history: '' };

/** `kept 2026-03-01 to 2026-03-09`; the last one has no end yet. */
function periodText({ status, from, to }: PromisePeriod): string {
  return `${status} ${from} to ${to ?? 'now'}`;
}

function answerRow({ edition, id, answer, evidence, ...rest }: Answer): TableRow {
  const question = questionnaireOf(edition)?.questions.find((one) => one.id === id);
  return {
    part: edition,
    id,
    words: question?.about ?? '',
    answer,
    ...wordOf(rest),
    responsibility: question?.responsibility ?? '',
    ...NO_HISTORY,
    evidence: evidenceText(evidence),
  };
}

/** What each kind of evidence begins with, so that a word is not taken for a fact. */
const KINDS: Readonly<Record<StatementEvidence['kind'], string>> = {
  seen: 'Seen',
  said: 'Said',
  missing: 'Missing',
};

function evidenceText(evidence: readonly StatementEvidence[]): string {
  return evidence
    .map(({ kind, text, detail, date, url }) =>
      [
        `${KINDS[kind]}: ${text}`,
        detail === undefined || detail === '' ? '' : `(${detail.replace(/\.$/u, '')})`,
        date === undefined ? '' : `[${date}]`,
        url ?? '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('\n');
}
