import { CST, Lexer } from 'yaml';

/**
 * Levels that a text may have. A policy needs five; the YAML library handles some hundreds, and
 * beyond that the whole process may
 * end: V8 aborts where a regular expression is compiled at the end of the stack.
 */
const MAX_DEPTH = 100;

/**
 * Tokens that a text may have, enough for thousands of waivers: a million take the library ten
 * seconds and gigabytes.
 */
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

/** A text that goes beyond what a policy can be, and the offset where it does. */
export interface Excess {
  readonly bound: 'depth' | 'tokens';
  readonly offset: number;
}

/**
 * Whether a text is nested more deeply, or made of more tokens, than a policy can be; null where it
 * is neither. It looks at one token after the
 * other, so its own work neither nests nor piles up.
 */
export function excessOf(text: string): Excess | null {
  const bounds = new Bounds();
  for (const lexeme of new Lexer().lex(text)) {
    const excess = bounds.take(lexeme);
    if (excess !== null) return excess;
  }
  return null;
}

/** Watches the lexemes of a text, as the library's lexer gives them, for what `excessOf` says. */
export class Bounds {
  #offset = 0;
  #count = 0;
  /** Whether the next lexeme is the text that a mark announced. */
  #scalar = false;
  // What can nest at one point of a text; the sum of the three is at least half the true depth.
  /** Open brackets. */
  #flow = 0;
  /**
   * Indicators (`-`, `?`, `:`) in a row: in this line, inside brackets since the last comma or
   * bracket.
   */
  #indicators = 0;
  /** Columns that the line is indented by. */
  #indent = 0;
  #lineStart = true;

  /** Takes the next lexeme; says where the text goes beyond a bound. */
  take(source: string): Excess | null {
    const type: TokenType = this.#scalar ? 'scalar' : CST.tokenType(source);
    // Before a scalar the lexer gives a mark, and marks have no text of their own.
    const mark = !this.#scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    this.#scalar = !this.#scalar && type === 'scalar';
    this.#nest(type, mark ? 0 : source.length);
    const offset = this.#offset;
    this.#count += 1;
    if (!BLANK.has(type) && this.#flow + this.#indicators + this.#indent > MAX_DEPTH)
      return { bound: 'depth', offset };
    if (this.#count > MAX_TOKENS) return { bound: 'tokens', offset };
    if (!mark) this.#offset += source.length;
    return null;
  }

  #nest(type: TokenType, length: number): void {
    if (type === 'flow-error-end') this.#reset();
    else if (OPENING.has(type)) this.#bracket(this.#flow + 1);
    else if (CLOSING.has(type)) this.#bracket(Math.max(0, this.#flow - 1));
    else if (this.#flow > 0 && type === 'comma') this.#indicators = 0;
    else if (this.#flow === 0 && type === 'newline') this.#reset();
    else if (this.#flow === 0 && type === 'space' && this.#lineStart) this.#indent += length;
    else {
      if (INDICATORS.has(type)) this.#indicators += 1;
      this.#lineStart = this.#lineStart && BLANK.has(type);
    }
  }

  #bracket(flow: number): void {
    this.#flow = flow;
    this.#indicators = 0;
    this.#lineStart = false;
  }

  #reset(): void {
    this.#flow = 0;
    this.#indicators = 0;
    this.#indent = 0;
    this.#lineStart = true;
  }
}
