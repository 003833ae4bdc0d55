import { expect, test } from '@jest/globals';
import { suppressionsIn } from '../../../src/scanners/shared/suppressions.js';

test.each([
  ['// fixby-ignore a-rule 0123456789ab: why not  ', ['a-rule', '0123456789ab', 'why not']],
  ['/* fixby-ignore a-rule 0123456789ab : why */', ['a-rule', '0123456789ab', 'why']],
  ['{/* fixby-ignore a-rule: why */}', ['a-rule', '', 'why']],
  ['<!-- fixby-ignore a-rule -->\r', ['a-rule', '', '']],
  ['x(); # fixby-ignore a-rule 0123456789ab: a: b', ['a-rule', '0123456789ab', 'a: b']],
])('%j', (line, [rule, id, reason]) => {
  expect(suppressionsIn('a', `\n${line}`)).toEqual([{ path: 'a', line: 2, rule, id, reason }]);
});

/** Blanks in a reason took cubic time: so many, for longer than any test may. */
test('a comment that is not closed is read once, however long', () => {
  const blanks = ' '.repeat(200_000);
  expect(suppressionsIn('a', `// fixby-ignore a: y${blanks}x`)).toHaveLength(1);
  expect(suppressionsIn('a', '// fixby-ignore a b '.repeat(20_000))).toEqual([]);
});
