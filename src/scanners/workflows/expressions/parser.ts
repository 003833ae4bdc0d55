import type { Expression, Operator } from './ast.js';
import { ExpressionError, tokensOf, type Token } from './lexer.js';

/** GitHub's maximum nesting depth, and maximum length of an expression in characters. */
const MAX_DEPTH = 50;
const MAX_LENGTH = 21_000;

/** Operators by precedence, lowest first. */
const LEVELS: readonly (readonly Operator[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

/** Expressions parsed before: workflows repeat the same few, and offsets count from their start. */
const KNOWN = new Map<string, Expression>();

/** How many expressions are remembered, and of how many characters each at most. */
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 500;

/** Parses the content of `${{ }}`. @throws ExpressionError where GitHub would refuse it */
export function parseExpression(text: string): Expression {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (text.length > MAX_LENGTH)
    throw new ExpressionError(`it has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
  const expression = new Parser(tokensOf(text)).whole();
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (text.length <= LONGEST_KNOWN) KNOWN.set(text, expression);
  return expression;
}

class Parser {
  #at = 0;
  #depth = 0;

  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#binary(0);
    const { type, text, start } = this.#peek();
    if (type !== 'end') throw new ExpressionError(`"${text}" is too much here`, start);
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { type: 'end', text: '', start: 0 };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  /** Consumes a punctuation token if it is next. */
  #take(sign: string): boolean {
    const { type, text } = this.#peek();
    const there = type === 'sign' && text === sign;
    if (there) this.#at += 1;
    return there;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw new ExpressionError(`a "${sign}" is missing`, this.#peek().start);
  }

  #binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.#take(sign));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1), start: left.start };
    }
  }

  #unary(): Expression {
    const { start } = this.#peek();
    if (!this.#take('!')) return this.#members(this.#primary());
    return this.#nested(() => ({ kind: 'not', operand: this.#unary(), start }));
  }

  #primary(): Expression {
    const { type, text, start } = this.#next();
    if (type === 'string') return { kind: 'literal', value: text, start };
    if (type === 'number') return { kind: 'literal', value: Number(text), start };
    if (type === 'name') return this.#named(text.toLowerCase(), start);
    if (type !== 'sign' || text !== '(') throw new ExpressionError('a value is missing', start);
    return this.#nested(() => {
      const inner = this.#binary(0);
      this.#expect(')');
      return inner;
    });
  }

  #named(name: string, start: number): Expression {
    if (this.#take('(')) return { kind: 'call', name, args: this.#nested(() => this.#args()), start };
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', start };
    return name === 'null' ? { kind: 'literal', value: null, start } : { kind: 'context', name, start };
  }

  #args(): Expression[] {
    if (this.#take(')')) return [];
    const args = [this.#binary(0)];
    while (this.#take(',')) args.push(this.#binary(0));
    this.#expect(')');
    return args;
  }

  /** Parses `.name`, `.*` and `[…]` after a value. */
  #members(object: Expression): Expression {
    const { start } = object;
    if (this.#take('.')) return this.#members({ kind: 'access', object, key: this.#member(), start });
    if (!this.#take('[')) return object;
    const key = this.#take('*') ? '*' : this.#nested(() => this.#binary(0));
    this.#expect(']');
    return this.#members({ kind: 'access', object, key, start });
  }

  #member(): Expression | '*' {
    if (this.#take('*')) return '*';
    const { type, text, start } = this.#next();
    if (type !== 'name') throw new ExpressionError('a name is missing after "."', start);
    return { kind: 'literal', value: text, start };
  }

  #nested<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new ExpressionError('it is nested too deeply', this.#peek().start);
    const result = parse();
    this.#depth -= 1;
    return result;
  }
}
