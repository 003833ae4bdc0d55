import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFile } from '../../../../../src/scanners/code/engine/modules/parse.js';
import { placeOf, sharePlaces } from '../../../../../src/scanners/code/engine/modules/places.js';

const ENDS = ['\n', '\r\n', '\r', '\u2028', '\u2029'];

/** Programs whose lines end in every way, also in comments, texts and markup. */
const programs = fc
  .array(
    fc.tuple(
      fc.constantFrom('f(1);', '/* a|b */', '`c|d${e}|`;', '<i>g|{h}</i>;', '// j', "'k';", ''),
      fc.constantFrom(...ENDS),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => lines.map(([line, end]) => line.replaceAll('|', end) + end).join(''));

it('tells the lines of statements as the parser does, whatever ends them', () => {
  fc.assert(
    fc.property(programs, (source) => {
      const { program, comments, text } = parseFile('a.jsx', source);
      const said = program.body.map((node) => placeOf(node, { path: 'a.jsx' }));
      sharePlaces(program, comments, text);
      expect(program.body.map((node) => placeOf(node, { path: 'a.jsx' }))).toEqual(said);
    }),
  );
});

it('places what has no position on the first line', () => {
  const node = { type: 'ThisExpression' as const };
  expect(placeOf(node, { path: 'a.js' })).toEqual({ path: 'a.js', line: 1, column: 1, endLine: null });
});
