import { expect, it } from '@jest/globals';
import { majorStep } from '../../../src/core/packages/major-step.js';

it.each([
  ['1.9.0', '2.0.0', 'major step from 1 to 2'],
  ['v1.9.0', 'v2.0.0', 'major step from 1 to 2'],
  ['0.1.0', '0.2.0', 'major step from 0.1 to 0.2'],
  ['0.1.0', '1.0.0', 'major step from 0.1 to 1'],
  ['0', '0.1.0', 'major step from 0.0 to 0.1'],
  ['1.0.0', '1.9.0', null],
  ['0.1.0', '0.1.9', null],
  ['v0.0.0-20260101000000-0123456789ab', 'v1.0.0', null],
  ['latest', '1.0.0', null],
  ['1.0.0', 'latest', null],
])('from %s to %s: %j', (from, to, said) => {
  expect(majorStep(from, to)).toBe(said);
});
