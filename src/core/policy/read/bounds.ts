import { CST, Lexer } from 'yaml';

/**
 * Levels that a text may have. A policy needs five; the YAML library handles some hundreds, and beyond that the whole process may
 * end: V8 aborts where a regular expression is compiled at the end of the stack.
 */
const MAX_DEPTH = 100;

/** Tokens that a text may have, enough for thousands of waivers: a million take the library ten seconds and gigabytes. */
const MAX_TOKENS = 100_000;

type TokenType = CST.TokenType | null;

const OPENING: ReadonlySet<TokenType> = new Set<TokenType>(['flow-map-start', 'flow-seq-start']);
const CLOSING: ReadonlySet<TokenType> = new Set<TokenType>(['flow-map-end', 'flow-seq-end']);
const INDICATORS: ReadonlySet<TokenType> = new Set<TokenType>([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
]);
const BLANK: ReadonlySet<TokenType> = new Set<TokenType>(['space', 'comment', 'newline']);

/** What can nest at one point of a text; their sum is at least half the true depth. */
interface Nesting {
  /** Open brackets. */
  readonly flow: number;
  /** Indicators (`-`, `?`, `:`) in a row: in this line, inside brackets since the last comma or bracket. */
  readonly indicators: number;
  /** Columns that the line is indented by. */
  readonly indent: number;
  readonly lineStart: boolean;
}

const OUTSIDE: Nesting = { flow: 0, indicators: 0, indent: 0, lineStart: true };

/** A text that goes beyond what a policy can be, and the offset where it does. */
export interface Excess {
  readonly bound: 'depth' | 'tokens';
  readonly offset: number;
}

/**
 * Whether a text is nested more deeply, or made of more tokens, than a policy can be; null where it is neither. It looks at one token after the
 * other, so its own work neither nests nor piles up.
 */
export function excessOf(text: string): Excess | null {
  let offset = 0;
  let count = 0;
  let nesting = OUTSIDE;
  for (const { type, source } of tokens(text)) {
    nesting = after(nesting, type, source.length);
    const depth = nesting.flow + nesting.indicators + nesting.indent;
    if (!BLANK.has(type) && depth > MAX_DEPTH) return { bound: 'depth', offset };
    count += 1;
    if (count > MAX_TOKENS) return { bound: 'tokens', offset };
    offset += source.length;
  }
  return null;
}

function after(nesting: Nesting, type: TokenType, length: number): Nesting {
  const { flow, indicators, indent, lineStart } = nesting;
  if (type === 'flow-error-end') return OUTSIDE;
  if (OPENING.has(type)) return { flow: flow + 1, indicators: 0, indent, lineStart: false };
  if (CLOSING.has(type)) return { flow: Math.max(0, flow - 1), indicators: 0, indent, lineStart: false };
  if (flow > 0 && type === 'comma') return { ...nesting, indicators: 0 };
  if (flow === 0 && type === 'newline') return OUTSIDE;
  if (flow === 0 && type === 'space' && lineStart) return { ...nesting, indent: indent + length };
  return {
    ...nesting,
    indicators: indicators + (INDICATORS.has(type) ? 1 : 0),
    lineStart: lineStart && BLANK.has(type),
  };
}

/** The tokens of a text. Before a scalar the lexer gives a mark, and marks have no text of their own. */
function* tokens(text: string): Generator<{ type: TokenType; source: string }> {
  let scalar = false;
  for (const source of new Lexer().lex(text)) {
    const type: TokenType = scalar ? 'scalar' : CST.tokenType(source);
    const mark = !scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    scalar = !scalar && type === 'scalar';
    yield { type, source: mark ? '' : source };
  }
}
