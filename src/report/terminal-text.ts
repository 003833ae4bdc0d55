/**
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control characters, escape sequences' first
 * characters, bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;

/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible characters go, spaces stay.
 * @param text untrusted
 */
export function plainText(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}

/** Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a sentence. */
export function sanitise(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was cut off.
 * @param max at least 1
 */
export function clip(text: string, max: number): string {
  // Bounded before the expensive part: a scanner's text may have megabytes.
  const clean = sanitise(text.slice(0, max * 8));
  const points = Array.from(clean);
  if (points.length <= max && text.length <= max * 8) return clean;
  return `${points
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`;
}
