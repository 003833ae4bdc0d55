import type { StatementFacts, VendorAnswer } from '../facts.js';
import type { Questionnaire } from '../questionnaire.js';
import type { Answer, Edition, StatementEvidence } from '../statement.js';
import type { Seen } from './look.js';
import type { Row } from './row.js';

/** Makes a questionnaire of its rows. */
export function caiq(edition: Edition, title: string, rows: readonly Row[]): Questionnaire {
  return {
    edition,
    title,
    questions: rows.map(({ id, about, responsibility }) => ({ id, about, responsibility })),
    answer: (facts) => rows.map((row) => answerOf(edition, row, facts)),
  };
}

/**
 * The answer to one question. What was seen and speaks against it outweighs the vendor's word; the
 * vendor's word outweighs what was seen and speaks for it.
 */
function answerOf(edition: Edition, row: Row, facts: StatementFacts): Answer {
  const seen = row.looks.map((look) => look(facts));
  const said = facts.answers?.answers.find(({ to, id }) => to === edition && id === row.id) ?? null;
  const evidence = [
    ...seen.flatMap((one) => one.evidence),
    ...(said === null ? unsaid(row) : vendorWords(said, facts)),
  ];
  return { edition, id: row.id, answer: decide(row, seen, said, facts), evidence };
}

function decide(
  { reach }: Row,
  seen: readonly Seen[],
  said: VendorAnswer | null,
  { today }: StatementFacts,
): Answer['answer'] {
  if (said !== null && said.answer !== 'yes') return said.answer;
  if (seen.some(({ says }) => says === 'no')) return 'no';
  if (reach === 'whole' && isShown(seen)) return 'yes';
  return said !== null && said.reviewAfter >= today ? 'yes' : 'not-from-here';
}

/** Whether what was seen speaks for it, and all of it was seen. */
function isShown(seen: readonly Seen[]): boolean {
  return (
    seen.some(({ says }) => says === 'yes') && seen.every(({ says }) => says === 'yes' || says === 'neutral')
  );
}

/** What the vendor says, and whether it still holds. */
function vendorWords(said: VendorAnswer, { today }: StatementFacts): StatementEvidence[] {
  const { answer, text, url, owner, reviewed, reviewAfter } = said;
  const words: StatementEvidence = {
    kind: 'said',
    text: `The vendor says ${answer === 'not-applicable' ? 'it does not apply' : answer}${text === '' ? '' : `: ${sentence(text)}`}${text === '' ? '.' : ''}`,
    detail: `${owner} answers for it, reviewed on ${reviewed}`,
    date: reviewed,
    ...(url === null ? {} : { url, open: true as const }),
  };
  if (reviewAfter >= today) return [words];
  return [
    words,
    {
      kind: 'missing',
      text: `The vendor's answer held until ${reviewAfter} and was not reviewed since, so it counts no more.`,
    },
  ];
}

function unsaid({ reach, responsibility }: Row): StatementEvidence[] {
  if (reach === 'whole') return [];
  const what =
    reach === 'part' ? 'What a repository shows is a part of it' : 'Nothing in a repository shows it';
  const who =
    responsibility === 'platform'
      ? 'the platform answers it, and the vendor may say where'
      : 'the vendor has not answered it yet';
  return [{ kind: 'missing', text: `${what}; ${who}.` }];
}

/** A text with one full stop at its end. */
function sentence(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
