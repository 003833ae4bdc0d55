import type { Suppression } from '../shared/suppressions.js';

/** What the notes of a scan are made from. */
export interface NoteFacts {
  readonly suppressions: { readonly added: readonly Suppression[] };
  /** Ids that the policy disables and no rule has. */
  readonly unknownRules: readonly string[];
}

/** What had no effect: one line each. */
export function notesOf({ suppressions, unknownRules }: NoteFacts): string[] {
  return [
    ...suppressions.added.map(
      ({ path, line, rule }) =>
        `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`,
    ),
    ...unknownRules.map((id) => `scan.code.disable names ${id}, which is no rule`),
  ];
}
