import type { StatementFacts } from './facts.js';
import type { Answer, PromiseId, PromiseStatus, StatementEvidence } from './statement.js';

/** What a promise's check says. */
export interface PromiseJudgement {
  readonly status: PromiseStatus;
  /** Never empty. */
  readonly evidence: readonly StatementEvidence[];
}

/** A promise of the statement: one file in `promises/`, one page in docs/statement. */
export interface SecurityPromise {
  readonly id: PromiseId;
  /** The promise in the statement's words, a sentence without a full stop. */
  readonly words: string;
  /** What is looked at, in sentences. */
  readonly checks: string;
  /** What counts as kept, and what as not kept, in sentences. */
  readonly kept: string;
  /** What it cannot know, in sentences. */
  readonly cannotKnow: string;
  /** Set where the vendor's own word counts, so that `fixby statement init` asks for it. */
  readonly asksVendor?: true;
  /** @param answers those of all questionnaires */
  readonly judge: (facts: StatementFacts, answers: readonly Answer[]) => PromiseJudgement;
}
