import type { Actor } from './events.js';

/** Untrusted text in a value. */
export interface Taint {
  /** The context that it comes from: `github.event.issue.title`. */
  readonly label: string;
  readonly actor: Actor;
  /** Whether it may contain line ends. */
  readonly lines: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Offset in the expression's text of the context through which it enters. */
  readonly start: number;
}
