import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeOf } from '../../../../src/scanners/activity/formats/time.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** A time as clocks that are so many minutes ahead of UTC show it. */
function spellings(at: number, ahead: number): string[] {
  const wall = new Date(at + ahead * 60_000).toISOString();
  const zone = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}${two(Math.abs(ahead) % 60)}`;
  const [date, time] = [wall.slice(0, 10), wall.slice(11, 19)];
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return [
    `${date}T${time}${zone.slice(0, 3)}:${zone.slice(3)}`,
    `${date} ${time} ${zone}`,
    `${date}T${time}.000${zone}`,
    `${day}/${name}/${year}:${time} ${zone}`,
    `Sat, ${day} ${name} ${year} ${time} ${zone}`,
    `${year}/${month}/${day} ${time} ${zone}`,
    `${year}${month}${day}T${time.replaceAll(':', '')}${zone}`,
    `Sat ${name} ${day.replace(/^0/u, ' ')} ${time} ${zone} ${year}`,
    `${day}-${name}-${year} ${time} ${zone}`,
  ];
}

const second = fc.integer({ min: Date.UTC(2002, 0) / 1000, max: Date.UTC(2099, 0) / 1000 });

it('reads a time in every spelling and every zone', () => {
  fc.assert(
    fc.property(second, fc.integer({ min: -14 * 60, max: 14 * 60 }), (at, ahead) => {
      for (const text of spellings(at * 1000, ahead)) expect([text, timeOf(text)]).toEqual([text, at * 1000]);
    }),
  );
});

it.each([
  '2026/10/05 12:00:00',
  '20261005T120000Z',
  '2026-10-05T12:00Z',
  'Mon Oct  5 12:00:00 2026',
  'Mon Oct  5 12:00:00 UTC 2026',
  '05-Oct-2026 12:00:00.000',
  '05/Oct/2026 12:00:00',
])('reads %s as UTC', (text) => {
  expect(timeOf(text)).toBe(Date.UTC(2026, 9, 5, 12));
});

it('reads seconds, and what is a thousand times as exact, as numbers and as text', () => {
  fc.assert(
    fc.property(second, (at) => {
      for (const unit of [1, 1e3, 1e6, 1e9]) {
        expect(timeOf(at * unit)).toBe(at * 1000);
        expect(timeOf(String(BigInt(at) * BigInt(unit)))).toBe(at * 1000);
      }
    }),
  );
});

it.each(['', '-', '31/Feb/2026:10:00:00 +0000', '2026-13-01T00:00:00Z', '2026-10-10T25:00:00Z', 'now', '17'])(
  'takes %j for no time',
  (text) => {
    expect(timeOf(text)).toBeNull();
  },
);
