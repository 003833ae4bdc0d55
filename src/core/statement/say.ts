import type { Answer, StatementEvidence } from './statement.js';

export { count, enumerate as listed } from '../scale/words.js';

/** What only some evidence has. */
type More = Pick<StatementEvidence, 'detail' | 'url' | 'open' | 'date' | 'inside'>;

/** What this run saw. */
export function seen(text: string, more: More = {}): StatementEvidence {
  return { kind: 'seen', text, ...more };
}

/** What could not be looked at, and what would show it. */
export function missing(text: string, more: More = {}): StatementEvidence {
  return { kind: 'missing', text, ...more };
}

/** What the days on which was scanned do not tell. */
export const GREEN_RUNS =
  'A day counts by a green run of the workflow; what its policy asked for on that day is not seen.';

/** What stands where the vendor's own answer would decide, and there is none. */
export const VENDOR_WOULD_TELL = missing("The vendor's own answer would tell.");

/** Whether the vendor's own answer would decide. */
export function asksVendor({ evidence }: { readonly evidence: readonly StatementEvidence[] }): boolean {
  return evidence.some(({ text }) => text === VENDOR_WOULD_TELL.text);
}

/** Whether the vendor's own word is among what speaks for something. */
export function isSaid({ evidence }: { readonly evidence: readonly StatementEvidence[] }): boolean {
  return hasKind(evidence, 'said');
}

/** Whether a part of a statement rests on the vendor's word. */
export function isByWord({ byWord }: Pick<Answer, 'byWord'>): boolean {
  return byWord === true;
}

/** Whether some evidence is of a kind. */
export function hasKind(evidence: readonly StatementEvidence[], kind: StatementEvidence['kind']): boolean {
  return evidence.some((one) => one.kind === kind);
}

/** A few untrusted names for a detail: `a, b and 3 more`. */
export function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
