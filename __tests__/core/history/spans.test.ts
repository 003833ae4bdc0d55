import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GONE_REASONS } from '../../../src/core/findings/gone.js';
import { mergeSpans } from '../../../src/core/history/spans.js';
import type { Span } from '../../../src/core/ledger/issue-spans.js';

const hour = fc.integer({ min: 0, max: 40 });
const time = (at: number): string => new Date(Date.UTC(2026, 0, 1, at)).toISOString();
const anySpan = fc.tuple(hour, fc.option(fc.integer({ min: 0, max: 10 }))).map(([start, hours]): Span => ({
  start: time(start),
  end: hours === null ? null : time(start + hours),
  reason: hours === null ? null : (GONE_REASONS[hours % GONE_REASONS.length] ?? null),
}));

const covers = (spans: readonly Span[], at: string): boolean =>
  spans.some(({ start, end }) => start <= at && (end === null || at <= end));

describe('merged spans', () => {
  it('cover exactly what the spans cover, once', () => {
    fc.assert(
      fc.property(fc.array(anySpan), hour, (spans, at) => {
        const merged = mergeSpans(spans);
        expect(covers(merged, time(at))).toBe(covers(spans, time(at)));
        for (const [index, { end }] of merged.slice(0, -1).entries()) {
          expect(end).not.toBeNull();
          expect((end ?? '') < (merged[index + 1]?.start ?? '')).toBe(true);
        }
      }),
    );
  });

  it('are the same in any order, and when merged again', () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const merged = mergeSpans(spans);
        expect(mergeSpans([...spans].reverse())).toEqual(merged);
        expect(mergeSpans(merged)).toEqual(merged);
      }),
    );
  });

  it('never end before they start', () => {
    expect(mergeSpans([{ start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' }])).toEqual([
      { start: '2026-01-02T00:00:00Z', end: '2026-01-02T00:00:00Z', reason: null },
    ]);
  });
});
