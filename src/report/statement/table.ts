import { QUESTIONNAIRES } from '../../core/statement/questionnaires/index.js';
import { promiseWords, requirementWords } from './words.js';
import type { Answer, Statement, StatementEvidence } from '../../core/statement/statement.js';

/** One line of a spreadsheet about a statement. */
export interface TableRow {
  /** `promises`, a table of requirements, or the edition of a questionnaire. */
  readonly part: string;
  readonly id: string;
  /** What is asked, in our words; empty where they are not known. */
  readonly words: string;
  readonly answer: string;
  /** Who can answer it; empty where nobody says. */
  readonly responsibility: string;
  /** One fact a line. */
  readonly evidence: string;
}

/** What stands in every spreadsheet about the words in it. */
export const UNCHECKED =
  "The questions are in Fixby's own words and were not checked against the files of the Cloud Security Alliance or Atlassian: copy answers by edition and id.";

/** Everything that a statement says, a row each, in the order of the statement. */
export function tableOf({ promises, requirements, questionnaires }: Statement): TableRow[] {
  return [
    ...promises.map(({ id, status, evidence }) => ({
      part: 'promises',
      id,
      words: promiseWords(id),
      answer: status,
      responsibility: '',
      evidence: evidenceText(evidence),
    })),
    ...requirements.map(({ table, number, status, evidence }) => ({
      part: table,
      id: String(number),
      words: requirementWords({ table, number }),
      answer: status,
      responsibility: '',
      evidence: evidenceText(evidence),
    })),
    ...questionnaires.map(answerRow),
  ];
}

function answerRow({ edition, id, answer, evidence }: Answer): TableRow {
  const question = QUESTIONNAIRES.find((one) => one.edition === edition)?.questions.find(
    (one) => one.id === id,
  );
  return {
    part: edition,
    id,
    words: question?.about ?? '',
    answer,
    responsibility: question?.responsibility ?? '',
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
    .map(({ kind, text, detail, url }) =>
      [`${KINDS[kind]}: ${text}`, detail ?? '', url ?? ''].filter((part) => part !== '').join(' '),
    )
    .join('\n');
}
