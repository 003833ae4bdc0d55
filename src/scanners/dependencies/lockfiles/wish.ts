import type { Grammar } from './admits.js';

/** A requirement in a manifest. */
export interface Wanted {
  readonly name: string;
  /** The range as written; empty when there is none. */
  readonly range: string;
  /**
   * The syntax of the range; null when another setting may rightly choose a version outside of it.
   */
  readonly grammar: Grammar | null;
}
