import type { Scalar } from '../yaml/node.js';
import type { Expression } from './ast.js';
import { ExpressionError } from './lexer.js';
import { parseExpression } from './parser.js';

/** A `${{ … }}` expression in a value of a file. */
export interface Span {
  readonly expression: Expression;
  /** The text between the braces. */
  readonly text: string;
  /** Offset of `${{` in the value; `to` is the offset after `}}`. */
  readonly from: number;
  readonly to: number;
  /** Offset of the expression in the file. */
  readonly offset: number;
}

/** An expression with a syntax error, and its offset in the file. */
export interface BrokenSpan {
  readonly message: string;
  readonly offset: number;
}

/** The expressions of a value, and those with syntax errors. */
export interface Spans {
  readonly spans: readonly Span[];
  readonly broken: readonly BrokenSpan[];
}

const cache = new WeakMap<Scalar, Spans>();
const conditions = new WeakMap<Scalar, Spans>();

/** Every `${{ … }}` of a value. */
export function spansOf(value: Scalar): Spans {
  const known = cache.get(value);
  if (known !== undefined) return known;
  const found = find(value);
  cache.set(value, found);
  return found;
}

/** The expression of an `if`, for which braces are optional. */
export function conditionOf(value: Scalar): Spans {
  if (value.value.includes('${{')) return spansOf(value);
  const known = conditions.get(value);
  if (known !== undefined) return known;
  const text = value.value.trim();
  const offset = value.start + leading(value);
  const found = text === '' ? NOTHING : collect([{ text, from: 0, to: value.value.length, offset }]);
  conditions.set(value, found);
  return found;
}

const NOTHING: Spans = { spans: [], broken: [] };

/** Number of characters in the file before a value's first character: quotes, `|` and line ends. */
function leading({ source, start, end }: Scalar): number {
  return /^(?:[|>][^\n]*\n)?[\s'"]*/u.exec(source.text.slice(start, end))?.[0].length ?? 0;
}

type Raw = Omit<Span, 'expression'>;

/**
 * Finds the expressions of a value. The n-th `${{` in the value is the n-th in the file, since
 * quotes and folding do not change these characters.
 */
function find(value: Scalar): Spans {
  const text = value.value;
  if (!text.includes('${{')) return NOTHING;
  const raw: Raw[] = [];
  const broken: BrokenSpan[] = [];
  const written = value.source.text;
  let at = value.start;
  for (let from = text.indexOf('${{'); from >= 0; from = text.indexOf('${{', from)) {
    const found = written.indexOf('${{', at);
    const offset = found < 0 ? value.start : found + 3;
    at = found < 0 ? at : offset;
    const to = closing(text, from + 3);
    if (to < 0) {
      broken.push({ message: 'an expression is not closed by "}}"', offset });
      break;
    }
    raw.push({ text: text.slice(from + 3, to), from, to: to + 2, offset });
    from = to + 2;
  }
  const { spans, broken: unparsed } = collect(raw);
  return { spans, broken: [...broken, ...unparsed] };
}

/** The offset of the `}}` that closes an expression; one inside quotes does not. */
function closing(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  return -1;
}

function collect(raw: readonly Raw[]): Spans {
  const spans: Span[] = [];
  const broken: BrokenSpan[] = [];
  for (const one of raw) {
    try {
      spans.push({ ...one, expression: parseExpression(one.text) });
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      broken.push({ message: error.message, offset: one.offset + error.offset });
    }
  }
  return { spans, broken };
}
