import type { Decision } from '../core/findings/decision.js';
import { failureKind, type FailureKind } from '../system/fixby-error.js';

/** Exit codes of the command line, which scripts rely on. */
export const EXIT = { pass: 0, blocked: 1, usage: 2, failed: 3 } as const;

const CODES: Readonly<Record<FailureKind, number>> = {
  usage: EXIT.usage,
  policy: EXIT.usage,
  scanner: EXIT.failed,
  github: EXIT.failed,
  jira: EXIT.failed,
};

/** The exit code for a thrown error, by its `kind`; `failed` for errors that are not ours. */
export function exitCodeFor(thrown: unknown): number {
  const kind = failureKind(thrown);
  return kind === null ? EXIT.failed : CODES[kind];
}

/** The exit code for a decision of the gate. */
export function exitCodeOf(decision: Decision): number {
  if (decision === 'error') return EXIT.failed;
  return decision === 'block' ? EXIT.blocked : EXIT.pass;
}
