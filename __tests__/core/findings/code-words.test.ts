import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeForm, codeShape, codeWords } from '../../../src/core/findings/code-words.js';

describe('the words of code', () => {
  it('tells what lasts from what variables are called', () => {
    expect(codeWords('await db.query(`SELECT ${req.query.id} FROM t`, { first: "a b" }, 3) // no')).toEqual({
      lasting: ['query', 'SELECT', 'FROM', 't', 'id', 'first', 'a', 'b', '3'],
      names: ['db', 'req'],
    });
  });
});

describe('the shape of code', () => {
  it('stays when names, blanks and line ends change', () => {
    const before = 'db.query("SELECT " + req.query.id, (error) => done(error))';
    const after = 'pool.query(\n  "SELECT " + request.query.id,\n  (e) => finish(e),\n)';
    expect(codeShape(after)).toBe(codeShape(before));
  });

  it.each([
    ['a text', 'get("a")', 'get("b")'],
    ['a member', 'get(a.b)', 'get(a.c)'],
    ['an operator', 'get(a + b)', 'get(a - b)'],
    ['a member of a template', 'get(`${a.b}`)', 'get(`${a.c}`)'],
  ])('changes with %s', (_, a, b) => {
    expect(codeShape(a)).not.toBe(codeShape(b));
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codeWords(text).lasting.length >= 0 && codeShape(text).length <= text.length).toBe(true);
      }),
    );
  });
});

describe('the form of code', () => {
  const before = 'const a = read(b);\nif (a.ready) send(a, `${b}!`);';

  it('stays when names change, each everywhere', () => {
    expect(codeForm('let x = load(y); // now\nif (x.ready) {}')).not.toBe(codeForm(before));
    expect(codeForm('const x = load(y); // now\n  if (x.ready)\n    post(x, `${y}!`);')).toBe(
      codeForm(before),
    );
  });

  it('stays where a name in an object gets another one, whose key is written out then', () => {
    const after = 'function find({ id: key, kind: place }) {\n  return all({ id: key, kind: place });\n}';
    expect(codeForm(after)).toBe(codeForm('function load({ id, kind }) {\n  return every({ id, kind });\n}'));
  });

  it.each([
    ['two names are one', 'const a = read(a);\nif (a.ready) send(a, `${a}!`);'],
    ['a name stands in the place of another', 'const a = read(b);\nif (a.ready) send(b, `${b}!`);'],
    ['a member has another name', 'const a = read(b);\nif (a.done) send(a, `${b}!`);'],
    ['a text is another', 'const a = read(b);\nif (a.ready) send(a, `${b}?`);'],
  ])('changes where %s', (_, after) => {
    expect(codeForm(after)).not.toBe(codeForm(before));
  });
});
