import type { Suppression } from './suppressions.js';

/** What the notes of a scan are made from. */
export interface NoteFacts {
  readonly suppressions: { readonly added: readonly Suppression[] };
  /** Findings that suppressions hide. */
  readonly suppressed: number;
  /** Ids that the policy disables and no rule has. */
  readonly unknownRules: readonly string[];
}

/** What had no effect, and what suppressions hide: one line each. */
export function notesOf({ suppressions, suppressed, unknownRules }: NoteFacts): string[] {
  return [
    ...suppressions.added.map(
      ({ path, line, rule }) =>
        `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`,
    ),
    ...(suppressed === 0
      ? []
      : [
          `${suppressed} ${suppressed === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`,
        ]),
    ...unknownRules.map((id) => `scan.code.disable names ${id}, which is no rule`),
  ];
}
