import type { Day } from '../scale/day.js';
import type { Review, StatementFacts, VendorAnswer } from './facts.js';
import { missing } from './say.js';
import type { StatementEvidence } from './statement.js';

/** The vendor's own answer as evidence, and whether it still holds. */
export interface VendorWord {
  readonly answer: VendorAnswer['answer'];
  readonly evidence: StatementEvidence;
  /** False for a draft, and past the day of its next review: then it shows nothing. */
  readonly current: boolean;
}

/** What the vendor answers to a question, a requirement or a promise; null for nothing. */
export function vendorWord(
  { answers, today }: Pick<StatementFacts, 'answers' | 'today'>,
  to: VendorAnswer['to'],
  id: string,
): VendorWord | null {
  const found = answers?.answers.find((one) => one.to === to && one.id === id);
  if (found === undefined) return null;
  const { answer, review } = found;
  if (review !== null && holds(review, today))
    return { answer, current: true, evidence: saidBy(found, review) };
  return { answer, current: false, evidence: notHeld(found, today) };
}

/** Why an answer shows nothing. */
function notHeld({ review, owner }: VendorAnswer, today: Day): StatementEvidence {
  const detail = `Owner: ${owner}`;
  if (review === null)
    return missing('The vendor has a draft of an answer, and nobody has reviewed it yet.', {
      detail: `${detail}. Set its reviewed to the day on which somebody did.`,
    });
  const words =
    review.on > today
      ? `The vendor's answer is dated ${review.on}, which is yet to come.`
      : `The vendor's answer was reviewed on ${review.on} and had to be looked at again by ${review.until}.`;
  return missing(words, { detail, date: review.on });
}

/** Whether an answer counts on a day: somebody reviewed it by then, and not too long ago. */
export function holds(review: Review | null, today: Day): boolean {
  return review !== null && review.on <= today && today <= review.until;
}

function saidBy({ answer, text, url, owner }: VendorAnswer, review: Review): StatementEvidence {
  const words = { yes: 'yes', no: 'no', 'not-applicable': 'does not apply' }[answer];
  return {
    kind: 'said',
    text: `The vendor answers ${words}${text === '' ? bare(answer, url) : `: ${sentence(text)}`}`,
    detail: `Owner: ${owner}`,
    date: review.on,
    ...(url === null ? {} : { url, open: true }),
  };
}

/** What a yes lacks that has neither words nor a page. */
function bare(answer: VendorAnswer['answer'], url: string | null): string {
  return answer === 'yes' && url === null ? ', and says neither how nor where it is shown.' : '.';
}

/** A text on one line with a full stop at its end. */
function sentence(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
