import type { Statement, StatementEvidence } from '../../core/statement/statement.js';
import { longDate } from '../text/dates.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, details, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import {
  answerCounts,
  answerStands,
  byEdition,
  editionTitle,
  evidenceDay,
  historyWords,
  isPublic,
  kindWord,
  nameWords,
  originWords,
  promiseWords,
  questionWords,
  requirementCounts,
  requirementStands,
  requirementWords,
  statusWords,
  subjectWords,
  TABLE_WORDS,
  verdictWords,
  type PartStands,
  type PartStatus,
} from './words.js';

/** Longest detail and text of evidence. */
const MAX_TEXT = 500;

const MARKS = {
  kept: '✅',
  'not-kept': '❌',
  'not-from-here': '❔',
  unknown: '❔',
  yes: '',
  no: '',
  'not-applicable': '',
} as const satisfies Readonly<Record<PartStatus, string>>;

/** The statement as Markdown: the promises open, requirements and questionnaires folded. */
export function renderStatementMarkdown(statement: Statement): string {
  return `${blocks([
    ...header(statement),
    promisesTable(statement),
    ...(statement.requirements.length === 0
      ? []
      : [details(`Marketplace requirements: ${requirementCounts(statement)}`, requirementsTable(statement))]),
    ...byEdition(statement).map(({ edition, answers }) =>
      details(
        `${editionTitle(edition)}: ${answerCounts(statement, edition)}`,
        table(
          [markup`Question`, markup`Answer`, markup`How we know`],
          answers.map((one) =>
            tableRow([
              markup`**${one.id}** ${questionWords(statement, one)}`,
              markup`${statusWords(statement, answerStands(one))}`,
              evidenceCell(statement, one.evidence),
            ]),
          ),
          'left',
        ),
      ),
    ),
    footer(statement),
  ]).toString()}\n`;
}

/** Readers of a web page ask first whose it is. */
function header(statement: Statement): Markdown[] {
  const subject = clip(subjectWords(statement), MAX_TEXT);
  const about = subject === '' ? '' : `About ${subject}, as`;
  return [
    isPublic(statement)
      ? markup`# Security statement of ${clip(nameWords(statement), MAX_TEXT)}`
      : markup`# Security statement`,
    markup`**${verdictWords(statement)}**`,
    markup`${about === '' ? 'As' : about} of ${longDate(statement.asOf.slice(0, 10))}.`,
  ];
}

function promisesTable(statement: Statement): Markdown {
  const { promises } = statement;
  return table(
    [markup`Promise`, markup`Status`, markup`How we know`],
    promises.map((promise) =>
      tableRow([
        markup`**${promiseWords(promise)}**`,
        status(statement, promise, historyWords(promise)),
        evidenceCell(statement, promise.evidence),
      ]),
    ),
    'left',
  );
}

function requirementsTable(statement: Statement): Markdown {
  const { requirements } = statement;
  return table(
    [markup`Requirement`, markup`Status`, markup`How we know`],
    requirements.map((one) =>
      tableRow([
        markup`**${TABLE_WORDS[one.table]}, ${one.number}** ${requirementWords(one)}`,
        status(statement, requirementStands(one), ''),
        evidenceCell(statement, one.evidence),
      ]),
    ),
    'left',
  );
}

function status(statement: Statement, stands: PartStands, more: string): Markdown {
  return markup`${MARKS[stands.status]} ${statusWords(statement, stands)}${more === '' ? EMPTY : markup`<br><sub>${more}</sub>`}`;
}

function evidenceCell(statement: Statement, evidence: readonly StatementEvidence[]): Markdown {
  return join(
    evidence.map((one) => evidenceOf(statement, one)),
    '<br>',
  );
}

function evidenceOf(statement: Statement, one: StatementEvidence): Markdown {
  const { kind, text, detail, url } = one;
  const date = evidenceDay(statement, one);
  const words = url === undefined ? markup`${clip(text, MAX_TEXT)}` : link(clip(text, MAX_TEXT), url);
  const more = detail === undefined ? EMPTY : markup` <sub>${clip(detail, MAX_TEXT)}</sub>`;
  const whose = markup`*${kindWord(statement, kind)}* ${words}${more}`;
  return date === null ? whose : markup`${whose} <sub>${date}</sub>`;
}

function footer(statement: Statement): Markdown {
  const { digest, evidenceDigest } = statement;
  const whole =
    evidenceDigest === undefined
      ? EMPTY
      : markup` Hash of the evidence, which the vendor keeps and can show: ${code(evidenceDigest)}.`;
  return markup`<sub>${originWords(statement)}${whole} Digest: ${code(digest)}.</sub>`;
}
