import { describe, expect, it } from '@jest/globals';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import type { ScanReport, Verdict } from '../../../src/core/findings/result.js';
import { assess } from '../../../src/core/gate/assess.js';
import type { AssessContext } from '../../../src/core/gate/assess-context.js';
import { decide } from '../../../src/core/gate/gate.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { observation, type ObservationOverrides } from '../../fixtures/observations.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';

const CRITICAL = { word: 'CRITICAL', rule: 'GHSA-crit' } satisfies ObservationOverrides;
const OTHER_CRITICAL = { word: 'CRITICAL', rule: 'GHSA-crit-2' } satisfies ObservationOverrides;
const HIGH = { word: 'HIGH', rule: 'GHSA-high' } satisfies ObservationOverrides;

const done: ScanReport = {
  scanner: 'osv-scanner',
  sources: ['dependencies'],
  version: '2.5.1',
  status: 'done',
  reason: null,
  notes: [],
  packages: 1,
  files: 1,
  lockfiles: [],
  coverage: null,
  ms: 1,
};

interface Case {
  readonly head?: readonly ObservationOverrides[];
  readonly base?: readonly ObservationOverrides[] | null;
  readonly gate?: Partial<Policy['gate']>;
  readonly waivers?: Policy['waivers'];
  readonly required?: Policy['scan']['required'];
  readonly clock?: Policy['sla']['clock'];
  readonly scans?: readonly ScanReport[];
}

/** The verdict over a head and a base, under the default policy with changes. */
function verdict({
  head = [],
  base = null,
  gate = {},
  waivers = [],
  required,
  clock,
  scans = [done],
}: Case): Verdict {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    gate: { ...DEFAULT_POLICY.gate, ...gate },
    sla: { ...DEFAULT_POLICY.sla, clock: clock ?? 'detected' },
    scan: { ...DEFAULT_POLICY.scan, required: required ?? DEFAULT_POLICY.scan.required },
    waivers,
  };
  const context: AssessContext = {
    policy,
    asOf: '2026-11-24T12:00:00Z',
    baseline: base === null ? 'none' : 'known',
    moved: new Map(),
    memory: new Map(),
    ...EVERYTHING_SEEN,
  };
  const merged = mergeObservations(head.map(observation), (base ?? []).map(observation));
  return decide({
    policy,
    ...assess(merged, context),
    scans,
    compared: base !== null,
    change: null,
    reasons: [],
  });
}

describe('the gate', () => {
  it('passes a tree without findings, and gives no reason', () => {
    expect(verdict({})).toEqual({ decision: 'pass', reasons: [] });
  });

  it('judges findings of high and medium confidence, and none of low', () => {
    const decisions = (['high', 'medium', 'low'] as const).map(
      (confidence) => verdict({ head: [{ ...CRITICAL, confidence }] }).decision,
    );
    expect(decisions).toEqual(['block', 'block', 'pass']);
  });

  it('blocks a critical finding by default, and names it', () => {
    const { decision, reasons } = verdict({ head: [CRITICAL] });
    expect(decision).toBe('block');
    expect(reasons[0]?.message).toContain('lodash 4.17.15 (GHSA-crit) is critical');
  });

  it('lets a high finding pass by default, and blocks it with fail-on: high', () => {
    expect(verdict({ head: [HIGH] }).decision).toBe('pass');
    expect(verdict({ head: [HIGH], gate: { 'fail-on': 'high' } }).decision).toBe('block');
  });

  it('never blocks by severity with fail-on: never', () => {
    expect(verdict({ head: [CRITICAL], gate: { 'fail-on': 'never' } }).decision).toBe('pass');
  });

  it('only warns of what is never to block, unless another scanner says it without that', () => {
    const shown = { ...CRITICAL, neverBlocks: true } as const;
    expect(verdict({ head: [shown] }).decision).toBe('warn');
    expect(verdict({ head: [shown], gate: { 'fail-on': 'never' } }).decision).toBe('pass');
    expect(verdict({ head: [shown, { ...CRITICAL, line: 40 }] }).decision).toBe('block');
  });

  it('blocks a finding that was there before, unless the scope is introduced', () => {
    expect(verdict({ head: [CRITICAL], base: [CRITICAL] }).decision).toBe('block');
    expect(verdict({ head: [CRITICAL], base: [CRITICAL], gate: { scope: 'introduced' } }).decision).toBe(
      'pass',
    );
    expect(verdict({ head: [CRITICAL], base: [], gate: { scope: 'introduced' } }).decision).toBe('block');
  });

  it('lets a pull request pass with a warning that fixes a blocking finding and introduces none', () => {
    const { decision, reasons } = verdict({ head: [CRITICAL], base: [CRITICAL, OTHER_CRITICAL] });
    expect(decision).toBe('warn');
    expect(reasons.map((reason) => reason.kind)).toContain('fixes-blocking');
  });

  it('does not let a pull request buy a new critical finding with a fixed one', () => {
    expect(verdict({ head: [CRITICAL], base: [OTHER_CRITICAL] }).decision).toBe('block');
  });

  it('does not take a fixed finding that never blocked for a repair', () => {
    expect(verdict({ head: [CRITICAL], base: [CRITICAL, HIGH] }).decision).toBe('block');
  });

  it('takes no waived finding into account', () => {
    const waivers = [{ match: { rule: 'GHSA-crit' }, reason: 'never called', expires: '2026-12-31' }];
    expect(verdict({ head: [CRITICAL], waivers }).decision).toBe('pass');
  });

  it('takes an expired waiver for none', () => {
    const waivers = [{ match: { rule: 'GHSA-crit' }, reason: 'never called', expires: '2026-11-23' }];
    expect(verdict({ head: [CRITICAL], waivers }).decision).toBe('block');
  });

  it('waives only what a waiver names: the other location still blocks', () => {
    const waivers = [
      { match: { rule: 'GHSA-crit', path: 'tools/**' }, reason: 'build only', expires: '2026-12-31' },
    ];
    const head = [{ ...CRITICAL, path: 'tools/package-lock.json' }, CRITICAL];
    expect(verdict({ head, waivers }).decision).toBe('block');
    expect(verdict({ head: head.slice(0, 1), waivers }).decision).toBe('pass');
  });

  it.each([
    ['same', 'block'],
    ['warn', 'warn'],
    ['ignore', 'pass'],
  ] as const)('with dev-dependencies: %s a critical one decides %s', (rule, decision) => {
    const head = [{ ...CRITICAL, package: { dev: true } }];
    expect(verdict({ head, gate: { 'dev-dependencies': rule } }).decision).toBe(decision);
  });

  it('still blocks when the same package is needed in production elsewhere', () => {
    const head = [
      { ...CRITICAL, package: { dev: true } },
      { ...CRITICAL, path: 'app/package-lock.json' },
    ];
    expect(verdict({ head, gate: { 'dev-dependencies': 'ignore' } }).decision).toBe('block');
  });

  it('blocks a malicious package even with fail-on: never, development only or not', () => {
    const head = [{ rule: 'MAL-2025-1', malicious: true, package: { dev: true } }];
    expect(verdict({ head, gate: { 'fail-on': 'never', 'dev-dependencies': 'ignore' } }).decision).toBe(
      'block',
    );
    expect(verdict({ head, gate: { 'fail-on': 'never', malicious: 'warn' } }).decision).toBe('warn');
  });

  it.each(['warn', 'block'] as const)('with overdue: %s an overdue finding decides so', (overdue) => {
    const head = [{ ...HIGH, published: '2020-01-01T00:00:00Z' }];
    expect(verdict({ head, gate: { overdue }, clock: 'published' }).decision).toBe(overdue);
    expect(verdict({ head, gate: { overdue: 'ignore' }, clock: 'published' }).decision).toBe('pass');
  });

  it.each([
    ['ignore', 'pass'],
    ['warn', 'warn'],
    ['same', 'block'],
  ] as const)('with dev-dependencies: %s an overdue finding for development alone: %s', (rule, decision) => {
    const head = [{ ...HIGH, published: '2020-01-01T00:00:00Z', package: { dev: true } }];
    const gate = { overdue: 'block', 'dev-dependencies': rule } as const;
    expect(verdict({ head, gate, clock: 'published' }).decision).toBe(decision);
  });

  it('lets the pull request through that removes the overdue finding', () => {
    const late = { ...HIGH, published: '2020-01-01T00:00:00Z' };
    expect(verdict({ head: [], base: [late], gate: { overdue: 'block' }, clock: 'published' }).decision).toBe(
      'pass',
    );
  });
});

describe('a scan that did not look', () => {
  it('is an error when it failed, and the findings are reported all the same', () => {
    const { decision, reasons } = verdict({
      head: [CRITICAL],
      scans: [{ ...done, status: 'failed', reason: 'package-lock.json is broken' }],
    });
    expect(decision).toBe('error');
    expect(reasons.map((reason) => reason.kind)).toEqual(['scanner-failed', 'severity']);
  });

  it('is an error when it is required and was skipped', () => {
    const skipped = { ...done, status: 'skipped' as const, reason: 'scan.dependencies is off' };
    expect(verdict({ scans: [skipped] }).decision).toBe('error');
    expect(verdict({ scans: [skipped], required: [] }).decision).toBe('pass');
  });
});
