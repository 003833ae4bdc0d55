import type { Actor } from './events.js';

/** Untrusted text in a value. */
export interface Taint {
  /** The context that has it in the end: `github.event.issue.title`. */
  readonly label: string;
  readonly actor: Actor;
  /** Whether it may hold line ends. */
  readonly lines: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Offset in the expression's text, of the context by which it comes in here. */
  readonly start: number;
}
