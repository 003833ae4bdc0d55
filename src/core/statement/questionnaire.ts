import type { StatementFacts } from './facts.js';
import type { Answer, Edition } from './statement.js';

/** One question of a questionnaire, in our own words. */
export interface Question {
  readonly id: string;
  /** What it asks, in a sentence without a full stop; never the words of whoever publishes it. */
  readonly about: string;
  /** Who can answer it: the vendor, Atlassian's platform, or both. */
  readonly responsibility: 'vendor' | 'platform' | 'shared';
  /** What an answer does to whoever gives it; absent where none is known. */
  readonly effect?: { readonly of: 'yes' | 'no'; readonly does: 'fails' | 'warns' | 'informs' };
}

/**
 * A questionnaire: one file in `questionnaires/`. An edition's answers are never mixed with those
 * of another.
 */
export interface Questionnaire {
  readonly edition: Edition;
  readonly title: string;
  /** Whether it has every question of the edition, or only those that are known here. */
  readonly whole: boolean;
  /** In the order of the edition. */
  readonly questions: readonly Question[];
  /** One answer for each question, in the same order. */
  readonly answer: (facts: StatementFacts) => readonly Answer[];
}
