import type { Observation } from '../../core/findings/finding.js';
import { shortId } from '../../core/findings/fingerprint.js';
import { idOf, mergeObservations, pathOf } from '../../core/findings/merge.js';
import { pairWeaknesses } from '../../core/findings/pair-weaknesses.js';

/** A comment that suppresses one finding on its own line or the next one. */
export interface Suppression {
  readonly path: string;
  /** 1-based line of the comment. */
  readonly line: number;
  readonly rule: string;
  /**
   * The first characters of the finding's id, at least twelve. Empty when the comment has none; it
   * then has no effect.
   */
  readonly id: string;
  /** Empty when none is given; the comment then has no effect. */
  readonly reason: string;
}

const COMMENT =
  /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;

/** What may close a comment at the end of a line. */
const CLOSING = /(?:\*\/\}?|-->)$/u;

/** Finds all comments `fixby-ignore rule id: reason` in a file. */
export function suppressionsIn(path: string, text: string): Suppression[] {
  if (!text.includes('fixby-ignore')) return [];
  return text.split('\n').flatMap((line, index) => {
    const match = COMMENT.exec(line.trimEnd().replace(CLOSING, '').trimEnd());
    if (match === null) return [];
    return [
      { path, line: index + 1, rule: match[1] ?? '', id: match[2] ?? '', reason: (match[3] ?? '').trim() },
    ];
  });
}

/**
 * A text that is equal for equal comments at different positions; the id says which finding is
 * meant.
 */
function suppressionKey({ rule, id, reason }: Suppression): string {
  return JSON.stringify([rule, id, reason]);
}

/**
 * Splits the comments of the head into those that the base has too and those that the change adds,
 * which have no effect on its own gate. Each comment of the base is matched once. Without a base
 * all of them have an effect.
 */
export function inForce(
  head: readonly Suppression[],
  base: readonly Suppression[] | null,
): { counted: Suppression[]; added: Suppression[] } {
  const reasoned = head.filter(({ reason, id }) => reason !== '' && id !== '');
  if (base === null) return { counted: reasoned, added: [] };
  const left = base.map(suppressionKey);
  const counted: Suppression[] = [];
  const added: Suppression[] = [];
  for (const suppression of reasoned) {
    const index = left.indexOf(suppressionKey(suppression));
    if (index < 0) added.push(suppression);
    else {
      left.splice(index, 1);
      counted.push(suppression);
    }
  }
  return { counted, added };
}

/** A finding with the ids by which a comment may name it. */
export interface Suppressible {
  readonly observation: Observation;
  /** Its own id, then the one from before it moved. */
  readonly ids: readonly string[];
}

/** Findings of both trees, and which files moved: base path to head path. */
export interface Moves {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly moved: ReadonlyMap<string, string>;
}

/** The findings that comments hide, and the remaining ones. */
export interface Suppressed {
  readonly open: readonly Observation[];
  /** Each hidden finding with the comment that hides it. */
  readonly hidden: readonly { readonly finding: Suppressible; readonly by: Suppression }[];
}

/**
 * Hides findings that a comment on the same or the previous line names by rule and id. An id that
 * matches several findings hides none of them.
 */
export function suppress(
  findings: readonly Suppressible[],
  suppressions: readonly Suppression[],
): Suppressed {
  const counts = new Map<string, number>();
  for (const id of findings.flatMap(({ ids }) => [...new Set(ids.map(shortId))]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const open: Observation[] = [];
  const hidden: { finding: Suppressible; by: Suppression }[] = [];
  for (const finding of findings) {
    const by = suppressions.find(
      (one) => counts.get(shortId(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding),
    );
    if (by === undefined) open.push(finding.observation);
    else hidden.push({ finding, by });
  }
  return { open, hidden };
}

/** Whether a comment is about this rule and at this location. */
export function isAt({ path, line, rule }: Suppression, observation: Observation): boolean {
  const { place } = observation;
  return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}

/** Whether a comment names a finding by its id, or by the one from before it moved. */
export function names({ id }: Suppression, { ids }: Suppressible): boolean {
  return id !== '' && ids.some((own) => own.startsWith(id));
}

/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 * @param comments the comments that may name them; without any, no id is needed nor computed
 */
export function withFormerIds(
  { head, base, moved }: Moves,
  comments: readonly Suppression[],
): Suppressible[] {
  if (comments.length === 0) return head.map((observation) => ({ observation, ids: [] }));
  const former = new Map(
    pairWeaknesses(mergeObservations(head, base, moved), moved).map((weakness) => [
      idOf(weakness),
      weakness.formerIds,
    ]),
  );
  return head.map((observation) => {
    const id = idOf({ ...observation, path: pathOf(observation) });
    return { observation, ids: [id, ...(former.get(id) ?? [])] };
  });
}
