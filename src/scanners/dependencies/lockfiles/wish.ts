import type { Grammar } from './admits.js';

/** Something that a manifest asks for. */
export interface Wanted {
  readonly name: string;
  /** As it is written; empty where it says nothing. */
  readonly range: string;
  /** How the range is written; null where another place may rightly give another version. */
  readonly grammar: Grammar | null;
}
