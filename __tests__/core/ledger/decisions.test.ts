import { describe, expect, it } from '@jest/globals';
import { decisionsOf } from '../../../src/core/ledger/decisions.js';
import type { CommentMarker } from '../../../src/core/ledger/metadata/comment-marker.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import type { TrackedComment } from '../../../src/core/ledger/tracker.js';
import type { Decisions } from '../../../src/core/gate/memory.js';
import { member, note, said, trackedIssue, tracker, type IssueOverrides } from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const AT = '2026-11-05T08:00:00Z';
const LATER = '2026-11-06T08:00:00Z';

const command = (id: number, edited = false): TrackedComment => said(id, AT, 'alice', '/fixby …', edited);
const answer = (id: number, marker: CommentMarker, at = AT): TrackedComment => note(id, at, marker);
const by = (command: number): { answers: string; by: string; findings: string[]; reason: string } => ({
  answers: String(command),
  ...{ by: 'alice', findings: [A], reason: 'Looked at.' },
});
const waived = (id: number, command: number): TrackedComment =>
  answer(id, { kind: 'waived', ...by(command), expires: '2026-12-31' });
const rated = (id: number, command: number, severity: 'low' | 'high' | 'critical'): TrackedComment =>
  answer(id, { kind: 'severity-set', ...by(command), severity });
const dated = (id: number, command: number, due: string, at = AT): TrackedComment =>
  answer(id, { kind: 'due-set', ...by(command), due }, at);

function decided(overrides: IssueOverrides, ended = ''): Decisions {
  const { issues } = readLedger(tracker(trackedIssue(overrides)));
  const accounts = issues.flatMap((entry) =>
    entry.meta.findings.slice(0, 1).map((first) => ({ entry, member: first })),
  );
  return decisionsOf(accounts, ended);
}

describe('a waiver by comment', () => {
  const count = (...comments: readonly TrackedComment[]): number => decided({ comments }).grants.length;

  it('counts while its command stands as it was approved', () => {
    expect(count(command(1), waived(2, 1))).toBe(1);
    expect(count(command(1, true), waived(2, 1))).toBe(0);
    expect(count(waived(2, 1))).toBe(0);
    expect(count({ ...command(1), author: 'mallory' }, waived(2, 1))).toBe(0);
  });

  it('ends with the command that takes it back, and may be given again', () => {
    const back = answer(4, { kind: 'unwaived', answers: '3', by: 'alice' });
    expect(count(command(1), waived(2, 1), command(3), back)).toBe(0);
    expect(count(command(1), waived(2, 1), command(3), back, command(5), waived(6, 5))).toBe(1);
  });

  it('stays ended where somebody deleted our answer, as the text remembers', () => {
    const [entry] = readLedger(tracker(trackedIssue({ comments: [command(1), waived(2, 1)] }))).issues;
    const grants = (trusted: boolean, ended: number): number | undefined =>
      entry &&
      decisionsOf([
        {
          entry: { ...entry, trusted, meta: { ...entry.meta, answers: { last: 3, ended } } },
          member: member(),
        },
      ]).grants.length;
    expect([grants(true, 4), grants(true, 1), grants(false, 4)]).toEqual([0, 1, 1]);
  });

  it('covers the findings that it was given for, and none that left since', () => {
    const b = { id: '00000000000000b2', rule: 'GHSA-b', aliases: [] };
    const comments = [command(1), waived(2, 1)];
    expect(decided({ key: 'package', members: [member()], comments }).grants).toHaveLength(1);
    expect(decided({ key: 'package', members: [member(b)], comments }).grants).toEqual([]);
    const departed = { ...member(), since: AT, reason: 'fixed' as const };
    const { id, rule, aliases, severity, due, basis, since, reason } = departed;
    const left = answer(3, {
      kind: 'left',
      members: [{ id, rule, aliases, severity, due, basis, since, reason }],
    });
    const joined = answer(4, { kind: 'joined', findings: [A] });
    for (const more of [[left], [left, waived(5, 1)], [left, joined]])
      expect(
        decided({ key: 'package', members: [member()], comments: [...comments, ...more] }).grants,
      ).toEqual([]);
  });
});

describe('a severity by comment', () => {
  const severity = (...comments: readonly TrackedComment[]): Decisions['severity'] =>
    decided({ comments }).severity;

  it('is the latest', () => {
    const comments = [command(1), rated(2, 1, 'critical'), command(3), rated(4, 3, 'low')];
    expect(severity(...comments)).toMatchObject({ severity: 'low', leastOnly: false });
  });

  it('lowers nothing once its command was edited or deleted', () => {
    expect(severity(rated(2, 1, 'low'))).toMatchObject({ leastOnly: true });
    const over = [command(1), rated(2, 1, 'high'), rated(4, 3, 'low')];
    expect(severity(...over)).toMatchObject({ severity: 'high' });
  });

  it('stays raised where the command that raised it last was deleted', () => {
    const comments = [command(1), rated(2, 1, 'low'), rated(4, 3, 'critical')];
    expect(severity(...comments)).toMatchObject({ severity: 'critical', leastOnly: false });
    const before = [rated(2, 1, 'critical'), command(3), rated(4, 3, 'low')];
    expect(severity(...before)).toMatchObject({ severity: 'low' });
  });
});

describe('a due date by comment', () => {
  it('is the latest by the order of the commands', () => {
    const comments = [command(1), command(2), dated(4, 2, '2026-12-20'), dated(5, 1, '2026-12-30')];
    expect(decided({ comments }).due).toMatchObject({ due: '2026-12-20', earlierOnly: false });
  });

  it('is over with the clock that it was set for', () => {
    const comments = [command(1), dated(2, 1, '2027-06-30')];
    expect(decided({ comments }, AT).due).toBeNull();
    expect(decided({ comments: [command(1), dated(2, 1, '2027-06-30', LATER)] }, AT).due).not.toBeNull();
  });

  it('moves nothing later where only the text remembers it', () => {
    const members = [member({ dated: { due: '2027-06-30', by: 'alice', reason: '', command: 1 } })];
    expect(decided({ members }).due).toMatchObject({ due: '2027-06-30', earlierOnly: true });
    expect(decided({ members, written: null }).due).toBeNull();
    expect(decided({ members }, LATER).due).toBeNull();
  });

  it('is that of the ticket as our last comment about it says', () => {
    const ticket = (id: number, due: string | null): TrackedComment =>
      answer(id, { kind: 'ticket', key: 'APP-1', status: 'Open', due, from: 'APP-1', findings: [A] });
    expect(decided({ comments: [ticket(2, '2026-12-20')] }).due).toMatchObject({
      ...{ due: '2026-12-20', by: 'Jira', ticket: 'APP-1' },
    });
    expect(decided({ comments: [ticket(2, '2026-12-20'), ticket(3, null)] }).due).toBeNull();
  });
});
