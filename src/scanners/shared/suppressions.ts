import type { Observation } from '../../core/findings/finding.js';
import { idOf, mergeObservations, pathOf } from '../../core/findings/merge.js';
import { pairWeaknesses } from '../../core/findings/pair-weaknesses.js';

/** A comment that asks not to report one finding on its line or the next one. */
export interface Suppression {
  readonly path: string;
  /** 1-based line of the comment. */
  readonly line: number;
  readonly rule: string;
  /**
   * The first characters of the finding's id, twelve at least; empty where it names none: then it
   * counts for nothing.
   */
  readonly id: string;
  /** Empty where none is given: it then counts for nothing. */
  readonly reason: string;
}

/** Fewest characters of an id that name a finding. */
export const SHORT_ID = 12;

const COMMENT =
  /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;

/** What closes a comment at the end of a line. */
const CLOSING = /(?:\*\/\}?|-->)$/u;

/** Every `fixby-ignore rule id: reason` of a file. */
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

/** What a suppression is the same as, wherever it stands: its id says which finding it is for. */
export function suppressionKey({ rule, id, reason }: Suppression): string {
  return JSON.stringify([rule, id, reason]);
}

/**
 * Those of the head that the base has too; each of the base's counts once. Without a base all
 * count.
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

/** A finding with the ids that a comment may know it by. */
export interface Suppressible {
  readonly observation: Observation;
  /** Its own, then the one that it had before it moved. */
  readonly ids: readonly string[];
}

/** What comments hide, and what is left. */
export interface Suppressed {
  readonly open: readonly Observation[];
  /** Each hidden finding with the comment that hides it. */
  readonly hidden: readonly { readonly finding: Suppressible; readonly by: Suppression }[];
}

/**
 * Hides what a comment on its line, or the one before, names by rule and id. An id that several
 * findings share hides none of them.
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

/** The part of an id that a comment has to name. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}

/** Whether a comment speaks of this rule at this place. */
export function isAt({ path, line, rule }: Suppression, observation: Observation): boolean {
  const { place } = observation;
  return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}

function names({ id }: Suppression, { ids }: Suppressible): boolean {
  return id !== '' && ids.some((own) => own.startsWith(id));
}

/**
 * Findings of the head with the ids that they had in the base, where their file was renamed or they
 * moved.
 */
export function withFormerIds(
  head: readonly Observation[],
  base: readonly Observation[],
  moved: ReadonlyMap<string, string>,
): Suppressible[] {
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
