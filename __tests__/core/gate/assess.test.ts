import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding.js';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import { reachKey, type Reachability } from '../../../src/core/findings/reachability.js';
import { assess } from '../../../src/core/gate/assess.js';
import type { AssessContext } from '../../../src/core/gate/assess-context.js';
import type { Memory } from '../../../src/core/gate/memory.js';
import { slaBasis } from '../../../src/core/gate/sla.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { daysBetween } from '../../../src/core/scale/day.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import { observation, type ObservationOverrides } from '../../fixtures/observations.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';

const NOW = '2026-11-24T12:00:00Z';

/** The findings of a head under the default policy with changes. */
function findings(
  head: readonly ObservationOverrides[],
  policy: Partial<Policy> = {},
  context: Partial<AssessContext> = {},
): readonly Finding[] {
  const whole = { ...DEFAULT_POLICY, ...policy };
  return assess(mergeObservations(head.map(observation), []), {
    policy: whole,
    asOf: NOW,
    baseline: 'none',
    moved: new Map(),
    memory: new Map(),
    ...EVERYTHING_SEEN,
    ...context,
  }).findings;
}

function only(list: readonly Finding[]): Finding {
  const [finding, ...others] = list;
  if (finding === undefined || others.length > 0) throw new Error(`expected one finding, not ${list.length}`);
  return finding;
}

describe('the id of a finding', () => {
  const place = fc.record({
    path: fc.constantFrom('package-lock.json', 'apps/web/package-lock.json'),
    line: fc.integer({ min: 1, max: 100_000 }),
    version: fc.constantFrom('4.17.15', '4.17.16', '3.10.1'),
  });

  it('survives moved lines, a moved lockfile, another order and an upgrade that does not fix it', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 4 }),
        fc.array(place, { minLength: 1, maxLength: 4 }),
        (a, b) => {
          const idOf = (places: typeof a): string =>
            only(findings(places.map(({ path, line, version }) => ({ path, line, package: { version } }))))
              .id;
          expect(idOf(a)).toBe(idOf(b));
        },
      ),
    );
  });

  it('tells packages, advisories and sources apart', () => {
    const ids = findings([{}, { subject: 'npm/lodash-es' }, { rule: 'GHSA-other' }]).map(
      (finding) => finding.id,
    );
    expect(new Set(ids).size).toBe(3);
  });
});

/** What is known of a finding whose clock has started, and of which nothing else was said. */
function memory(overrides: Partial<Memory> = {}): Memory {
  return {
    start: null,
    previous: [],
    decisions: { grants: [], severity: null },
    issue: null,
    places: [],
    unseenSince: null,
    formerIds: [],
    ...overrides,
  };
}

describe('a due date', () => {
  it.each([
    ['critical', 'CRITICAL', '2026-12-04', 10],
    ['high', 'HIGH', '2026-12-22', 28],
    ['medium', 'MODERATE', '2027-02-16', 84],
    ['low', 'LOW', '2027-05-18', 175],
  ])('of a %s finding counts from now while it has no issue', (_, word, due, daysLeft) => {
    expect(only(findings([{ word }]))).toMatchObject({ due, daysLeft, firstSeen: null });
  });

  it('counts from the first detection, in the time zone of the policy', () => {
    const policy = { sla: { ...DEFAULT_POLICY.sla, timezone: 'Pacific/Auckland' } };
    const { id } = only(findings([{}]));
    const start = '2026-11-10T11:30:00Z';
    expect(only(findings([{}], policy, { memory: new Map([[id, memory({ start })]]) }))).toMatchObject({
      firstSeen: start,
      due: '2026-12-09',
    });
  });

  it('counts from publication where the policy says so, and is overdue the day after it', () => {
    const policy = { sla: { ...DEFAULT_POLICY.sla, clock: 'published' as const } };
    const on = (asOf: string): Finding =>
      only(findings([{ published: '2026-10-01T00:00:00Z' }], policy, { asOf }));
    expect(on('2026-10-29T23:59:59Z')).toMatchObject({ due: '2026-10-29', sla: 'due-soon', daysLeft: 0 });
    expect(on('2026-10-30T00:00:00Z')).toMatchObject({ due: '2026-10-29', sla: 'overdue', daysLeft: -1 });
  });

  it('is due soon in the last quarter of its days', () => {
    const soon = (firstSeen: string): string => {
      const { id } = only(findings([{ word: 'HIGH' }]));
      return only(findings([{ word: 'HIGH' }], {}, { memory: new Map([[id, memory({ start: firstSeen })]]) }))
        .sla;
    };
    expect(soon('2026-11-03T12:00:00Z')).toBe('due-soon');
    expect(soon('2026-11-04T12:00:00Z')).toBe('on-track');
  });

  describe('that an issue has announced', () => {
    const { id } = only(findings([{ word: 'HIGH' }]));
    const start = '2026-11-01T12:00:00Z';
    const basis = slaBasis(DEFAULT_POLICY, 'high');
    const after = (word: string, policy: Partial<Policy> = {}, known: Partial<Memory> = {}): Finding => {
      const previous = [{ severity: 'high' as const, due: '2026-11-29', basis }];
      return only(
        findings([{ word }], policy, { memory: new Map([[id, memory({ start, previous, ...known })]]) }),
      );
    };

    it('moves earlier with a raised severity', () => {
      expect(after('CRITICAL').due).toBe('2026-11-11');
    });

    it('is kept where the raised severity has more days, or none at all', () => {
      const days = (critical: number | null) => ({
        sla: { ...DEFAULT_POLICY.sla, days: { critical } },
      });
      expect(after('CRITICAL', days(90))).toMatchObject({ due: '2026-11-29', sla: 'due-soon' });
      expect(after('CRITICAL', days(null)).due).toBe('2026-11-29');
      expect(after('CRITICAL', days(90)).dueReason).toContain(
        'the earlier date that was announced before holds',
      );
    });

    it('is computed anew from the same start with a lowered severity', () => {
      expect(after('LOW').due).toBe('2027-04-25');
    });

    it('is computed anew under another policy', () => {
      expect(after('HIGH', { sla: { ...DEFAULT_POLICY.sla, days: { high: 40 } } }).due).toBe('2026-12-11');
    });

    it('binds when the clock is read a little later', () => {
      expect(after('HIGH', {}, { start: '2026-11-02T00:00:01Z' }).due).toBe('2026-11-29');
    });
  });

  it('does not exist where the policy gives none', () => {
    const policy = { sla: { ...DEFAULT_POLICY.sla, days: { high: null } } };
    expect(only(findings([{}], policy))).toMatchObject({ due: null, daysLeft: null, sla: 'none' });
  });

  it('is never later for a worse severity', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEVERITIES), fc.constantFrom(...SEVERITIES), (a, b) => {
        const [worse, milder] = SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? [a, b] : [b, a];
        const due = (word: string): string => only(findings([{ word }])).due ?? '';
        expect(daysBetween(due(worse), due(milder))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what production code does not import', () => {
  const at = { path: 'src/a.ts', line: 3 };
  const labelled = (label: Reachability['label']): Partial<AssessContext> => ({
    reachability: new Map([
      [
        reachKey('package-lock.json', 'lodash'),
        { label, at: label === 'imported' ? at : null, through: [], reason: null },
      ],
    ]),
  });
  const lower: Partial<Policy> = { severity: { unknown: 'high', unreachable: 'lower', overrides: [] } };
  const place = { path: 'package-lock.json', word: 'high' };

  it('is labelled, and as severe as before unless the policy says otherwise', () => {
    const found = only(findings([place], {}, labelled('not imported')));
    expect(found).toMatchObject({ severity: 'high', reachability: { label: 'not imported' } });
  });

  it('is one severity lower where the policy says so, with the reason', () => {
    const found = only(findings([place], lower, labelled('not imported')));
    expect(found.severity).toBe('medium');
    expect(found.severityReason).toContain('severity.unreachable');
  });

  it('is not what is imported, what nobody knows, or what is malicious', () => {
    const severe = (label: Reachability['label'], more = {}): string =>
      only(findings([{ ...place, ...more }], lower, labelled(label))).severity;
    expect(severe('imported')).toBe('high');
    expect(severe('unknown')).toBe('high');
    expect(severe('not imported', { malicious: true })).toBe('critical');
    const elsewhere = [place, { ...place, path: 'other/package-lock.json' }];
    expect(only(findings(elsewhere, lower, labelled('not imported'))).severity).toBe('high');
  });
});

describe('locations', () => {
  const override = (path: string, severity: 'critical' | 'low'): Partial<Policy> => ({
    severity: {
      unknown: 'high',
      unreachable: 'same',
      overrides: [{ match: { path }, severity, reason: 'because' }],
    },
  });

  it('are judged one by one: the worst unwaived one decides', () => {
    const head = [{ path: 'tools/package-lock.json' }, { path: 'package-lock.json' }];
    expect(only(findings(head, override('tools/**', 'low')))).toMatchObject({ severity: 'high' });
    const waived = {
      ...override('tools/**', 'critical'),
      waivers: [{ match: { path: 'tools/**' }, reason: 'build only', expires: '2026-12-31' }],
    };
    expect(only(findings(head, waived))).toMatchObject({ severity: 'high', waiver: null });
  });

  it('say which override changed the severity, and why', () => {
    expect(
      only(findings([{ path: 'tools/package-lock.json' }], override('tools/**', 'low'))).severityReason,
    ).toContain('because');
  });

  it('make a finding waived only when all of them are; the waiver that ends first speaks', () => {
    const waivers = [
      { match: { path: 'a/**' }, reason: 'first', expires: '2026-12-01' },
      { match: { path: 'b/**' }, reason: 'second', expires: '2027-01-01' },
    ];
    const head = [{ path: 'a/package-lock.json' }, { path: 'b/package-lock.json' }];
    expect(only(findings(head, { waivers })).waiver?.reason).toBe('first');
    expect(only(findings([...head, { path: 'c/package-lock.json' }], { waivers })).waiver).toBeNull();
  });

  it('counts a waiver through the end of its last day, where the policy is', () => {
    const waivers = [{ match: { rule: 'GHSA-35jh-r3h4-6jhm' }, reason: 'x', expires: '2026-11-24' }];
    expect(only(findings([{}], { waivers })).waiver).not.toBeNull();
    const auckland = { ...DEFAULT_POLICY.sla, timezone: 'Pacific/Auckland' };
    expect(only(findings([{}], { waivers, sla: auckland })).waiver).toBeNull();
  });
});

describe('the order of findings', () => {
  it('is worst first, then by due date, then by id, whatever the order of the input', () => {
    const some = fc.array(
      fc.record({
        rule: fc.constantFrom('GHSA-a', 'GHSA-b', 'GHSA-c'),
        word: fc.constantFrom('LOW', 'HIGH', 'CRITICAL'),
      }),
    );
    fc.assert(
      fc.property(some, (head) => {
        const list = findings(head);
        expect(list).toEqual(findings([...head].reverse()));
        const ranks = list.map((finding) => SEVERITIES.indexOf(finding.severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
