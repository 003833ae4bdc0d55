import { expect, it } from '@jest/globals';
import {
  hasKeys,
  hasMirror,
  hasOneSource,
  isCalendarDate,
  isTimeZone,
  isVisible,
} from '../../../src/core/policy/conditions.js';

it.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-04-31', false],
  ['2027-13-01', false],
  ['2027-00-10', false],
])('%s is a day that exists: %s', (day, exists) => {
  expect(isCalendarDate(day)).toBe(exists);
});

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Europe/Nowhere', false],
  ['', false],
])('"%s" is a time zone: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});

it('sees through texts that hide or reorder what is read, and lets lines and accents be', () => {
  expect(['größer\n\tzwei', '\u{1f512}', ''].map(isVisible)).toEqual([true, true, true]);
  expect(['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\u001b[1mb'].map(isVisible)).toEqual([
    ...[false, false, false, false],
  ]);
});

it('wants one source of a feed, a key of a match, and the place of tickets', () => {
  expect([{}, { url: 'u' }, { file: 'f' }, { url: 'u', file: 'f' }].map(hasOneSource)).toEqual([
    ...[false, true, true, false],
  ]);
  expect([hasKeys({}), hasKeys({ rule: 'r' })]).toEqual([false, true]);
  expect([{}, { jira: {} }, { mirror: 'jira' }, { mirror: 'jira', jira: {} }].map(hasMirror)).toEqual([
    ...[true, true, false, true],
  ]);
});
