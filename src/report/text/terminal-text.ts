/**
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control
 * characters, escape sequences' first characters, bidirectional overrides, zero-width and other
 * ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;

/**
 * Nearly every text is of these characters only, none of which any rule here is about: thousands of
 * issues take half the time.
 */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible
 * characters go, spaces stay.
 * @param text untrusted
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}

/**
 * Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a
 * sentence.
 */
export function sanitise(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was
 * cut off.
 * @param max at least 1
 */
export function clip(text: string, max: number): string {
  // Bounded before the expensive part: a scanner's text may have megabytes.
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
