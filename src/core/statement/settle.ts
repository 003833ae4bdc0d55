import type { StatementFacts } from './facts.js';
import type { PromiseJudgement } from './promise.js';
import type { PromiseId, StatementEvidence } from './statement.js';
import { VENDOR_WOULD_TELL } from './say.js';
import { vendorWord } from './vendor.js';

/**
 * What nothing here can see: the vendor's own word where there is one that still holds, else not
 * from here. Never used for what a scan did not complete or a token could not see.
 */
export function orVendor(
  facts: StatementFacts,
  id: PromiseId,
  evidence: readonly StatementEvidence[],
): PromiseJudgement {
  const word = vendorWord(facts, 'promises', id);
  if (word === null) return { status: 'not-from-here', evidence: [...evidence, VENDOR_WOULD_TELL] };
  const told = [...evidence, word.evidence];
  if (!word.current || word.answer !== 'yes') return { status: 'not-from-here', evidence: told };
  return { status: 'kept', byWord: true, evidence: told };
}

/**
 * What there is something to see of, and it could not be seen: the vendor's word is told, and does
 * not make it kept.
 */
export function notByWord(
  facts: StatementFacts,
  id: PromiseId,
  evidence: readonly StatementEvidence[],
): PromiseJudgement {
  const word = vendorWord(facts, 'promises', id);
  return { status: 'not-from-here', evidence: [...evidence, ...(word === null ? [] : [word.evidence])] };
}

/**
 * A judgement with the vendor's *no*: while it holds it breaks the promise, whatever was seen. A
 * vendor that is stricter with itself than what is here knows something that is not here.
 */
export function unlessDenied(
  facts: StatementFacts,
  id: PromiseId,
  judged: PromiseJudgement,
): PromiseJudgement {
  const word = vendorWord(facts, 'promises', id);
  if (word?.current !== true || word.answer !== 'no') return judged;
  const told = judged.evidence.some(({ text }) => text === word.evidence.text);
  return { status: 'not-kept', evidence: told ? judged.evidence : [...judged.evidence, word.evidence] };
}

/** A yes of the vendor beside what was seen: it adds the vendor's words and page. */
export function alsoSaid(facts: StatementFacts, id: PromiseId): StatementEvidence[] {
  const word = vendorWord(facts, 'promises', id);
  return word !== null && word.current && word.answer === 'yes' ? [word.evidence] : [];
}
