import { shortId } from '../../core/findings/fingerprint.js';
import { isAt, names, type Suppressed, type Suppressible, type Suppression } from './suppressions.js';

/** The input of `suppressionNotes`. */
export interface SuppressionFacts {
  /** All suppression comments in the head. */
  readonly written: readonly Suppression[];
  /** All findings, suppressed or not. */
  readonly findings: readonly Suppressible[];
  readonly judged: Suppressed;
}

/**
 * Notes about suppression comments: how many findings they hide, which have no effect (without an
 * id or a reason, or of another finding than the one there), and which name one that moved.
 */
export function suppressionNotes({ written, findings, judged }: SuppressionFacts): string[] {
  const { length } = judged.hidden;
  return [
    ...(length === 0
      ? []
      : [`${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`]),
    ...written.flatMap((one) => unbound(one, findings)),
    ...judged.hidden.flatMap(({ finding, by }) => movedNote(finding, by)),
  ];
}

/** The note for a comment without effect; with the correct text, where there is one to name. */
function unbound(comment: Suppression, findings: readonly Suppressible[]): string[] {
  const { path, line, rule } = comment;
  const there = findings.filter(({ observation }) => isAt(comment, observation));
  const lack = lackOf(comment, there);
  if (lack === null) return [];
  const id = there[0]?.ids[0];
  const remedy =
    id === undefined
      ? 'no finding of that rule is there: remove it'
      : `write fixby-ignore ${rule} ${shortId(id)}: and why`;
  return [`${path}:${line} has a fixby-ignore for ${rule} that ${lack}, and silences nothing; ${remedy}`];
}

/** What keeps a comment from an effect; null for nothing, or where none of its rule is. */
function lackOf(comment: Suppression, there: readonly Suppressible[]): string | null {
  if (comment.id === '') return 'names no finding';
  if (there.length === 0) return null;
  if (comment.reason === '') return 'gives no reason';
  const isIt = there.some((finding) => names(comment, finding));
  return isIt ? null : `names ${comment.id}, which is not the one there`;
}

function movedNote({ ids }: Suppressible, { path, line, rule, id }: Suppression): string[] {
  const [now = ''] = ids;
  if (now.startsWith(id)) return [];
  return [
    `${path}:${line} silences ${rule} ${id}, which moved and is ${shortId(now)} now: write that instead`,
  ];
}
