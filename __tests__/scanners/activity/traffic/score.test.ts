import { describe, expect, it } from '@jest/globals';
import type { Label, LookAlike } from './label.js';
import { isSame, score, total, type Finding } from './score.js';

const FROM = Date.parse('2026-03-02T00:00:00Z');
const fourWeeks = { from: FROM, to: FROM + 28 * 24 * 3_600_000 };

const stuffing: Label = {
  episode: 'stuffing-from-many',
  kind: 'authentication-failures',
  subject: 'route',
  name: '/api/login',
  difficulty: 'medium',
  from: '2026-03-20T10:00:00Z',
  to: '2026-03-20T11:00:00Z',
  also: [{ kind: 'authentication-failures', subject: 'status', name: '4xx' }],
  touches: [{ subject: 'client', name: '192.0.2.7' }],
};

const finding = (more: Partial<Finding> = {}): Finding => ({
  kind: 'authentication-failures',
  subject: 'route',
  name: '/api/login',
  from: '2026-03-20T10:30:00Z',
  to: '2026-03-20T12:00:00Z',
  ...more,
});

const scored = (...findings: Finding[]) => score({ ...fourWeeks, labels: [stuffing] }, findings);

describe('an episode', () => {
  it('is found by its kind and subject in an overlapping window', () => {
    expect(scored(finding())).toMatchObject({ recall: 1, exactRecall: 1, falseAlarms: [], repeated: 0 });
  });

  it('is found by another statement that is as true, which is not exact', () => {
    expect(scored(finding({ subject: 'status', name: '401' }))).toMatchObject({ recall: 1, exactRecall: 0 });
  });

  it('is not found by another kind, nor is that a false alarm', () => {
    const result = scored(finding({ kind: 'rate' }));
    expect(result).toMatchObject({ recall: 0, missed: [stuffing], falseAlarms: [] });
  });

  it('is not found by one of its traces', () => {
    const result = scored(finding({ subject: 'client', name: '192.0.2.7' }));
    expect(result).toMatchObject({ recall: 0, falseAlarms: [] });
  });

  it('is not found by a window that ends when it begins, which is a false alarm', () => {
    const before = finding({ from: '2026-03-20T09:00:00Z', to: '2026-03-20T10:00:00Z' });
    expect(scored(before)).toMatchObject({ recall: 0, falseInFourWeeks: 1 });
  });

  it('that is told twice is told once too often', () => {
    expect(scored(finding(), finding(), finding({ subject: 'status', name: '4xx' })).repeated).toBe(1);
  });
});

describe('a false alarm', () => {
  it('is a finding about somebody without a trace of an episode', () => {
    const stranger = finding({ subject: 'client', name: '192.0.2.8' });
    expect(scored(stranger).falseAlarms.map((one) => one.finding)).toEqual([stranger]);
  });

  it('is told with what it took for real', () => {
    const all = { from: '2026-03-02T00:00:00Z', to: '2026-03-30T00:00:00Z', what: '' };
    const lookAlikes: LookAlike[] = [
      { ...all, name: 'launch', client: null },
      { ...all, name: 'batch', client: '192.0.2.8' },
      { ...all, name: 'renumbered', client: '192.0.2.9' },
    ];
    const alarms = score({ ...fourWeeks, labels: [], lookAlikes }, [
      finding({ subject: 'client', name: '192.0.2.8' }),
    ]).falseAlarms;
    expect(alarms.map((one) => one.lookAlikes)).toEqual([['launch', 'batch']]);
  });

  it('counts for four weeks, however long the log is', () => {
    const twoWeeks = { from: FROM, to: FROM + 14 * 24 * 3_600_000, labels: [] };
    expect(score(twoWeeks, [finding()])).toMatchObject({ recall: 1, falseInFourWeeks: 2 });
  });
});

describe('several streams', () => {
  it('are scored by their labels and weeks, not by their averages', () => {
    const quiet = score({ ...fourWeeks, labels: [] }, [finding()]);
    const result = total([scored(finding()), scored(), quiet]);
    expect(result).toMatchObject({ recall: 0.5, weeks: 12, falseInFourWeeks: 1 / 3 });
  });
});

describe('a subject is the same', () => {
  it.each([
    ['client', '198.51.100.0/24', '198.51.100.77'],
    ['client', '198.51.100.0', '198.51.100.77'],
    ['client', '2001:db8:1::/48', '2001:db8:1:2::9'],
    ['route', 'GET /api/v1/issues/:key', '/api/v1/issues/{key}'],
    ['route', '/api/v1/issues/*', '/api/v1/issues/{key}'],
    ['status', '429', '4xx'],
    ['site', 'all', 'api.example'],
  ] as const)('%s %s and %s', (subject, named, meant) => {
    expect(isSame({ subject, name: named }, { subject, name: meant })).toBe(true);
  });

  it.each([
    ['client', '198.51.100.0/24', '198.51.10.7'],
    ['client', '198.51.100.7', '198.51.100.77'],
    ['route', '/api/v1/issues', '/api/v1/issues/{key}'],
    ['route', '/api/v1/users/{id}', '/api/v1/issues/{key}'],
    ['status', '503', '4xx'],
  ] as const)('not: %s %s and %s', (subject, named, meant) => {
    expect(isSame({ subject, name: named }, { subject, name: meant })).toBe(false);
  });
});
