import { LockfileError } from '../facts.js';

/** One statement of a go.mod or go.work. */
export interface Statement {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One statement a line; those of a block get the verb before its bracket.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#go-mod-file-lexical
 */
export function goStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let block: { verb: string; line: number } | null = null;
  text.split(/\r?\n/).forEach((raw, index) => {
    const [code = '', ...comments] = raw.split('//');
    const words = (code.match(/"[^"]*"|`[^`]*`|[()]|=>|[^\s()"`]+/g) ?? []).map((word) =>
      word.replace(/^["`](.*)["`]$/, '$1'),
    );
    if (words[0] === ')') block = null;
    else if (words[1] === '(' && words.length === 2) block = { verb: words[0] ?? '', line: index + 1 };
    else if (words.length > 0) {
      const [verb = '', ...rest] = block ? [block.verb, ...words] : words;
      const column = raw.length - raw.trimStart().length + 1;
      statements.push({ verb, words: rest, comment: comments.join('//').trim(), line: index + 1, column });
    }
  });
  const unclosed = block as { verb: string; line: number } | null;
  if (unclosed) throw new LockfileError('a block is not closed', unclosed.line);
  return statements;
}
