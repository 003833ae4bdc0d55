import {
  Composer,
  CST,
  Lexer,
  type LineCounter,
  Parser,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';

/**
 * Maximum nesting depth of a text. A policy needs five levels. The YAML library copes with some
 * hundreds; beyond that the process may abort, since V8 cannot compile a regular expression when
 * the stack is nearly full.
 */
const MAX_DEPTH = 100;

/**
 * Maximum number of tokens of a text, enough for thousands of waivers. The library needs ten
 * seconds and gigabytes of memory for a million.
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

/** The limit that a text exceeds, and the offset at which it does. */
export interface Excess {
  readonly bound: 'depth' | 'tokens';
  readonly offset: number;
}

/** Thrown where a text exceeds a limit, before the library composes what lies beyond it. */
export class ExcessError extends Error implements Excess {
  readonly bound: Excess['bound'];
  readonly offset: number;

  constructor({ bound, offset }: Excess) {
    super(`the limit of ${bound} is exceeded`);
    this.bound = bound;
    this.offset = offset;
  }
}

/** How the library reads a document, and the limit for files that may be larger than policies. */
export type BoundedOptions = ParseOptions & DocumentOptions & SchemaOptions & { readonly maxTokens?: number };

/**
 * The documents of a text that is within the limits of depth and size. The library's lexer runs
 * once: its lexemes are checked one at a time, and nothing is composed before all of them were.
 * @throws ExcessError
 */
export function boundedDocuments(text: string, { maxTokens, ...options }: BoundedOptions): Document.Parsed[] {
  const tokens = [...boundedTokens(text, options.lineCounter, new Bounds(maxTokens))];
  return [...new Composer(options).compose(tokens, true, text.length)];
}

function* boundedTokens(text: string, lines: LineCounter | undefined, bounds: Bounds): Generator<CST.Token> {
  const parser = new Parser(lines?.addNewLine);
  lines?.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    const excess = bounds.take(lexeme);
    if (excess !== null) throw new ExcessError(excess);
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** Checks lexemes of the library's lexer, one by one, against the limits. */
class Bounds {
  #offset = 0;
  #count = 0;
  /** Whether the next lexeme is a scalar's text, which the lexer announces by a marker. */
  #scalar = false;
  // The current nesting, in three parts. Their sum is at least half the true depth.
  /** Number of open brackets. */
  #flow = 0;
  /**
   * Number of consecutive indicators (`-`, `?`, `:`): in this line, or inside brackets since the
   * last comma or bracket.
   */
  #indicators = 0;
  /** Indentation of the current line, in columns. */
  #indent = 0;
  #lineStart = true;
  readonly #maxTokens: number;

  constructor(maxTokens = MAX_TOKENS) {
    this.#maxTokens = maxTokens;
  }

  /** Checks the next lexeme. @returns the limit that it exceeds, or null */
  take(source: string): Excess | null {
    const type: TokenType = this.#scalar ? 'scalar' : CST.tokenType(source);
    // Before a scalar the lexer emits a marker lexeme, which does not occur in the text.
    const mark = !this.#scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    this.#scalar = !this.#scalar && type === 'scalar';
    this.#nest(type, mark ? 0 : source.length);
    const offset = this.#offset;
    this.#count += 1;
    if (!BLANK.has(type) && this.#flow + this.#indicators + this.#indent > MAX_DEPTH)
      return { bound: 'depth', offset };
    if (this.#count > this.#maxTokens) return { bound: 'tokens', offset };
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
