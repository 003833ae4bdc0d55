import type { Statement, StatementEvidence } from '../../core/statement/statement.js';
import { longDate } from '../text/dates.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, details, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import {
  byEdition,
  editionTitle,
  historyWords,
  promiseWords,
  questionWords,
  requirementWords,
  STATUS_WORDS,
  subjectWords,
  TABLE_WORDS,
  verdictWords,
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
} as const satisfies Readonly<Record<keyof typeof STATUS_WORDS, string>>;

/** The statement as Markdown: the promises open, requirements and questionnaires folded. */
export function renderStatementMarkdown(statement: Statement): string {
  return `${blocks([
    markup`# Security statement`,
    markup`**${verdictWords(statement)}**`,
    markup`About ${clip(subjectWords(statement), MAX_TEXT)}, as of ${longDate(statement.asOf.slice(0, 10))}.`,
    promisesTable(statement),
    details('Marketplace requirements', requirementsTable(statement)),
    ...byEdition(statement).map(({ edition, answers }) =>
      details(
        `${editionTitle(edition)} (${answers.length} answers)`,
        table(
          [markup`Question`, markup`Answer`, markup`How we know`],
          answers.map((one) =>
            tableRow([
              markup`**${one.id}** ${questionWords(one)}`,
              markup`${STATUS_WORDS[one.answer]}`,
              evidenceCell(one.evidence),
            ]),
          ),
          'left',
        ),
      ),
    ),
    footer(statement),
  ]).toString()}\n`;
}

function promisesTable({ promises }: Statement): Markdown {
  return table(
    [markup`Promise`, markup`Status`, markup`How we know`],
    promises.map((promise) =>
      tableRow([
        markup`**${promiseWords(promise.id)}**`,
        status(promise.status, historyWords(promise)),
        evidenceCell(promise.evidence),
      ]),
    ),
    'left',
  );
}

function requirementsTable({ requirements }: Statement): Markdown {
  return table(
    [markup`Requirement`, markup`Status`, markup`How we know`],
    requirements.map((one) =>
      tableRow([
        markup`**${TABLE_WORDS[one.table]}, ${one.number}** ${requirementWords(one)}`,
        status(one.status, ''),
        evidenceCell(one.evidence),
      ]),
    ),
    'left',
  );
}

function status(value: keyof typeof STATUS_WORDS, more: string): Markdown {
  return markup`${MARKS[value]} ${STATUS_WORDS[value]}${more === '' ? EMPTY : markup`<br><sub>${more}</sub>`}`;
}

function evidenceCell(evidence: readonly StatementEvidence[]): Markdown {
  return join(evidence.map(evidenceOf), '<br>');
}

function evidenceOf({ text, detail, url, date }: StatementEvidence): Markdown {
  const words = url === undefined ? markup`${clip(text, MAX_TEXT)}` : link(clip(text, MAX_TEXT), url);
  const more = detail === undefined ? EMPTY : markup` <sub>${clip(detail, MAX_TEXT)}</sub>`;
  return date === undefined ? markup`${words}${more}` : markup`${words}${more} <sub>${date}</sub>`;
}

function footer({ digest, evidenceDigest, asOf }: Statement): Markdown {
  const whole =
    evidenceDigest === undefined
      ? EMPTY
      : markup` Digest of the whole statement, which the vendor keeps: ${code(evidenceDigest)}.`;
  return markup`<sub>Written by Fixby on ${asOf}. "Seen" was looked at by this run; the vendor's own word is marked as such; nothing is called kept that could not be looked at.${whole} Digest: ${code(digest)}.</sub>`;
}
