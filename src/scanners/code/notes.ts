import type { Suppression } from '../shared/suppressions.js';

/** The input of `notesOf`. */
export interface NoteFacts {
  readonly suppressions: { readonly added: readonly Suppression[] };
  /** Ids that the policy disables, but no rule has. */
  readonly unknownRules: readonly string[];
}

/** Notes about settings without an effect: one line each. */
export function notesOf({ suppressions, unknownRules }: NoteFacts): string[] {
  return [
    ...suppressions.added.map(
      ({ path, line, rule }) =>
        `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`,
    ),
    ...unknownRules.map((id) => `scan.code.disable names ${id}, which is no rule`),
  ];
}
