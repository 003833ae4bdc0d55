import type { StatementFacts, VendorAnswer } from './facts.js';
import { missing } from './say.js';
import type { StatementEvidence } from './statement.js';

/** The vendor's own answer as evidence, and whether it still holds. */
export interface VendorWord {
  readonly answer: VendorAnswer['answer'];
  readonly evidence: StatementEvidence;
  /** False when it is past the day on which it had to be looked at again: then it shows nothing. */
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
  const current = today <= found.reviewAfter && found.reviewed <= today;
  if (!current)
    return {
      answer: found.answer,
      current,
      evidence: missing(
        `The vendor's answer was reviewed on ${found.reviewed} and had to be looked at again by ${found.reviewAfter}.`,
        { detail: `Owner: ${found.owner}`, date: found.reviewed },
      ),
    };
  return { answer: found.answer, current, evidence: saidBy(found) };
}

function saidBy({ answer, text, url, owner, reviewed }: VendorAnswer): StatementEvidence {
  const words = { yes: 'yes', no: 'no', 'not-applicable': 'does not apply' }[answer];
  return {
    kind: 'said',
    text: `The vendor answers ${words}${text === '' ? '.' : `: ${sentence(text)}`}`,
    detail: `Owner: ${owner}`,
    date: reviewed,
    ...(url === null ? {} : { url, open: true }),
  };
}

/** A text on one line with a full stop at its end. */
function sentence(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
