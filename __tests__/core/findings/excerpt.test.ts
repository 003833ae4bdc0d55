import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptAt } from '../../../src/core/findings/excerpt.js';

/** The expression at the first `@` of a text. */
function expressionIn(text: string): string {
  const lines = text.replace('@', '').split('\n');
  const before = text.slice(0, text.indexOf('@')).split('\n');
  return excerptAt(lines, before.length, (before.at(-1) ?? '').length + 1, null).text;
}

describe('the expression at a place', () => {
  it.each([
    ['a call', 'const rows = await @db.query(sql, [id]);', 'db.query(sql, [id])'],
    ['an argument', 'res.json(@eval(text), 1)', 'eval(text)'],
    ['a chain', '@asApp().requestJira(path);', 'asApp().requestJira(path)'],
    ['not what happens later', '@db.find({ a: 1 }).then((row) => {', 'db.find({ a: 1 })'],
    ['several lines', '@db.query(\n  sql,\n  id,\n); next();', 'db.query(\n  sql,\n  id,\n)'],
    ['brackets in a text', '@run("a)b", c); next()', 'run("a)b", c)'],
    ['an assignment', '@location.href = next;', 'location.href = next'],
    ['a line without an end', '@location.href = next\nother()', 'location.href = next'],
    ['a sum over lines', '@a +\n  b;\nc', 'a +\n  b'],
  ])('%s', (_, text, expected) => {
    expect(expressionIn(text)).toBe(expected);
  });

  it('is bounded, whatever the file', () => {
    const bracket = fc.constantFrom('(', ')', '"', "'", '`', '\\', '{', ';', 'a', ' ', '.', '\n');
    fc.assert(
      fc.property(fc.string({ unit: bracket }), fc.integer({ min: 1, max: 9 }), (text, line) => {
        const { text: found, around } = excerptAt(text.split('\n'), line, 2, null);
        expect(found.length <= 1500 && around.length <= 13).toBe(true);
      }),
    );
  });
});
