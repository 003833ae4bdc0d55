/**
 * What JSON itself leaves as it is, but a terminal, an eye or a runner is led by: control and
 * invisible characters, `##[`.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;

/**
 * JSON that may be printed: the same value to every parser, with invisible characters written as
 * `\u…`, so that text of a lockfile leads neither a terminal nor the runner that reads the log.
 * @param value built by us from plain data; keys keep their order
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}

/** A character as JSON escapes; the line breaks between JSON's own tokens stay. */
function escapeCharacter(character: string): string {
  if (character === '\n') return character;
  return Array.from({ length: character.length }, (_, index) =>
    unicodeEscape(character.charCodeAt(index)),
  ).join('');
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
