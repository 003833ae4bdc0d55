import { describe, expect, it } from '@jest/globals';
import { exitCodeFor } from '../../src/cli/exit.js';
import { FixbyError } from '../../src/system/fixby-error.js';

describe('the exit code follows the kind of a failure', () => {
  it.each([
    ['usage', 2],
    ['policy', 2],
    ['scanner', 3],
    ['github', 3],
  ] as const)('%s: %d', (kind, code) => {
    expect(exitCodeFor(new FixbyError(kind, 'It went wrong.'))).toBe(code);
  });

  it('is that of a failure for whatever nobody foresaw', () => {
    expect(exitCodeFor(new TypeError('x is not a function'))).toBe(3);
    expect(exitCodeFor('a text')).toBe(3);
  });
});

describe('the message of a failure', () => {
  it('is the sentence and the hint', () => {
    const error = new FixbyError('usage', 'There is no such file.', 'Name another.');
    expect(error.message).toBe('There is no such file. Name another.');
    expect([error.sentence, error.hint]).toEqual(['There is no such file.', 'Name another.']);
    expect(new FixbyError('usage', 'There is no such file.').message).toBe('There is no such file.');
  });
});
