import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parts, pathOf, type Expression } from '../../../../src/scanners/workflows/expressions/ast.js';
import { truthOf } from '../../../../src/scanners/workflows/expressions/constant.js';
import { ExpressionError } from '../../../../src/scanners/workflows/expressions/lexer.js';
import { parseExpression } from '../../../../src/scanners/workflows/expressions/parser.js';
import { flowsOf } from '../../../../src/scanners/workflows/taint/flow.js';

/** The contexts that an expression passes on, those with all below them with a `*` at the end. */
function flows(text: string): string[] {
  return flowsOf(parseExpression(text)).map(({ path, whole }) => path.join('.') + (whole ? ' *' : ''));
}

describe('expressions', () => {
  it.each([
    ['github.event.issue.title', ['github.event.issue.title']],
    ["github['event']['issue'].Title", ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ["format('{0} {1}', a.b, c)", ['a.b', 'c']],
    ['toJSON(github.event)', ['github.event *']],
    ['fromJSON(toJSON(github.event)).issue', ['github.event *']],
    ["a == b || c && d || 'x'", ['d']],
    ['contains(a, b)', []],
    ['!a.b', []],
    ["case(a, b, c, d, 'x')", ['b', 'd']],
    ['(a || b).c', ['a *', 'b *']],
    ["'${{ it''s }}'", []],
    ['a[b.c]', ['a.*']],
  ])('%s passes on %j', (text, expected) => {
    expect(flows(text)).toEqual(expected);
  });

  it.each(['', 'a b', "'open", 'a.', 'a[', 'f(a', '(a', 'a &&', '"x"', 'a.1', 'a = b', '€'])(
    '%j is refused with an offset inside it',
    (text) => {
      const parse = (): Expression => parseExpression(text);
      expect(parse).toThrow(ExpressionError);
    },
  );

  it.each([
    ["a || 'x'", true],
    ["a && ''", false],
    ["'false'", true],
    ["'A' == 'a'", true],
    ['!(1 == 2) && true', true],
    ['a || b', 'unknown'],
    ["1 == '1'", 'unknown'],
  ])('%s is %s', (text, truth) => {
    expect(truthOf(parseExpression(text))).toBe(truth);
  });

  it('never fails in another way than it says, and places every part inside the text', () => {
    const piece = fc.constantFrom(
      'a',
      '.',
      '[',
      ']',
      '(',
      ')',
      '*',
      ',',
      "'",
      '!',
      '&&',
      '||',
      '==',
      ' ',
      '1',
      '-',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        try {
          for (const part of parts(parseExpression(text)))
            expect(part.start).toBeLessThanOrEqual(text.length);
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          expect(error.offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('finds a path however it is written', () => {
    const step = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,5}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 6 }), (steps) => {
        const text = steps.map(([name, dot]) => (dot ? `.${name}` : `[ '${name.toUpperCase()}' ]`)).join('');
        const path = pathOf(parseExpression(`GitHub${text}`));
        expect(path).toEqual(['github', ...steps.map(([name]) => name)]);
      }),
    );
  });
});
