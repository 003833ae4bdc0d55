import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../../src/report/annotations/annotations.js';
import { blockedBy, finding, location, packageAt, result } from '../../fixtures/builders.js';

function numbered(count: number, overrides: Parameters<typeof finding>[0] = {}) {
  return Array.from({ length: count }, (_, index) =>
    finding({ id: `${overrides.severity ?? 'critical'}${index}`, ...overrides }),
  );
}

describe('annotations', () => {
  it('stand at the line that names the package, and say what, by when and how', () => {
    const one = finding();
    const { items, more } = annotations(
      result({ decision: 'block', findings: [one], reasons: [blockedBy(one)] }),
    );
    expect(items).toEqual([
      {
        level: 'error',
        file: 'package-lock.json',
        line: 1204,
        column: 5,
        endLine: 1204,
        title: 'critical: lodash 4.17.15',
        message:
          'Prototype Pollution (GHSA-jf85-cpcp-j695). Direct. Fix by 3 Dec 2026, 10 days from detection. Fix: npm install lodash@4.17.21',
      },
    ]);
    expect(more).toBeNull();
  });

  it('say since when a finding cannot be seen', () => {
    const item = { kind: 'file', name: 'a.js', where: 'a.js', reason: 'minified' } as const;
    const locations = [location({ unseen: { item, lost: true } })];
    const hidden = finding({ state: 'unseen', unseenSince: '2026-11-07T09:00:00Z', locations });
    const { items } = annotations(result({ findings: [hidden], reasons: [blockedBy(hidden)] }));
    expect(items[0]?.message).toContain('Cannot be seen since 7 Nov 2026: a.js: it is minified.');
  });

  it('are errors for what blocks, warnings for what is introduced, and nothing for what was there', () => {
    const old = finding({ id: 'old', origin: 'existing', severity: 'high' });
    const { items } = annotations(
      result({ findings: [finding({ id: 'new', severity: 'high', score: 7.5 }), old] }),
    );
    expect(items.map(({ level, title }) => [level, title])).toEqual([['warning', 'high: lodash 4.17.15']]);
    const blocking = annotations(result({ decision: 'block', findings: [old], reasons: [blockedBy(old)] }));
    expect(blocking.items.map(({ level }) => level)).toEqual(['error']);
  });

  it('leave room for the verdict among ten errors, and say how many more there are', () => {
    const errors = numbered(30);
    const warnings = numbered(15, { severity: 'high' });
    const { items, more } = annotations(
      result({
        decision: 'block',
        findings: [...errors, ...warnings],
        reasons: errors.map((one) => blockedBy(one)),
      }),
    );
    expect(items.filter(({ level }) => level === 'error')).toHaveLength(9);
    expect(items.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(more).toBe('26 more findings are in the job summary and in the JSON report.');
  });

  it('choose the place that is not waived and was introduced', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    const one = finding({
      locations: [
        location({ path: 'a/package-lock.json', waiver }),
        location({ path: 'b/package-lock.json', origin: 'existing' }),
        location({ path: 'c/package-lock.json', line: null, column: null, endLine: null }),
      ],
    });
    expect(annotations(result({ findings: [one] })).items[0]).toMatchObject({
      file: 'c/package-lock.json',
      line: null,
    });
  });

  it('say so where no version fixes it', () => {
    const one = finding({ package: packageAt({ fixedVersion: null }), due: null, daysLeft: null });
    expect(annotations(result({ findings: [one] })).items[0]?.message).toBe(
      'Prototype Pollution (GHSA-jf85-cpcp-j695). Direct. No fix yet',
    );
  });
});
