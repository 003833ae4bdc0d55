import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { questionnaireOf } from '../questionnaire-of.js';
import { count, few, isSaid, missing, seen } from '../say.js';
import { orVendor } from '../settle.js';
import type { Answer, Edition, StatementEvidence } from '../statement.js';

/** Whether the questionnaire of the Cloud Security Alliance is answered. */
export const caiq: SecurityPromise = {
  id: 'caiq',
  words: 'The questionnaire CAIQ is answered',
  checks: 'The answers to every question of each edition that is known here.',
  kept: 'Kept where every question of CAIQ-Lite 3.0.1 has an answer that still holds: of the other editions only some questions are known here, so that answers to all of them leave the promise open. Not kept where the vendor answers an edition in part, or an answer had to be looked at again.',
  cannotKnow:
    'Whether an answer is true that the vendor gives for itself: the evidence of each says whose word it is. The questions are in words of our own and not checked against the CSA’s file.',
  judge,
};

function judge(facts: StatementFacts, answers: readonly Answer[]): PromiseJudgement {
  const editions = [...new Set(answers.map(({ edition }) => edition))].filter((one) =>
    one.startsWith('caiq'),
  );
  const counted = editions.map((edition) => countsOf(edition, answers, facts));
  const whole = counted.find((one) => one.whole && one.said > 0 && one.answered === one.all);
  if (whole !== undefined)
    return {
      status: 'kept',
      evidence: [
        seen(
          `All ${whole.all} questions of ${titleOf(whole.edition)} are answered, ${whole.said} of them by the vendor.`,
          { date: facts.today },
        ),
      ],
    };
  const begun = counted.filter(({ said, late }) => said + late > 0);
  if (begun.length === 0)
    return orVendor(facts, 'caiq', [missing('The vendor has answered no edition of CAIQ here.')]);
  if (begun.every(({ whole, answered, all }) => !whole && answered === all))
    return orVendor(facts, 'caiq', begun.map(beyond));
  return { status: 'not-kept', evidence: begun.map(lacking) };
}

/** An edition of which all that is known here is answered: the rest of it nobody sees. */
function beyond({ edition, all }: Counted): StatementEvidence {
  return missing(
    `All ${count(all, 'question', 'questions')} of ${titleOf(edition)} that are known here are answered, and the edition has more of them.`,
  );
}

function lacking({ edition, whole, answered, all, late, open }: Counted): StatementEvidence {
  const known = whole ? '' : ' that are known here';
  return seen(
    `${answered} of ${count(all, 'question', 'questions')} of ${titleOf(edition)}${known} are answered, and ${count(late, 'answer', 'answers')} had to be looked at again.`,
    open.length === 0 ? {} : { detail: `Without an answer: ${few(open)}` },
  );
}

function titleOf(edition: Edition): string {
  return questionnaireOf(edition)?.title ?? edition;
}

interface Counted {
  readonly edition: Edition;
  /** Whether every question of the edition is known here. */
  readonly whole: boolean;
  readonly all: number;
  readonly answered: number;
  /** Answers that are the vendor's own word, and those of them that no longer hold. */
  readonly said: number;
  readonly late: number;
  /** Ids without an answer. */
  readonly open: readonly string[];
}

function countsOf(
  edition: Edition,
  answers: readonly Answer[],
  { answers: own, today }: StatementFacts,
): Counted {
  const mine = answers.filter((answer) => answer.edition === edition);
  const open = mine.filter(({ answer }) => answer === 'not-from-here').map(({ id }) => id);
  const late =
    own?.answers.filter(({ to, review }) => to === edition && review !== null && review.until < today)
      .length ?? 0;
  const said = mine.filter(isSaid).length;
  const whole = questionnaireOf(edition)?.whole === true;
  return { edition, whole, all: mine.length, answered: mine.length - open.length, said, late, open };
}
