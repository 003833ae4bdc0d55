import { describe, expect, it } from '@jest/globals';
import { readCommandLine, unquoted } from '../../../src/core/findings/command-line.js';

describe('a command line', () => {
  it.each([
    ['npm update a', null, [['npm', 'update', 'a']]],
    ["cd 'a b' && npm update a", "'a b'", [['npm', 'update', 'a']]],
    [
      "(cd a && uv add 'b>=1' && uv lock)",
      'a',
      [
        ['uv', 'add', "'b>=1'"],
        ['uv', 'lock'],
      ],
    ],
  ])('%s', (command, folder, steps) => {
    expect(readCommandLine(command)).toEqual({ folder, steps });
  });

  it('gives a program its words without quotes', () => {
    expect(unquoted("'b>=1'")).toBe('b>=1');
  });
});
