/** A token of an expression. */
export interface Token {
  readonly type: 'name' | 'string' | 'number' | 'sign' | 'end';
  /** For a string its content without quotes, otherwise the text as written. */
  readonly text: string;
  readonly start: number;
}

/** A syntax error that GitHub would report too. */
export class ExpressionError extends Error {
  /** Offset from the start of the parsed text. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const TOKEN =
  /(?<space>\s+)|(?<string>'(?:[^']|'')*')|(?<number>[+-]?(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|infinity\b)|nan\b)|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[!=<>]=|[()[\].,*!<>])/iuy;

/**
 * Splits an expression into tokens; the last one is `end`. @throws ExpressionError at the first
 * invalid character
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match?.groups === undefined)
      throw new ExpressionError(`"${text.charAt(at)}" begins nothing here`, at);
    const token = tokenOf(match.groups, at);
    if (token !== null) tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return [...tokens, { type: 'end', text: '', start: text.length }];
}

function tokenOf(groups: Record<string, string | undefined>, start: number): Token | null {
  const { string, number, name, sign } = groups;
  if (string !== undefined) return { type: 'string', text: string.slice(1, -1).replaceAll("''", "'"), start };
  if (number !== undefined) return { type: 'number', text: number, start };
  if (name !== undefined) return { type: 'name', text: name, start };
  return sign === undefined ? null : { type: 'sign', text: sign, start };
}
