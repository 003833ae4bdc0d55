import { createHash } from 'node:crypto';

/** The content of a hidden comment, and whether it is unchanged. */
export interface Hidden {
  /** Parsed JSON, unchecked. */
  readonly value: unknown;
  /**
   * False when the JSON does not fit its checksum: somebody changed it by accident. The checksum is
   * not a signature and does not protect against forgery.
   */
  readonly intact: boolean;
  /** Offset in the text at which the comment starts; `end` is the offset after it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Renders a value as a hidden HTML comment: one line of ASCII with a checksum. No value can end the
 * comment early, and none can mention anybody, since `<`, `>`, `&`, `--` and `@` are written as
 * JSON escapes.
 * @param tag the kind and version of the comment: `fixby:finding v1`
 */
export function renderHidden(tag: string, value: object): string {
  const json = JSON.stringify(value).replace(/[^ -~]|[<>&@]|--/gu, (text) =>
    Array.from(
      { length: text.length },
      (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return `<!-- ${tag} ${json} ${checksum(json)} -->`;
}

/**
 * Finds all hidden comments with a tag, in the order of the text.
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
