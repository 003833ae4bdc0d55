import type { Missing } from '../../posture/fact.js';
import type { StatementFacts } from '../facts.js';
import type { StatementEvidence } from '../statement.js';

/**
 * What one fact says of a question: `yes`, it speaks for it; `no`, against it; `neutral`, it was
 * seen and decides nothing; `unseen`, it could not be looked at, or there is too little of it.
 */
export interface Seen {
  readonly says: 'yes' | 'no' | 'neutral' | 'unseen';
  /** Never empty. */
  readonly evidence: readonly [StatementEvidence, ...StatementEvidence[]];
}

/** Looks at one fact. */
export type Look = (facts: StatementFacts) => Seen;

/** What was looked at by this run, in one sentence fit for a web page. */
export function looked(
  says: Seen['says'],
  text: string,
  more: Pick<StatementEvidence, 'detail' | 'url'> = {},
): Seen {
  return { says, evidence: [{ kind: 'seen', text, ...more }] };
}

/** What could not be looked at, in one sentence that says what would show it. */
export function missing(text: string): Seen {
  return { says: 'unseen', evidence: [{ kind: 'missing', text }] };
}

/**
 * The same for something of GitHub that this token does not see. Why is a detail: GitHub's answer
 * may name what is not for a web page.
 */
export function notSeen(what: string, { permission, why }: Missing): Seen {
  const needs = permission === null ? '' : `; a token with ${permission} would show it`;
  const text = `${what} could not be seen${needs}.`;
  return { says: 'unseen', evidence: [{ kind: 'missing', text, detail: why }] };
}
