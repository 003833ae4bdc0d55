import { describe, expect, it } from '@jest/globals';
import {
  FEWER,
  FEWER_ALLOWED,
  FEWER_ENTRIES,
  FREE,
  KEPT,
  ladder,
  LOWER_SHARE,
  MORE,
  MORE_ENTRIES,
  NOT_NONE,
  NO_MORE,
  ON,
  SHORTER,
  type Direction,
} from '../../../../src/core/policy/base/direction.js';

/** A value of a base, one over it, and whether that is weaker. */
function row<T>(
  name: string,
  direction: Direction<T>,
  base: T,
  own: T,
  weaker: boolean,
): [name: string, base: T, own: T, weaker: boolean, is: () => boolean] {
  return [name, base, own, weaker, () => direction.weaker(base, own)];
}

const EFFECT = ladder('ignore', 'warn', undefined, 'block');

describe('what is weaker than the base', () => {
  it.each([
    row('ladder', EFFECT, 'block', 'warn', true),
    row('ladder', EFFECT, 'warn', 'block', false),
    row('ladder', EFFECT, 'warn', 'warn', false),
    row('ladder', EFFECT, 'block', undefined, true),
    row('ladder', EFFECT, 'warn', undefined, false),
    row('on', ON, true, false, true),
    row('on', ON, true, true, false),
    row('on', ON, false, false, false),
    row('fewer', FEWER, 7, 8, true),
    row('fewer', FEWER, 7, 7, false),
    row('fewer', FEWER, 7, 0, false),
    row('fewer', FEWER, 7, null, true),
    row('fewer', FEWER, 7, undefined, true),
    row('fewer', FEWER, null, 7, false),
    row('fewer', FEWER, null, null, false),
    row('more', MORE, 7, 6, true),
    row('more', MORE, 7, 7, false),
    row('lower share', LOWER_SHARE, '5%', '10%', true),
    row('lower share', LOWER_SHARE, '10%', '5%', false),
    row('lower share', LOWER_SHARE, '5%', '5.0%', false),
    row('shorter', SHORTER, '2d', '36h', false),
    row('shorter', SHORTER, '1d', '36h', true),
    row('more entries', MORE_ENTRIES, ['a', 'b'], ['b'], true),
    row('more entries', MORE_ENTRIES, ['a'], ['b', 'a'], false),
    row('more entries', MORE_ENTRIES, [], [], false),
    row('fewer entries', FEWER_ENTRIES, ['a'], ['a', 'b'], true),
    row('fewer entries', FEWER_ENTRIES, ['a', 'b'], [], false),
    row('allowed', FEWER_ALLOWED, ['MIT'], [], true),
    row('allowed', FEWER_ALLOWED, ['MIT'], ['MIT', 'ISC'], true),
    row('allowed', FEWER_ALLOWED, ['MIT', 'ISC'], ['MIT'], false),
    row('allowed', FEWER_ALLOWED, [], ['MIT'], false),
    row('allowed', FEWER_ALLOWED, [], ['GPL-2.0 WITH x'], true),
    row('not none', NOT_NONE, 'hash', 'none', true),
    row('not none', NOT_NONE, 'hash', 'network', false),
    row('not none', NOT_NONE, 'none', 'none', false),
    row('kept', KEPT, { a: 1 }, { a: 2 }, true),
    row('kept', KEPT, { a: 1 }, { a: 1 }, false),
    row('kept', KEPT, { a: 1 }, undefined, true),
    row('kept', KEPT, undefined, { a: 1 }, false),
    row('free', FREE, 1, 2, false),
    row('no more', NO_MORE, [], ['a'], false),
  ])('by %s: base %j, own %j: %s', (_name, _base, _own, weaker, is) => {
    expect(is()).toBe(weaker);
  });
});
