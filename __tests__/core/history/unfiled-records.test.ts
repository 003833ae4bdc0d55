import { describe, expect, it } from '@jest/globals';
import type { FindingRecord } from '../../../src/core/history/finding-record.js';
import { unfiledRecords } from '../../../src/core/history/unfiled-records.js';
import { NO_CLOCKS } from '../../../src/core/ledger/metadata/clocks.js';
import { renderDashboardMetadata } from '../../../src/core/ledger/metadata/dashboard.js';
import type { WaitedMember, WaitingMember } from '../../../src/core/ledger/metadata/waiting-member.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const ID = '00000000000000c1';
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;
const waiting: WaitingMember = {
  ...{ id: ID, rule: 'GHSA-1', aliases: [], title: 'a 1.0.0: Bad', severity: 'high' },
  ...{ package: { ecosystem: 'npm', name: 'a' }, place: { path: 'package-lock.json', version: '1.0.0' } },
};
const fixed: WaitedMember = { ...waiting, ended: at(5), reason: 'fixed' };

/** A list of the dashboard. */
interface List {
  readonly day: number;
  readonly about?: readonly WaitingMember[];
  readonly gone?: readonly WaitedMember[];
  readonly source?: string;
}

function records(lists: readonly List[], filed: readonly string[] = []): FindingRecord[] {
  const body = renderDashboardMetadata({
    ...{ asOf: at(20), commit: null, runUrl: null, scans: [], workflow: null, coverage: [] },
    clocks: NO_CLOCKS,
  });
  const comments = lists.map(({ day, about = [], gone = [], source = 'dependencies' }) =>
    note(day, at(day), { kind: 'waiting', source, findings: [], about: [...about], gone: [...gone] }),
  );
  const issue = { ...trackedIssue({ number: 1, comments }), body, written: body };
  return unfiledRecords(readLedger(tracker(issue)), new Set(filed), DEFAULT_POLICY, at(20));
}

describe('the record of a finding that never had an issue', () => {
  it('is that of the list that it waits on, due from its first day there', () => {
    expect(records([{ day: 1, about: [waiting] }])).toMatchObject([
      { id: ID, issue: null, due: '2026-11-29', ended: null, spans: [{ start: at(1), end: null }] },
    ]);
  });

  it('is none where an issue was about it', () => {
    expect(records([{ day: 1, about: [waiting] }], [ID])).toEqual([]);
  });

  it('tells of its end, and of a new clock after that', () => {
    const ended = { day: 1, gone: [fixed] };
    expect(records([ended])).toMatchObject([{ ended: at(5), spans: [{ start: at(1), end: at(5) }] }]);
    expect(records([ended, { day: 9, about: [waiting] }])).toMatchObject([
      { ended: null, due: '2026-12-07', spans: [{ end: at(5) }, { start: at(9), end: null }] },
    ]);
  });

  it('names the file of one whose place is part of what it is', () => {
    const place = { path: 'src/a.ts', version: null };
    const secret = { ...waiting, title: 'A key', package: null, place };
    const [record] = records([{ day: 1, about: [secret], source: 'secrets' }]);
    expect(record).toMatchObject({ title: 'A key in src/a.ts', package: null });
    expect(records([{ day: 1, about: [waiting] }])[0]).toMatchObject({
      title: 'a 1.0.0: Bad',
      package: 'npm/a',
    });
  });
});
