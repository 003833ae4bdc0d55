import { isPlaceholder, isTokenPlaceholder, standsForOne } from './placeholder.js';

/**
 * Shannon entropy in bits per character: 0 for one repeated character, about 4 for random
 * hexadecimal digits, up to 6 for long random Base64.
 */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * Minimum entropy of random values, in bits per character; words, counters and repetitions are
 * below.
 */
const LEAST_ENTROPY = { hex: 2.8, other: 3.4 } as const;

/** Maximum share of a random value that may look like words. */
const MOST_WORDS = 0.5;

/**
 * Whether a value looks machine-generated: at least `length` characters that tokens consist of,
 * letters and digits, a higher entropy than words have, and at most half of it in runs that look
 * like words.
 * @see docs/secrets.md for a description of the measure
 */
export function isRandom(value: string, length: number): boolean {
  if (value.length < length || !/^[\w+/=.~-]+$/.test(value) || isPlaceholder(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isReference(value)) return false;
  const hex = /^[0-9a-fA-F-]+$/.test(value);
  if (!hex && (isPhrase(value) || isNumberedName(value))) return false;
  const least = hex ? LEAST_ENTROPY.hex : LEAST_ENTROPY.other;
  return entropy(value) >= least && (hex || wordShare(value, 5) <= MOST_WORDS);
}

/**
 * Whether a value may be a password, given that its position suggests one: it is not a variable,
 * placeholder, word or name, and has at least two kinds of characters, one of them a digit or a
 * punctuation mark. Letters with accents or of other alphabets do not count as punctuation.
 */
export function isChosen(value: string): boolean {
  return !isPlaceholder(value) && hasPasswordForm(value);
}

/**
 * Whether a value may be a weak password, given that a credential is used at its position:
 * `winter2024`, `letmein9`. Words of another script or joined to a sentence are a text.
 */
export function isWeak(value: string): boolean {
  return /\d/.test(value) && !standsForOne(value) && hasPasswordForm(value);
}

/** Whether at least half of the letters are of another script than Latin: a text to read. */
function isForeign(value: string): boolean {
  const letters = value.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return foreign.length * 2 >= Math.max(1, letters.length);
}

function hasPasswordForm(value: string): boolean {
  if (value.length < 6 || isReference(value) || isRepetitive(value)) return false;
  if (isDuration(value) || isForeign(value) || isRuleList(value) || isSentence(value)) return false;
  const kinds = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{M}\w\s.-]/u];
  const has = kinds.filter((kind) => kind.test(value)).length;
  // Only letters, dots and dashes: an identifier (`login-form.input`), not a password.
  return has >= 2 && !/^[\p{L}\p{M}_.-]+$/u.test(value);
}

/**
 * Whether a value looks like a password at any position: it satisfies `isChosen`, contains a digit,
 * and less than half of it is in runs of four or more letters that look like words.
 */
export function isDrawn(value: string): boolean {
  return value.length >= 8 && isChosen(value) && /\d/.test(value) && !isWordy(value);
}

/** Whether digits may be a PIN or a one-time password that someone drew: no `1234`, no `0000`. */
export function isUnguessedNumber(digits: string): boolean {
  return new Set(digits).size >= 3 && !'01234567890 09876543210'.includes(digits);
}

/** Whether a value may be the seed of one-time passwords: 16 and more Base32 digits, no word. */
export function isSeed(value: string): boolean {
  return (
    /^[A-Z2-7]{16,}$/.test(value) && /\d/.test(value) && entropy(value) >= 2.8 && !isTokenPlaceholder(value)
  );
}

/** Whether at least half of a value is in runs of letters that look like words. */
export function isWordy(value: string): boolean {
  return wordShare(value, 4) >= MOST_WORDS;
}

/**
 * Whether a value refers to a secret instead of being one: a path, URL, e-mail address, call,
 * property or selector.
 */
function isReference(value: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]+\/)/i.test(value) ||
    /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
    /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^\]]*\])+$/.test(value) ||
    /^[A-Za-z_$][\w$.]*\(.*$/.test(value) ||
    /^[.#][a-z]+(?:[-_]{1,2}[a-z0-9]+)*$/.test(value) ||
    // How tests say by what an element is found.
    /^(?:css|xpath|id|name|text|role|link|data-[\w-]+)=/.test(value) ||
    // A pattern to check a value against.
    /^\^.*\$$|\(\?[=!:]|\[(?:a-z|0-9)/i.test(value) ||
    /^arn:|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value)
  );
}

/** Whether a value is a time span, in ISO 8601 or in words: `PT24H30M`, `7d12h`, `90days`. */
function isDuration(value: string): boolean {
  return (
    /^P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i.test(value) ||
    /^(?:\d+(?:ms|s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?|months?|y(?:ears?)?))+$/i.test(
      value,
    )
  );
}

/** Whether a value is a list of validation rules: `min:8,max:64`, `required|digits:6`. */
function isRuleList(value: string): boolean {
  return /^[a-z_]{2,}(?:[:=][\w-]{1,12})?(?:[|,&;][a-z_]{2,}(?:[:=][\w-]{1,12})?)+$/i.test(value);
}

/** Whether a value is words of letters with a number behind them: `LoginScreenTitle2024`. */
function isNumberedName(value: string): boolean {
  return /^[A-Za-z]+\d{1,4}$/.test(value) && wordShare(value, 3) > MOST_WORDS;
}

/** Whether a value is at least three words of letters: `trage-hier-etwas-ein-1`. */
function isSentence(value: string): boolean {
  return value.split(/[-_. ]/).filter((part) => /^\p{Ll}{2,}\d?$/u.test(part)).length >= 3;
}

function isRepetitive(value: string): boolean {
  return new Set(value).size < Math.min(5, value.length);
}

/**
 * Whether a value consists of words and numbers joined by dashes, dots or underscores:
 * `acme-customer-id-2026`.
 */
function isPhrase(value: string): boolean {
  const parts = value.split(/[-_.]/);
  return parts.length >= 3 && parts.every((part) => /^(?:[a-z]*|[A-Z]*|[A-Z][a-z]*|v?\d{1,8})$/.test(part));
}

/** The share of a value in runs of at least `least` letters of one case that contain a vowel. */
function wordShare(value: string, least: number): number {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '');
  const runs = plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}{2,}|\p{Lo}+/gu) ?? [];
  const words = runs.filter((run) => run.length >= least && /[aeiouy]|[^\p{ASCII}]/iu.test(run));
  return words.reduce((sum, run) => sum + run.length, 0) / plain.length;
}
