import type { Unseen } from '../../core/findings/coverage.js';
import type { Suppression } from '../code/suppressions.js';

/** What the notes of a scan are made from. */
export interface NoteFacts {
  readonly unseen: readonly Unseen[];
  /** Suppressions that the pull request adds. */
  readonly added: readonly Suppression[];
  /** Findings that suppressions hide. */
  readonly suppressed: number;
  /** Ids that the policy disables and no rule has. */
  readonly unknownRules: readonly string[];
}

/** Most files that a note names. */
const NAMED = 5;

/** What was not looked at, and what had no effect: one line each. */
export function notesOf({ unseen, added, suppressed, unknownRules }: NoteFacts): string[] {
  return [
    ...listed('not looked at', unseen, ['unreadable', 'too-large']),
    ...listed('looked at only in part', unseen, ['partly']),
    ...listed('links are never followed', unseen, ['unsupported']),
    ...added.map(
      ({ path, line, rule }) =>
        `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`,
    ),
    ...(suppressed === 0
      ? []
      : [
          `${suppressed} ${suppressed === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`,
        ]),
    ...unknownRules.map((id) => `scan.workflows.disable names ${id}, which is no rule`),
  ];
}

function listed(what: string, unseen: readonly Unseen[], reasons: readonly Unseen['reason'][]): string[] {
  const items = unseen.filter(({ reason }) => reasons.includes(reason)).map(wordsOf);
  if (items.length === 0) return [];
  const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
  return [`${what}: ${items.slice(0, NAMED).join(', ')}${more}`];
}

/** A file with the reason, as notes and errors name it. */
export function wordsOf({ where, reason, detail }: Unseen): string {
  const why = detail ?? reason;
  return why.startsWith(`${where} `) ? why : `${where} (${why})`;
}
