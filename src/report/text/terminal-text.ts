/**
 * Characters that are invisible but affect a terminal, a browser or the reader: control characters,
 * bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;

/**
 * Text of these characters only needs no escaping. Nearly all text is such, and skipping it halves
 * the time for thousands of issues.
 */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text on one line that is safe on a terminal: line breaks and tabs become spaces, invisible
 * characters are removed.
 * @param text untrusted
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}

/**
 * As `plainText`, and runs of spaces become one, with none at the ends: for a value inside a
 * sentence.
 */
export function sanitise(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * Sanitised text of at most `max` characters (code points); when something is cut off, the last one
 * is `…`.
 * @param max at least 1
 */
export function clip(text: string, max: number): string {
  // Cut before the expensive part, since text from a scanner may have megabytes.
  const clean = sanitise(text.slice(0, max * 8));
  const whole = text.length <= max * 8;
  if (whole && clean.length <= max) return clean;
  const points = Array.from(clean);
  if (whole && points.length <= max) return clean;
  return `${points
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`;
}
