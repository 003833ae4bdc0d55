/**
 * Characters that JSON does not escape, but that could mislead a terminal, a reader or a runner:
 * control and invisible characters but the line breaks between tokens, and `##[`.
 */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;

/**
 * JSON that is safe to print. Invisible characters are written as `\u…`, which parsers read as the
 * same value, so that text from a lockfile cannot control a terminal or the runner that reads the
 * log.
 * @param value built by us from plain data; keys keep their order
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}

/** A character as a JSON escape. */
function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, index) =>
    unicodeEscape(character.charCodeAt(index)),
  ).join('');
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
