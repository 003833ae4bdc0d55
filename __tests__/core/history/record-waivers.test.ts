import { describe, expect, it } from '@jest/globals';
import { commentWaivers, type RecordWaiver } from '../../../src/core/history/record-waivers.js';
import type { CommentMarker } from '../../../src/core/ledger/metadata/comment-marker.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import type { TrackedComment } from '../../../src/core/ledger/tracker.js';
import { member, note, said, trackedIssue, tracker } from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const at = (day: number, hour = '08'): string => `2026-11-${String(day).padStart(2, '0')}T${hour}:00:00Z`;

const command = (id: number, day: number, by = 'alice', edited = false): TrackedComment =>
  said(id, at(day), by, '/fixby …', edited);
const waived = (
  id: number,
  answers: number,
  day: number,
  more: Partial<CommentMarker> = {},
): TrackedComment =>
  note(id, at(day), {
    ...{ kind: 'waived', answers: String(answers), by: 'alice', findings: [A] },
    ...{ expires: '2026-12-31', reason: 'Known.' },
    ...more,
  } as CommentMarker);

function waivers(
  comments: readonly TrackedComment[],
  findings = [member()],
  timezone = 'UTC',
): RecordWaiver[] {
  const { issues } = readLedger(tracker(trackedIssue({ key: 'package', members: findings, comments })));
  return commentWaivers(
    issues.flatMap((entry) => entry.meta.findings.map((one) => ({ entry, member: one }))),
    timezone,
  );
}

describe('what the record says of a waiver by comment', () => {
  const given = [command(1, 5), waived(2, 1, 5)];

  it('is that it lasts from its day to its last day', () => {
    expect(waivers(given)).toMatchObject([
      { kind: 'waiver', from: '2026-11-05', until: '2026-12-31', by: '@alice', approvals: 1, valid: true },
    ]);
    expect(waivers(given, [member({ id: '00000000000000b2' })])).toEqual([]);
  });

  it('is the day by the time zone of the policy', () => {
    const late = [said(1, at(5, '23'), 'alice', '/fixby …'), waived(2, 1, 6)];
    expect(waivers(late, [member()], 'Europe/Berlin')[0]?.from).toBe('2026-11-06');
  });

  it('is that it ended the day before it was taken back, or found void', () => {
    const back = note(4, at(9), { kind: 'unwaived', answers: '3', by: 'alice' });
    expect(waivers([...given, back])[0]?.until).toBe('2026-11-08');
    const found = (answers: string) => note(4, at(9), { kind: 'void', answers, by: 'alice' });
    expect(waivers([...given, found('1')])[0]?.until).toBe('2026-11-08');
    expect(waivers([...given, found('7')])[0]?.until).toBe('2026-12-31');
  });

  it('is not that it lasted longer because it was taken back after its end', () => {
    const short = [command(1, 5), waived(2, 1, 5, { expires: '2026-11-07' })];
    const back = note(4, at(20), { kind: 'unwaived', answers: '3', by: 'alice' });
    expect(waivers([...short, back])[0]?.until).toBe('2026-11-07');
  });

  it('is that another took its place, where that one is valid', () => {
    const next = (edited: boolean) => [
      command(3, 9, 'alice', edited),
      waived(4, 3, 9, { expires: '2027-01-31' }),
    ];
    expect(waivers([...given, ...next(false)]).map(({ until }) => until)).toEqual([
      '2026-11-08',
      '2027-01-31',
    ]);
    expect(waivers([...given, ...next(true)])).toMatchObject([
      { until: '2026-12-31', valid: true },
      { until: '2027-01-31', valid: false },
    ]);
  });

  it('counts people who gave the same, each once', () => {
    const again = [command(3, 6, 'Alice'), waived(4, 3, 6, { by: 'Alice' })];
    expect(waivers([...given, ...again])[0]?.approvals).toBe(1);
    const other = [command(3, 6, 'bob'), waived(4, 3, 6, { by: 'bob' })];
    expect(waivers([...given, ...other])[0]?.approvals).toBe(2);
  });
});
