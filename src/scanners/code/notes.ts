import type { FileResult } from './engine/analyser.js';
import type { Side } from './side.js';
import type { Suppression } from './suppressions.js';

/** What the notes of a scan are made from. */
export interface NoteFacts {
  readonly side: Side;
  readonly results: readonly FileResult[];
  readonly suppressions: { readonly counted: readonly Suppression[]; readonly added: readonly Suppression[] };
  /** Findings that suppressions hide. */
  readonly suppressed: number;
  /** Ids that the policy disables and no rule has. */
  readonly unknownRules: readonly string[];
}

/** Most files that a note names. */
const NAMED = 5;

/** What was not analysed, and what had no effect: one line each. */
export function notesOf({ side, results, suppressions, suppressed, unknownRules }: NoteFacts): string[] {
  const unparsed = results.flatMap(({ path, unparsed: why }) => (why === null ? [] : [`${path} (${why})`]));
  const partly = results.flatMap(({ path, partly: why }) => (why === null ? [] : [`${path} (${why})`]));
  const skipped = [...side.skipped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${reason}`);
  return [
    ...listed('not analysed', [...side.unread, ...unparsed]),
    ...listed('analysed only in part', partly),
    ...(skipped.length === 0 ? [] : [`left out of the code scan: ${skipped.join('; ')}`]),
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

function listed(what: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
  return [`${what}: ${items.slice(0, NAMED).join(', ')}${more}`];
}
