import { expect, it } from '@jest/globals';
import { bare, wearerOf } from '../../../src/scanners/secrets/clothes.js';
import { Draw } from './corpus/random.js';

const VALUE = `${new Draw(3).alnum(9)}/${new Draw(4).alnum(11)}`;
const bytes = [...Buffer.from(VALUE)];
const half = [VALUE.slice(0, 8), VALUE.slice(8)] as const;

it.each([
  ['as it is', VALUE],
  ['between lines and quotes', `"${half[0]}" +\n  '${half[1]}'`],
  ['in two constants', `const end = '${half[1]}';\nconst begin = '${half[0]}';\n`],
  ['backwards', Array.from(VALUE).reverse().join('')],
  ['in base64', Buffer.from(VALUE).toString('base64')],
  ['in base64 of addresses', Buffer.from(VALUE).toString('base64url')],
  ['in base64 twice', Buffer.from(Buffer.from(VALUE).toString('base64')).toString('base64')],
  ['in base64 after one letter', Buffer.from(`x${VALUE} and more`).toString('base64')],
  ['in base64 after two letters', Buffer.from(`xy${VALUE}`).toString('base64')],
  ['in hexadecimal', Buffer.from(VALUE).toString('hex').toUpperCase()],
  ['by character codes', bytes.join(', ')],
  ['by hexadecimal codes', bytes.map((byte) => `0x${byte.toString(16)}`).join(', ')],
])('sees a value %s', (_, text) => {
  expect(wearerOf(VALUE)(bare(`before ${text} after`))).toBe(true);
});

it.each([
  ['a half of it', half[0]],
  ['parts that are too short', (VALUE.match(/.{1,4}/gsu) ?? []).join(' | ')],
  ['another value', new Draw(5).alnum(21)],
])('sees none in %s', (_, text) => {
  expect(wearerOf(VALUE)(bare(text))).toBe(false);
});
