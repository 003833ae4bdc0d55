import { isPlaceholder } from './placeholder.js';

/**
 * Shannon entropy of a text's characters, in bits for each: 0 for one repeated character, about 4 for random hexadecimal digits, up to 6 for long
 * random Base64.
 */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Least entropy of random characters, bits each: below it lie words, counters and repetitions. */
const LEAST_ENTROPY = { hex: 2.8, other: 3.4 } as const;

/**
 * Whether a value looks as if a machine drew it: only characters of tokens, at least `length` of them, letters and digits, more entropy than words
 * have, and at most half of it in runs that could be words.
 * @see docs/secrets.md for the measure in words
 */
export function isRandom(value: string, length: number): boolean {
  if (value.length < length || !/^[\w+/=.~-]+$/.test(value) || isPlaceholder(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isReference(value)) return false;
  const hex = /^[0-9a-fA-F-]+$/.test(value);
  if (!hex && isPhrase(value)) return false;
  return (
    entropy(value) >= (hex ? LEAST_ENTROPY.hex : LEAST_ENTROPY.other) && (hex || wordShare(value) <= 0.5)
  );
}

/**
 * Whether a value looks like a password that somebody uses: no variable, no placeholder, no word or name, and two kinds of characters at least, one of
 * them a digit or a sign.
 */
export function isChosen(value: string): boolean {
  if (value.length < 6 || isPlaceholder(value) || isReference(value) || isRepetitive(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s.-]/].filter((kind) => kind.test(value)).length;
  // Letters, dots and dashes only: a name of something (`login-form.input`), not a password.
  return kinds >= 2 && !/^[A-Za-z_.-]+$/.test(value);
}

/** A path, a URL, an e-mail address, a call or a property: where a secret comes from, not what it is. */
function isReference(value: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]+\/)/i.test(value) ||
    /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
    /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^\]]*\])+$/.test(value) ||
    /^[A-Za-z_$][\w$.]*\(.*\)?$/.test(value) ||
    /^arn:|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value)
  );
}

function isRepetitive(value: string): boolean {
  return new Set(value).size < Math.min(5, value.length);
}

/** Words and numbers joined by dashes, dots or underscores: `acme-customer-id-2026`. */
function isPhrase(value: string): boolean {
  const parts = value.split(/[-_.]/);
  return parts.length >= 3 && parts.every((part) => /^(?:[a-z]*|[A-Z]*|[A-Z][a-z]*|v?\d{1,8})$/.test(part));
}

/** The share of a value that stands in runs of five and more letters of one case with a vowel among them. */
function wordShare(value: string): number {
  const runs = value.match(/[A-Z]?[a-z]{4,}|[A-Z]{5,}/g) ?? [];
  const words = runs.filter((run) => run.length >= 5 && /[aeiouy]/i.test(run));
  return words.reduce((sum, run) => sum + run.length, 0) / value.length;
}
