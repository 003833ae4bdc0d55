import { expect, test } from '@jest/globals';
import { remembered } from '../../../../src/scanners/dependencies/lockfiles/remembered.js';

test('a text is read once while it is in use, and again when many others came since', () => {
  const read: string[] = [];
  const reader = remembered((text) => {
    read.push(text);
    return text.length;
  });
  expect(['one', 'three', 'one', 'three'].map(reader)).toEqual([3, 5, 3, 5]);
  expect(read).toEqual(['one', 'three']);
  for (const text of ['a', 'b', 'c', 'd', 'one']) reader(text);
  expect(read).toEqual(['one', 'three', 'a', 'b', 'c', 'd', 'one']);
});

test('what cannot be read fails each time', () => {
  const reader = remembered((): never => {
    throw new Error('no');
  });
  expect(() => reader('x')).toThrow('no');
  expect(() => reader('x')).toThrow('no');
});
