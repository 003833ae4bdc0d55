import type { Missing } from '../../posture/fact.js';
import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement } from '../promise.js';
import type { PromiseStatus, StatementEvidence } from '../statement.js';

/**
 * What one fact says of a question: `yes`, it speaks for it; `no`, against it; `neutral`, it was
 * seen and decides nothing; `unseen`, it could not be looked at, or there is too little of it.
 */
export interface Seen {
  readonly says: 'yes' | 'no' | 'neutral' | 'unseen';
  /** Never empty. */
  readonly evidence: readonly StatementEvidence[];
}

/** Looks at one fact. */
export type Look = (facts: StatementFacts) => Seen;

/**
 * What was looked at by this run, in one sentence; one that says no is not for a web page, and what
 * shows too little is none that speaks for anything.
 */
export function looked(
  says: Seen['says'],
  text: string,
  more: Pick<StatementEvidence, 'detail' | 'url'> = {},
): Seen {
  const inside = says === 'no' ? { inside: true as const } : {};
  const kind = says === 'unseen' ? 'missing' : 'seen';
  return { says, evidence: [{ kind, text, ...inside, ...more }] };
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

const SAYS: Readonly<Record<PromiseStatus, Seen['says']>> = {
  kept: 'yes',
  'not-kept': 'no',
  'not-from-here': 'unseen',
};

/** What a promise of the statement looks at, so that question and promise never differ. */
export function promised(judge: (facts: StatementFacts) => PromiseJudgement): Look {
  return (facts) => {
    const { status, evidence } = judge(facts);
    return { says: SAYS[status], evidence };
  };
}
