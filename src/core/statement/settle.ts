import type { StatementFacts } from './facts.js';
import type { PromiseJudgement } from './promise.js';
import type { PromiseId, StatementEvidence } from './statement.js';
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
  if (word === null) return { status: 'not-from-here', evidence };
  const all = [...evidence, word.evidence];
  if (!word.current) return { status: 'not-from-here', evidence: all };
  if (word.answer === 'not-applicable') return { status: 'not-from-here', evidence: all };
  return { status: word.answer === 'yes' ? 'kept' : 'not-kept', evidence: all };
}
