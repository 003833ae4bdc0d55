import type { StatementFacts } from './facts.js';
import type { Answer, StatementPromise } from './statement.js';

/** What a promise's check says. */
export type PromiseJudgement = Pick<StatementPromise, 'status' | 'byWord' | 'covers' | 'evidence'>;

/** A promise of the statement: one file in `promises/`, one page in docs/statement. */
export interface SecurityPromise {
  readonly id: StatementPromise['id'];
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
