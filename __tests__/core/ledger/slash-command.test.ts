import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMAND_USAGE, parseSlashCommand } from '../../../src/core/ledger/slash-command.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import { hostileText } from '../../fixtures/hostile.js';

describe('a slash command', () => {
  it.each([
    [
      '/fixby waive until 2027-01-31 Only our tests parse with it.',
      { kind: 'waive', expires: '2027-01-31', reason: 'Only our tests parse with it.' },
    ],
    ['/fixby unwaive', { kind: 'unwaive' }],
    [
      '/fixby severity high It is reachable.',
      { kind: 'severity', severity: 'high', reason: 'It is reachable.' },
    ],
    ['/fixby status', { kind: 'status' }],
    ['/fixby confirm', { kind: 'confirm' }],
    ['/fixby due 2027-01-15', { kind: 'due', due: '2027-01-15', reason: '' }],
    ['/fixby due 2027-01-15 AMS-1', { kind: 'due', due: '2027-01-15', reason: 'AMS-1' }],
    ['/fixby fixed 1a2b3c4', { kind: 'fixed', fix: '1a2b3c4' }],
    [
      '/fixby incident notified Atlassian, by ticket',
      { kind: 'incident', what: 'notified', words: 'Atlassian, by ticket' },
    ],
    [
      '/fixby incident RESOLVED The token is revoked.',
      { kind: 'incident', what: 'resolved', words: 'The token is revoked.' },
    ],
  ])('%s', (body, command) => {
    expect(parseSlashCommand(body)).toEqual({ ok: true, command });
  });

  it('is read from the first line only, in any case, between any blanks', () => {
    const body =
      '  /Fixby\tWAIVE  Until 2027-01-31   Never called.  \r\n\r\nSome more words.\r\n/fixby unwaive';
    expect(parseSlashCommand(body)).toEqual({
      ok: true,
      command: { kind: 'waive', expires: '2027-01-31', reason: 'Never called.' },
    });
  });

  it.each([
    'Please waive this.',
    '',
    '\n/fixby status',
    '> /fixby status',
    '    /fixby status',
    '`/fixby status`',
    '/fixbyte status',
    'see /fixby status',
  ])('is not %j', (body) => {
    expect(parseSlashCommand(body)).toBeNull();
  });

  it.each([
    ['/fixby', 'A command is missing. Write one of /fixby waive until'],
    [
      '/fixby wave until 2027-01-31 x',
      '"wave" is no command. Did you mean /fixby waive until 2027-01-31 <reason>?',
    ],
    ['/fixby close', '"close" is no command. Write one of'],
    ['/fixby confirm now', '"confirm" takes nothing after it.'],
    ['/fixby due', 'The date is missing. Write /fixby due 2027-01-31 <reason>.'],
    ['/fixby due soon', 'The date "soon" must be a date written YYYY-MM-DD.'],
    ['/fixby fixed', 'What fixed it is missing.'],
    ['/fixby incident', 'What to record is missing: it is one of notified, update, resolved.'],
    ['/fixby incident over', '"over" is nothing to record'],
    ['/fixby incident resolved', '"resolved" needs words of its own.'],
    ['/fixby waive', 'A waiver says until when it counts. Write /fixby waive until 2027-01-31 <reason>.'],
    ['/fixby waive 2027-01-31 x', 'A waiver says until when it counts.'],
    ['/fixby waive until', 'A waiver says until when it counts.'],
    ['/fixby waive until 31.1.2027 x', 'The date "31.1.2027" must be a date written YYYY-MM-DD.'],
    ['/fixby waive until 2027-02-30 x', 'The date "2027-02-30" must be a day that exists.'],
    ['/fixby waive until 2027-01-31', 'A waiver says why.'],
    [
      `/fixby waive until 2027-01-31 ${'x'.repeat(2_001)}`,
      'The reason must be at most 2000 characters long.',
    ],
    ['/fixby waive until 2027-01-31 a\u202Eb', 'The reason must be free of control characters.'],
    ['/fixby severity', 'The severity is missing: it is one of critical, high, medium, low.'],
    ['/fixby severity moderate x', '"moderate" is no severity: it is one of critical, high, medium, low.'],
    ['/fixby severity low', 'A severity says why. Write /fixby severity high <reason>.'],
    ['/fixby unwaive now', '"unwaive" takes nothing after it. Write /fixby unwaive.'],
    ['/fixby status please', '"status" takes nothing after it. Write /fixby status.'],
  ])('says what is wrong with %j', (body, problem) => {
    const parsed = parseSlashCommand(body);
    expect(parsed).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it('reads back every command that can be written', () => {
    const reason = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const day = fc
      .date({
        min: new Date('2000-01-01T00:00:00Z'),
        max: new Date('2999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        reason,
        day,
        fc.constantFrom(...SEVERITIES),
        hostileText,
        (why, expires, severity, more) => {
          expect(parseSlashCommand(`/fixby waive until ${expires} ${why}\n${more}`)).toEqual({
            ok: true,
            command: { kind: 'waive', expires, reason: why },
          });
          expect(parseSlashCommand(`/fixby severity ${severity} ${why}\r\n${more}`)).toEqual({
            ok: true,
            command: { kind: 'severity', severity, reason: why },
          });
        },
      ),
    );
  });

  it('answers any text with a command that is whole, or with a short problem, and never throws', () => {
    const words = fc.array(
      fc.oneof(
        hostileText,
        fc.constantFrom('waive', 'until', '2027-01-31', 'unwaive', 'severity', 'high', 'status', ' '),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const parsed = parseSlashCommand(`/fixby ${parts.join(' ')}`);
        if (parsed === null) throw new Error('a line that begins with /fixby is a command');
        if (!parsed.ok) {
          expect(parsed.problem).toMatch(/[.?]$/u);
          expect(parsed.problem.length).toBeLessThan(400);
        } else if (parsed.command.kind === 'waive') {
          expect(parsed.command.expires).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          expect(parsed.command.reason.trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes its own usage as an example of each command', () => {
    for (const [kind, usage] of Object.entries(COMMAND_USAGE)) {
      expect(parseSlashCommand(usage)).toMatchObject({ ok: true, command: { kind } });
    }
  });

  it('is fast on a very long line', () => {
    expect(parseSlashCommand(`/fixby ${' '.repeat(60_000)}x${' y'.repeat(2_000)}`)).toMatchObject({
      ok: false,
    });
  });
});
