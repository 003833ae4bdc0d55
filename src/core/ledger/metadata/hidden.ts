import { createHash } from 'node:crypto';

/** What a hidden comment says, and whether it is still what was written. */
export interface Hidden {
  /** Parsed JSON, unchecked. */
  readonly value: unknown;
  /**
   * False when somebody changed the JSON and not the checksum: a slip. The checksum is no
   * signature, it keeps no one out.
   */
  readonly intact: boolean;
  /** Where the comment starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * A value as a hidden HTML comment, in one line of ASCII, followed by a checksum. Whatever the
 * value holds, the comment cannot end before its end: `<`, `>`, `&` and `--` are written as
 * escapes, which only JSON reads.
 * @param tag what kind of comment it is, with its version: `fixby:finding v1`
 */
export function renderHidden(tag: string, value: object): string {
  const json = JSON.stringify(value).replace(/[^ -~]|[<>&]|--/gu, (text) =>
    Array.from(
      { length: text.length },
      (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return `<!-- ${tag} ${json} ${checksum(json)} -->`;
}

/**
 * All hidden comments of a kind, in their order.
 * @param tag letters, digits, colons and spaces only
 * @param text untrusted
 */
export function findHidden(tag: string, text: string): Hidden[] {
  const pattern = new RegExp(`<!-- ${tag} (\\{[^<>\\n]*\\})(?: ([0-9a-f]*))? -->`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    value: parseJson(match[1] ?? ''),
    intact: match[2] === checksum(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 8);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
