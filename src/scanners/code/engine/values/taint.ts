import type { Place } from '../../../../core/findings/finding.js';

/** Where untrusted data comes from. */
export const SOURCE_KINDS = {
  remote: 'what a client sends over the network',
  dom: 'what the address or the page of a browser holds',
  page: 'what a page shows, or what its user types',
  message: 'a message of another window or process',
  upload: 'a file that a client sent',
  archive: 'the name of an entry in an archive',
  parameter: 'a parameter of a function that nothing in this code calls',
  argument: 'the command line',
  environment: 'an environment variable',
  storage: 'what was stored before: a database, local storage, a file',
  response: 'the answer of another server',
} as const;

/** A kind of source. */
export type SourceKind = keyof typeof SOURCE_KINDS;

/** How sure a finding is. */
export type Confidence = 'high' | 'medium' | 'low';

/** A place where untrusted data enters. */
export interface Source {
  readonly kind: SourceKind;
  /**
   * In few words: `req.query`, `the parameter name of run`. Part of the identity of findings, so
   * without line numbers.
   */
  readonly label: string;
  readonly place: Place;
  readonly confidence: Confidence;
  /** For parameters: the function, so that a caller found elsewhere can lower the confidence. */
  readonly functionKey: string | null;
}

/** One step of the way of untrusted data, linked to the one before it. */
export interface Step {
  readonly place: Place;
  readonly label: string;
  readonly before: Step | null;
  readonly length: number;
}

/** Untrusted data on its way. */
export interface Taint {
  readonly source: Source;
  readonly last: Step | null;
  /** Sink kinds that it can no longer harm, `*` for all. Sorted. */
  readonly cleaned: readonly string[];
  /** How often it passed through a function of which nothing is known. */
  readonly guesses: number;
}

const MAX_STEPS = 16;

/** Untrusted data that enters here. */
export function taintFrom(source: Source): Taint {
  return { source, last: null, cleaned: [], guesses: 0 };
}

/** Whether two taints are the same data in the same state, whatever way they came. */
export function sameTaint(a: Taint, b: Taint): boolean {
  return (
    a === b ||
    (sameSource(a.source, b.source) &&
      a.cleaned.length === b.cleaned.length &&
      a.cleaned.every((kind, index) => kind === b.cleaned[index]))
  );
}

function sameSource(a: Source, b: Source): boolean {
  return (
    a === b ||
    (a.label === b.label &&
      a.place.path === b.place.path &&
      a.place.line === b.place.line &&
      a.place.column === b.place.column)
  );
}

/** The same data one step further. */
export function stepped(taint: Taint, place: Place, label: string): Taint {
  const length = (taint.last?.length ?? 0) + 1;
  if (length > MAX_STEPS) return taint;
  const { last } = taint;
  if (last !== null && last.place.line === place.line && last.place.path === place.path) return taint;
  return { ...taint, last: { place, label, before: last, length } };
}

/** Kinds for what is a number by now: only its size can still do harm. */
export const NUMBER_IS_NO: readonly string[] = ['*', '!size'];

/**
 * Whether data still does harm in sinks of this kind. `*` cleans for all kinds but those after `!`.
 */
export function harms(taint: Taint, kind: string): boolean {
  const { cleaned } = taint;
  return !cleaned.includes(kind) && (!cleaned.includes('*') || cleaned.includes(`!${kind}`));
}

/** The same data, harmless for some sinks. */
export function cleanedFor(taints: readonly Taint[], kinds: readonly string[]): readonly Taint[] {
  if (kinds.length === 0 || taints.length === 0) return taints;
  if (kinds.includes('*') && !kinds.some((kind) => kind.startsWith('!'))) return [];
  return taints.map((taint) =>
    kinds.every((kind) => taint.cleaned.includes(kind))
      ? taint
      : { ...taint, cleaned: [...new Set([...taint.cleaned, ...kinds])].sort() },
  );
}

/** The same data after a function of which nothing is known. */
export function guessed(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) => ({ ...taint, guesses: taint.guesses + 1 }));
}

/** The steps in their order. */
export function stepsOf(taint: Taint): Step[] {
  const steps: Step[] = [];
  for (let step = taint.last; step !== null; step = step.before) steps.push(step);
  return steps.reverse();
}
