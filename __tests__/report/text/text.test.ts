import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysInWords, longDate, seconds, shortDate } from '../../../src/report/text/dates.js';
import { jsonText } from '../../../src/report/text/json-text.js';
import { logLine } from '../../../src/report/text/log-line.js';
import { clip, plainText, sanitise } from '../../../src/report/text/terminal-text.js';
import { enumerate, number, scoreWords, shortTitle } from '../../../src/report/text/words.js';
import { packageAt } from '../../fixtures/builders.js';
import { hostileText } from '../../fixtures/hostile.js';

/** As the runner sees a line: `::name` after blanks, or `##[name` anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('text for a terminal or a log', () => {
  it('has no control, invisible or unpaired character and no line break', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const clean of [plainText(text), sanitise(text), logLine(text).replaceAll('\u200B', '')]) {
          expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u);
        }
      }),
    );
  });

  it('keeps blanks that align columns', () => {
    expect(plainText('  finding   x')).toBe('  finding   x');
    expect(sanitise('  finding   x ')).toBe('finding x');
  });

  it('is never a workflow command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(isCommand(logLine(text))).toBe(false);
      }),
    );
    expect(isCommand(logLine('\r\n ::error::pwned'))).toBe(false);
    expect(isCommand(logLine('x ##[error]pwned'))).toBe(false);
    expect(logLine('lodash 4.17.15: fix by 3 Dec 2026')).toBe('lodash 4.17.15: fix by 3 Dec 2026');
  });

  it('is cut by characters, never inside one', () => {
    expect(clip('😀😀😀', 3)).toBe('😀😀😀');
    expect(clip('😀😀😀😀', 3)).toBe('😀😀…');
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 20 }), (text, max) => {
        expect(Array.from(clip(text, max)).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('prints JSON that parses to the same value and leads no terminal and no runner', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const json = jsonText({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(json.split('\n').some(isCommand)).toBe(false);
      }),
    );
  });
});

describe('words', () => {
  it('writes dates and durations the same on every machine', () => {
    expect(shortDate('2026-12-03')).toBe('3 Dec 2026');
    expect(shortDate('2027-05-17')).toBe('17 May 2027');
    expect(longDate('2026-09-30')).toBe('30 September 2026');
    expect(() => longDate('2026-13-01')).toThrow(RangeError);
    expect([0, 1, 10, -1, -5].map(daysInWords)).toEqual([
      'today',
      '1 day',
      '10 days',
      '1 day late',
      '5 days late',
    ]);
    expect(seconds(1_940)).toBe('1.9 s');
    expect(number(1_204_567)).toBe('1,204,567');
    expect(enumerate(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it.each([
    ['Prototype Pollution in lodash', 'lodash', 'Prototype Pollution'],
    ['qs vulnerable to Prototype Pollution', 'qs', 'Prototype Pollution'],
    ['ws affected by a DoS when handling a request', 'ws', 'DoS when handling a request'],
    ['Axios: header leak', 'axios', 'Header leak'],
    ['Wsx is something else', 'ws', 'Wsx is something else'],
    ['Requests is a HTTP library.', 'requests', 'Requests is a HTTP library.'],
    [
      'Django 3.1.x before 3.1.13 allows SQL injection',
      'django',
      'Django 3.1.x before 3.1.13 allows SQL injection',
    ],
    ['lodash', 'lodash', 'lodash'],
  ])('says %j of %s as %j', (title, name, expected) => {
    expect(shortTitle({ title, package: packageAt({ name }) })).toBe(expected);
  });

  it('shows a score only where it explains the severity', () => {
    expect(scoreWords({ score: 9.8, severity: 'critical' })).toBe('9.8');
    expect(scoreWords({ score: 9.8, severity: 'low' })).toBe('');
    expect(scoreWords({ score: null, severity: 'high' })).toBe('');
  });
});
