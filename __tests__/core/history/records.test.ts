import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FindingRecord } from '../../../src/core/history/finding-record.js';
import { recordsOf, severityAt } from '../../../src/core/history/records.js';
import type { CommentMarker } from '../../../src/core/ledger/metadata/comment-marker.js';
import { renderDashboardMetadata } from '../../../src/core/ledger/metadata/dashboard.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import type { TrackedComment, TrackedIssue } from '../../../src/core/ledger/tracker.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import {
  closedBy,
  closedByUs,
  member,
  note,
  reopenedByUs,
  said,
  trackedIssue,
  tracker,
} from '../../fixtures/tracker.js';
import { NO_CLOCKS } from '../../../src/core/ledger/metadata/clocks.js';

const NOW = '2026-11-23T09:30:00Z';
const A = '00000000000000a1';
const B = '00000000000000b2';

function records(...issues: readonly TrackedIssue[]): FindingRecord[] {
  return recordsOf(readLedger(tracker(...issues)), DEFAULT_POLICY, NOW);
}

function only(...issues: readonly TrackedIssue[]): FindingRecord {
  const found = records(...issues);
  expect(found).toHaveLength(1);
  return found[0] as FindingRecord;
}

const fixedNote = (id: number, at: string, ...findings: string[]): TrackedComment =>
  note(id, at, { kind: 'fixed', findings });

describe('the record of a finding', () => {
  it('says what its issue says', () => {
    expect(only(trackedIssue())).toEqual({
      id: A,
      issue: { number: 12, url: 'https://github.com/acme/app/issues/12' },
      source: 'dependencies',
      rule: 'GHSA-jf85-cpcp-j695',
      title: 'lodash 4.17.15: Prototype Pollution',
      package: 'npm/lodash',
      facts: {
        findingIds: [A],
        ids: ['GHSA-jf85-cpcp-j695', 'CVE-2019-10744'],
        package: { ecosystem: 'npm', name: 'lodash' },
      },
      severity: 'high',
      severities: [],
      due: '2026-11-29',
      spans: [{ start: '2026-11-01T08:00:00Z', end: null, reason: null }],
      ended: null,
      owner: 'alice',
      dismissed: null,
      unseenSince: null,
      waivers: [],
    });
  });

  it('ends when a complete scan no longer shows it, not when a person closes the issue', () => {
    expect(only(trackedIssue({ events: [closedBy('bob', '2026-11-05T00:00:00Z')] })).ended).toBeNull();
    const gone = trackedIssue({
      comments: [fixedNote(1, '2026-11-06T00:00:00Z', A)],
      events: [closedByUs('2026-11-06T00:00:01Z')],
    });
    expect(only(gone).ended).toBe('2026-11-06T00:00:00Z');
  });

  it('has a span of its own for each time that it was there', () => {
    const back = trackedIssue({
      comments: [fixedNote(1, '2026-11-06T00:00:00Z', A)],
      events: [closedByUs('2026-11-06T00:00:01Z'), reopenedByUs('2026-11-10T00:00:00Z')],
    });
    expect(only(back).spans).toEqual([
      { start: '2026-11-01T08:00:00Z', end: '2026-11-06T00:00:00Z', reason: 'fixed' },
      { start: '2026-11-10T00:00:00Z', end: null, reason: null },
    ]);
  });

  it('is one with its duplicates, whose time is not counted twice and does not go on', () => {
    const original = trackedIssue({
      comments: [fixedNote(1, '2026-11-20T00:00:00Z', A)],
      events: [closedByUs('2026-11-20T00:00:01Z')],
    });
    const duplicate = trackedIssue({
      number: 13,
      createdAt: '2026-11-01T08:00:05Z',
      comments: [note(2, '2026-11-02T00:00:00Z', { kind: 'duplicate', of: 12 })],
      events: [closedByUs('2026-11-02T00:00:01Z', 'duplicate')],
    });
    const record = only(original, duplicate);
    expect(record.issue?.number).toBe(12);
    expect(record.spans).toEqual([
      { start: '2026-11-01T08:00:00Z', end: '2026-11-20T00:00:00Z', reason: 'fixed' },
    ]);
  });

  it('starts with the comment by which it waited for its issue', () => {
    const dashboard = trackedIssue({
      number: 1,
      comments: [
        note(9, '2026-10-20T00:00:00Z', {
          kind: 'waiting',
          source: 'dependencies',
          findings: [A],
          about: [],
          gone: [],
        }),
      ],
    });
    const body = renderDashboardMetadata({
      asOf: NOW,
      commit: null,
      runUrl: null,
      scans: [],
      workflow: null,
      coverage: [],
      clocks: NO_CLOCKS,
    });
    expect(only({ ...dashboard, body, written: body }, trackedIssue()).spans).toEqual([
      { start: '2026-10-20T00:00:00Z', end: null, reason: null },
    ]);
    const remembered = trackedIssue({ members: [member({ since: '2026-10-21T00:00:00Z' })] });
    expect(only(remembered).spans[0]?.start).toBe('2026-10-21T00:00:00Z');
  });

  it('does not believe the dates of a body that a person changed', () => {
    const healed = only(trackedIssue({ members: [member({ due: '2030-01-01' })], written: null }));
    expect(healed.due).toBe('2026-11-29');
  });

  it('says who dismissed it, and when; a bot that tidies up dismisses nothing', () => {
    const closed = trackedIssue({ events: [closedBy('bob', '2026-11-05T00:00:00Z', 'not_planned')] });
    expect(only(closed).dismissed).toEqual({ by: 'bob', on: '2026-11-05' });
    const stale = { ...closedBy('stale[bot]', '2026-11-05T00:00:00Z', 'not_planned'), bot: true };
    expect(only(trackedIssue({ events: [stale] })).dismissed).toBeNull();
  });

  it('knows the severity of a past day where a comment tells', () => {
    const raised = only(
      trackedIssue({
        members: [member({ severity: 'critical' })],
        comments: [
          note(1, '2026-11-04T00:00:00Z', { kind: 'severity', finding: A, to: 'medium' }),
          note(2, '2026-11-08T00:00:00Z', { kind: 'severity', finding: A, to: 'critical' }),
        ],
      }),
    );
    expect(severityAt(raised, '2026-11-05T00:00:00Z')).toBe('medium');
    expect(severityAt(raised, '2026-11-09T00:00:00Z')).toBe('critical');
    expect(severityAt(raised, '2026-11-02T00:00:00Z')).toBe('critical');
  });
});

describe('waivers given by comment', () => {
  const waived = (answers: string, expires: string): CommentMarker => ({
    kind: 'waived',
    answers,
    by: 'carol',
    findings: [A],
    expires,
    reason: 'not reachable',
  });

  it('count from the day of the answer to the day that they name', () => {
    const issue = trackedIssue({
      comments: [
        said(1, '2026-11-03T10:00:00Z', 'carol', '/fixby waive until 2027-01-31 not reachable'),
        note(2, '2026-11-03T10:01:00Z', waived('1', '2027-01-31')),
      ],
    });
    expect(only(issue).waivers).toEqual([
      {
        ...{ kind: 'waiver', from: '2026-11-03', until: '2027-01-31', reason: 'not reachable' },
        ...{ by: '@carol', approvals: 1, valid: true },
      },
    ]);
  });

  it('end where they were taken back or replaced', () => {
    const issue = trackedIssue({
      comments: [
        said(1, '2026-11-03T10:00:00Z', 'carol', '/fixby waive until 2027-01-31 a'),
        note(2, '2026-11-03T10:01:00Z', waived('1', '2027-01-31')),
        said(3, '2026-11-07T10:00:00Z', 'carol', '/fixby waive until 2026-12-01 b'),
        note(4, '2026-11-07T10:01:00Z', waived('3', '2026-12-01')),
        note(5, '2026-11-20T10:01:00Z', { kind: 'unwaived', answers: '9', by: 'carol' }),
      ],
    });
    expect(only(issue).waivers.map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-03', '2026-11-06'],
      ['2026-11-07', '2026-11-19'],
    ]);
  });

  it('are void once the comment was edited', () => {
    const issue = trackedIssue({
      comments: [
        said(1, '2026-11-03T10:00:00Z', 'carol', '/fixby waive until 2027-01-31 other', true),
        note(2, '2026-11-03T10:01:00Z', waived('1', '2027-01-31')),
        note(3, '2026-11-09T10:01:00Z', { kind: 'void', answers: '1', by: 'carol' }),
      ],
    });
    expect(only(issue).waivers).toEqual([
      {
        ...{ kind: 'waiver', from: '2026-11-03', until: '2026-11-08', reason: 'not reachable' },
        ...{ by: '@carol', approvals: 1, valid: false },
      },
    ]);
  });

  it('go on where another comment is void', () => {
    const issue = trackedIssue({
      comments: [
        said(1, '2026-11-03T10:00:00Z', 'carol', '/fixby waive until 2027-01-31 other'),
        note(2, '2026-11-03T10:01:00Z', waived('1', '2027-01-31')),
        note(3, '2026-11-09T10:01:00Z', { kind: 'void', answers: '99', by: 'dave' }),
      ],
    });
    expect(only(issue).waivers.map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-03', '2027-01-31'],
    ]);
  });
});

describe("a package's issue", () => {
  const a = member();
  const b = member({ id: B, rule: 'GHSA-p6mc-m468-83gw', severity: 'low', due: '2027-05-01' });
  const left = (id: number, at: string, since: string): TrackedComment =>
    note(id, at, {
      kind: 'left',
      members: [
        {
          id: B,
          aliases: [],
          rule: b.rule,
          severity: 'low',
          due: '2027-05-01',
          basis: '',
          since,
          reason: 'fixed',
        },
      ],
    });

  it('keeps the record of what left it', () => {
    const found = records(
      trackedIssue({
        key: 'dependencies:npm/lodash',
        members: [a],
        comments: [left(1, '2026-11-10T00:00:00Z', '2026-11-01T08:00:00Z')],
      }),
    );
    expect(found.map(({ id, ended, due, rule }) => [id, ended, due, rule])).toEqual([
      [A, null, '2026-11-29', a.rule],
      [B, '2026-11-10T00:00:00Z', '2027-05-01', b.rule],
    ]);
  });

  it('starts the clock of what joined it with the comment that says so', () => {
    const joined = note(1, '2026-11-12T00:00:00Z', { kind: 'joined', findings: [B] });
    const found = records(
      trackedIssue({ key: 'dependencies:npm/lodash', members: [a, b], comments: [joined] }),
    );
    expect(found.map(({ spans }) => spans[0]?.start)).toEqual([
      '2026-11-01T08:00:00Z',
      '2026-11-12T00:00:00Z',
    ]);
  });

  it('does not forget the first time of what left and joined it again', () => {
    const issue = trackedIssue({
      key: 'dependencies:npm/lodash',
      members: [a, b],
      comments: [
        left(1, '2026-11-10T00:00:00Z', '2026-11-01T08:00:00Z'),
        note(2, '2026-11-15T00:00:00Z', { kind: 'joined', findings: [B] }),
      ],
    });
    expect(records(issue)[1]?.spans).toEqual([
      { start: '2026-11-01T08:00:00Z', end: '2026-11-10T00:00:00Z', reason: 'fixed' },
      { start: '2026-11-15T00:00:00Z', end: null, reason: null },
    ]);
  });

  it('ends with the comment that both were gone for the one that did not come back with the other', () => {
    const issue = trackedIssue({
      key: 'dependencies:npm/lodash',
      members: [a],
      comments: [
        fixedNote(1, '2026-11-05T00:00:00Z', A, B),
        left(2, '2026-11-15T00:00:02Z', '2026-11-01T08:00:00Z'),
        note(3, '2026-11-15T00:00:01Z', { kind: 'returned', findings: [A] }),
      ],
      events: [closedByUs('2026-11-05T00:00:01Z'), reopenedByUs('2026-11-15T00:00:00Z')],
    });
    expect(records(issue).map(({ ended }) => ended)).toEqual([null, '2026-11-05T00:00:00Z']);
  });
});

describe('all records', () => {
  it('lose no finding, whatever happened to its issues, and are the same each time', () => {
    const times = fc
      .integer({ min: 0, max: 5_000 })
      .map((hours) => new Date(Date.UTC(2026, 0, 1, hours)).toISOString());
    const anyIssue = fc.record({
      ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      grouped: fc.boolean(),
      steps: fc.array(
        fc.record({
          at: times,
          kind: fc.constantFrom('fixed', 'joined', 'left', 'duplicate', 'close', 'reopen', 'returned'),
          id: fc.constantFrom('a', 'b', 'c', 'd'),
        }),
        { maxLength: 8 },
      ),
    });
    fc.assert(
      fc.property(fc.array(anyIssue, { minLength: 1, maxLength: 4 }), (specs) => {
        const issues = specs.map(({ ids, grouped, steps }, index) => {
          const sorted = [...steps].sort((x, y) => (x.at < y.at ? -1 : 1));
          const members = (grouped ? ids : ids.slice(0, 1)).map((id) => member({ id }));
          return trackedIssue({
            number: index + 1,
            createdAt: '2026-01-01T00:00:00Z',
            ...(grouped ? { key: 'dependencies:npm/lodash' } : {}),
            members,
            events: sorted.flatMap(({ kind, at }) =>
              kind === 'close' ? [closedByUs(at)] : kind === 'reopen' ? [reopenedByUs(at)] : [],
            ),
            comments: sorted.flatMap(({ kind, at, id }, nth): TrackedComment[] => {
              if (kind === 'close' || kind === 'reopen') return [];
              if (kind === 'duplicate') return [note(nth, at, { kind, of: 1 })];
              if (kind !== 'left') return [note(nth, at, { kind, findings: [id] })];
              const since = '2026-01-01T00:00:00Z';
              return [
                note(nth, at, {
                  kind,
                  members: [
                    {
                      id,
                      aliases: [],
                      rule: 'r',
                      severity: 'low',
                      due: null,
                      basis: '',
                      since,
                      reason: 'fixed',
                    },
                  ],
                }),
              ];
            }),
          });
        });
        const found = records(...issues);
        const ids = found.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { ids: wanted, grouped, steps } of specs) {
          const expected = grouped ? wanted : wanted.slice(0, 1);
          const departed = steps.flatMap(({ kind, id }) => (kind === 'left' ? [id] : []));
          for (const id of [...expected, ...departed]) expect(ids).toContain(id);
        }
        for (const { spans } of found) {
          expect(spans.length).toBeGreaterThan(0);
          for (const [index, { start, end }] of spans.entries()) {
            expect(end === null || start <= end).toBe(true);
            expect(end !== null || index === spans.length - 1).toBe(true);
          }
        }
        expect(records(...issues)).toEqual(found);
      }),
    );
  });
});
