import { shortId } from '../../core/findings/fingerprint.js';
import { isAt, type Suppressed, type Suppressible, type Suppression } from './suppressions.js';

/** The input of `suppressionNotes`. */
export interface SuppressionFacts {
  /** All suppression comments in the head. */
  readonly written: readonly Suppression[];
  /** All findings, suppressed or not. */
  readonly findings: readonly Suppressible[];
  readonly judged: Suppressed;
}

/**
 * Notes about suppression comments: how many findings they hide, which have no effect because they
 * lack an id, and which name a finding that moved.
 */
export function suppressionNotes({ written, findings, judged }: SuppressionFacts): string[] {
  const { length } = judged.hidden;
  return [
    ...(length === 0
      ? []
      : [`${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`]),
    ...written.filter(({ id }) => id === '').map((one) => unbound(one, findings)),
    ...judged.hidden.flatMap(({ finding, by }) => movedNote(finding, by)),
  ];
}

/** The note for a comment without an id; with the correct text, when there is a finding to name. */
function unbound(comment: Suppression, findings: readonly Suppressible[]): string {
  const { path, line, rule } = comment;
  const [id] = findings.find(({ observation }) => isAt(comment, observation))?.ids ?? [];
  const remedy =
    id === undefined
      ? 'no finding of that rule is there: remove it'
      : `write fixby-ignore ${rule} ${shortId(id)}: and why`;
  return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}

function movedNote({ ids }: Suppressible, { path, line, rule, id }: Suppression): string[] {
  const [now = ''] = ids;
  if (now.startsWith(id)) return [];
  return [
    `${path}:${line} silences ${rule} ${id}, which moved and is ${shortId(now)} now: write that instead`,
  ];
}
