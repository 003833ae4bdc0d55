import type { StatementFacts } from '../facts.js';
import type { Questionnaire } from '../questionnaire.js';
import type { Answer, Edition, StatementEvidence } from '../statement.js';
import { vendorWord, type VendorWord } from '../vendor.js';
import type { Seen } from './look.js';
import type { Row } from './row.js';

/** Makes a questionnaire of its rows. */
export function caiq(
  edition: Edition,
  title: string,
  { whole, rows }: { readonly whole: boolean; readonly rows: readonly Row[] },
): Questionnaire {
  return {
    edition,
    title,
    whole,
    questions: rows.map(({ id, about, responsibility }) => ({ id, about, responsibility })),
    answer: (facts) => rows.map((row) => answerOf(edition, row, facts)),
  };
}

/**
 * The answer to one question. What was seen and speaks against it outweighs the vendor's word; the
 * vendor's word, while it holds, outweighs what was seen and speaks for it.
 */
function answerOf(edition: Edition, row: Row, facts: StatementFacts): Answer {
  const seen = row.looks.map((look) => look(facts));
  const word = vendorWord(facts, edition, row.id);
  const evidence = [
    ...seen.flatMap((one) => one.evidence),
    ...(word === null ? unsaid(row) : [...shownInPart(row), word.evidence]),
  ];
  return { edition, id: row.id, ...decide(row, seen, word), evidence: onlyOnce(evidence) };
}

function decide(
  { reach }: Row,
  seen: readonly Seen[],
  word: VendorWord | null,
): Pick<Answer, 'answer' | 'byWord'> {
  const said = word?.current === true ? word.answer : null;
  if (seen.some(({ says }) => says === 'no')) return { answer: 'no' };
  if (reach === 'whole' && isShown(seen) && (said === null || said === 'yes')) return { answer: 'yes' };
  return said === null ? { answer: 'not-from-here' } : { answer: said, byWord: true };
}

/** Without what another look said in the same words. */
function onlyOnce(evidence: readonly StatementEvidence[]): StatementEvidence[] {
  return evidence.filter(
    ({ text, detail }, index) =>
      evidence.findIndex((other) => other.text === text && other.detail === detail) === index,
  );
}

/** Whether what was seen speaks for it, and all of it was seen. */
function isShown(seen: readonly Seen[]): boolean {
  return (
    seen.some(({ says }) => says === 'yes') && seen.every(({ says }) => says === 'yes' || says === 'neutral')
  );
}

const IN_PART = 'What a repository shows is a part of it';

/** What stands beside the vendor's word where that has to tell the rest. */
function shownInPart({ reach }: Row): StatementEvidence[] {
  return reach === 'part' ? [{ kind: 'missing', text: `${IN_PART}.` }] : [];
}

function unsaid({ reach, responsibility }: Row): StatementEvidence[] {
  if (reach === 'whole') return [];
  const what = reach === 'part' ? IN_PART : 'Nothing in a repository shows it';
  const who =
    responsibility === 'platform'
      ? 'the platform answers it, and the vendor may say where'
      : 'the vendor has not answered it yet';
  return [{ kind: 'missing', text: `${what}; ${who}.` }];
}
