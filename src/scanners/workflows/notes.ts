import type { Unseen } from '../../core/findings/coverage.js';
import type { Suppression } from '../shared/suppressions.js';

/** The input of `notesOf`. */
export interface NoteFacts {
  readonly unseen: readonly Unseen[];
  /** Suppression comments that the pull request adds. */
  readonly added: readonly Suppression[];
  /** Notes about comments that suppress findings, or have no effect. */
  readonly silenced: readonly string[];
  /** Ids that the policy disables, but no rule has. */
  readonly unknownRules: readonly string[];
}

/** Maximum number of files that a note names. */
const NAMED = 5;

/** Notes about what was not scanned and what had no effect: one line each. */
export function notesOf({ unseen, added, silenced, unknownRules }: NoteFacts): string[] {
  return [
    ...listed('not looked at', unseen, ['unreadable', 'too-large']),
    ...listed('looked at only in part', unseen, ['partly']),
    ...listed('links are never followed', unseen, ['unsupported']),
    ...added.map(
      ({ path, line, rule }) =>
        `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`,
    ),
    ...silenced,
    ...unknownRules.map((id) => `scan.workflows.disable names ${id}, which is no rule`),
  ];
}

function listed(what: string, unseen: readonly Unseen[], reasons: readonly Unseen['reason'][]): string[] {
  const items = unseen.filter(({ reason }) => reasons.includes(reason)).map(wordsOf);
  if (items.length === 0) return [];
  const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
  return [`${what}: ${items.slice(0, NAMED).join(', ')}${more}`];
}

/** An unscanned file with the reason, for notes and error messages. */
export function wordsOf({ where, reason, detail }: Unseen): string {
  const why = detail ?? reason;
  return why.startsWith(`${where} `) ? why : `${where} (${why})`;
}
