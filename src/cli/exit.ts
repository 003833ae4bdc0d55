import { failureKind, type FailureKind } from '../system/fixby-error.js';

/** Exit codes of the command line; scripts rely on them. */
export const EXIT = { pass: 0, blocked: 1, usage: 2, failed: 3 } as const;

const CODES: Readonly<Record<FailureKind, number>> = {
  usage: EXIT.usage,
  policy: EXIT.usage,
  scanner: EXIT.failed,
  github: EXIT.failed,
};

/** The exit code for something that was thrown; whatever nobody foresaw failed. */
export function exitCodeFor(thrown: unknown): number {
  const kind = failureKind(thrown);
  return kind === null ? EXIT.failed : CODES[kind];
}
