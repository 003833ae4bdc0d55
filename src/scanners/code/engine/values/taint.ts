import type { Place } from '../../../../core/findings/finding.js';

/** Kinds of sources of untrusted data, with a description for reports. */
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
  workflow: 'what a workflow gives to an action',
  storage: 'what was stored before: a database, local storage, a file',
  response: 'the answer of another server',
} as const;

/** A kind of source. */
export type SourceKind = keyof typeof SOURCE_KINDS;

/** How sure a finding is. */
export type Confidence = 'high' | 'medium' | 'low';

/** A location where untrusted data enters. */
export interface Source {
  readonly kind: SourceKind;
  /**
   * A few words: `req.query`, `the parameter name of run`. Part of the identity of findings, so it
   * contains no line numbers.
   */
  readonly label: string;
  readonly place: Place;
  readonly confidence: Confidence;
  /**
   * For parameters the key of the function, so that a caller that is found elsewhere can lower the
   * confidence.
   */
  readonly functionKey: string | null;
  /** Whether it is a parameter of a function of a package that others install. */
  readonly library: boolean;
}

/** One step of a data flow, linked to the previous one. */
export interface Step {
  readonly place: Place;
  readonly label: string;
  readonly before: Step | null;
  readonly length: number;
}

/** Untrusted data with the steps that it took so far. */
export interface Taint {
  readonly source: Source;
  readonly last: Step | null;
  /** Sink kinds that it can no longer harm, sorted; `*` for all. */
  readonly cleaned: readonly string[];
  /** The number of unknown functions that it passed through. */
  readonly guesses: number;
}

/** How many steps of a data flow are kept; further ones are not recorded. */
const MAX_STEPS = 16;

/** Untrusted data at its source. */
export function taintFrom(source: Source): Taint {
  return { source, last: null, cleaned: [], guesses: 0 };
}

/** Whether two taints have the same source and state, whatever steps they took. */
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

/** Adds a step to untrusted data. */
export function stepped(taint: Taint, place: Place, label: string): Taint {
  const length = (taint.last?.length ?? 0) + 1;
  if (length > MAX_STEPS) return taint;
  const { last } = taint;
  if (last !== null && last.place.line === place.line && last.place.path === place.path) return taint;
  return { ...taint, last: { place, label, before: last, length } };
}

/** Sink kinds for which a number is harmless: all but those that depend on its size. */
export const NUMBER_IS_NO: readonly string[] = ['*', '!size'];

/** Sink kinds for which the code of a letter is harmless: all, until it is a letter again. */
const CODES_ARE_NO: readonly string[] = ['*', '!letter'];

/** Untrusted data as the numbers of its letters (`charCodeAt`), which can do no harm as such. */
export function asCodes(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) =>
    taint.cleaned.includes('*') ? taint : { ...taint, cleaned: [...taint.cleaned, ...CODES_ARE_NO].sort() },
  );
}

/**
 * The reverse of `asCodes`: numbers that were letters of untrusted data, as letters again
 * (`fromCharCode`).
 */
export function fromCodes(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) =>
    harms(taint, 'letter')
      ? { ...taint, cleaned: taint.cleaned.filter((kind) => !CODES_ARE_NO.includes(kind)) }
      : taint,
  );
}

/**
 * Whether data does harm in sinks of this kind. `*` covers all kinds except those listed with `!`.
 */
export function harms(taint: Taint, kind: string): boolean {
  const { cleaned } = taint;
  return !cleaned.includes(kind) && (!cleaned.includes('*') || cleaned.includes(`!${kind}`));
}

/** What only data does that is still as a client sent it: no line of a request, decoded, is. */
const AS_SENT = 'as-sent';

/** Untrusted data after `decodeURIComponent`: it may hold what an address or a header cannot. */
export function decodedTaints(taints: readonly Taint[]): readonly Taint[] {
  return cleanedFor(taints, [AS_SENT]);
}

/** Whether data is as it was sent, as far as is known. */
export function isAsSent(taint: Taint): boolean {
  return !taint.cleaned.includes(AS_SENT);
}

/** The data marked as harmless for some sinks. */
export function cleanedFor(taints: readonly Taint[], kinds: readonly string[]): readonly Taint[] {
  if (kinds.length === 0 || taints.length === 0) return taints;
  if (kinds.includes('*') && !kinds.some((kind) => kind.startsWith('!'))) return [];
  return taints.map((taint) =>
    kinds.every((kind) => taint.cleaned.includes(kind))
      ? taint
      : { ...taint, cleaned: [...new Set([...taint.cleaned, ...kinds])].sort() },
  );
}

/** The reverse of `cleanedFor`, for what undoes an encoding. */
export function uncleaned(taints: readonly Taint[], kinds: readonly string[]): readonly Taint[] {
  return taints.map((taint) =>
    taint.cleaned.some((kind) => kinds.includes(kind))
      ? { ...taint, cleaned: taint.cleaned.filter((kind) => !kinds.includes(kind)) }
      : taint,
  );
}

/** The data after passing through one more function of which only the name is known. */
export function guessed(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) => ({ ...taint, guesses: taint.guesses + 1 }));
}

/** The steps in their order. */
export function stepsOf(taint: Taint): Step[] {
  const steps: Step[] = [];
  for (let step = taint.last; step !== null; step = step.before) steps.push(step);
  return steps.reverse();
}
