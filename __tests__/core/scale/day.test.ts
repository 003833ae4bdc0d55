import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, daysBetween, isInstant } from '../../../src/core/scale/day.js';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it('count what is added, forwards and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
        expect(addDays(addDays(start, days), -days)).toBe(start);
      }),
    );
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-11-24', 10, '2026-12-04'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s plus %d is %s', (start, days, end) => {
    expect(addDays(start, days)).toBe(end);
  });

  it.each(['2027-02-30', '2027-2-3', '2027-13-01', '', 'tomorrow', '2027-00-10'])('refuses "%s"', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });
});

describe('the calendar date of an instant', () => {
  it.each([
    ['2026-11-24T23:30:00Z', 'UTC', '2026-11-24'],
    ['2026-11-24T23:30:00Z', 'Europe/Berlin', '2026-11-25'],
    ['2026-11-24T23:30:00Z', 'America/Los_Angeles', '2026-11-24'],
    ['2026-11-24T11:00:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['2026-11-24T00:30:00+02:00', 'UTC', '2026-11-23'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(dayOf(instant, zone)).toBe(expected);
  });

  it('never goes back as time goes on', () => {
    const time = fc.date({ min: new Date('1970-01-02'), max: new Date('2900-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(time, time, zone, (a, b, timezone) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(
          daysBetween(dayOf(first.toISOString(), timezone), dayOf(second.toISOString(), timezone)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('an RFC 3339 time', () => {
  it.each(['2026-12-31T00:00:00Z', '2026-12-31t00:00:00.123z', '2026-12-31T00:00:00+05:30'])(
    'may be %s',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each(['2026-12-31', '2026-12-31T00:00:00', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', 'now', ''])(
    'may not be "%s"',
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );
});
