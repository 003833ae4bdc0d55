import { between, type Random } from './random.js';
import type { AccessRecord, Span } from './record.js';

/** That many instants of a span, without order. */
export const spread = ({ from, to }: Span, count: number, random: Random): number[] =>
  Array.from({ length: count }, () => between(random, from, to));

/** The part of an hour that lies in a span, or null. */
export function clip(hour: Span, span: Span): Span | null {
  const from = Math.max(hour.from, span.from);
  const to = Math.min(hour.to, span.to);
  return from < to ? { from, to } : null;
}

/** Instants `every` milliseconds apart that lie in an hour, counted from 1970. */
export function ticks({ from, to }: Span, every: number): number[] {
  const first = Math.ceil(from / every) * every;
  return Array.from(
    { length: Math.max(0, Math.ceil((to - first) / every)) },
    (_, index) => first + index * every,
  );
}

/** One record for each instant. */
export const each = (times: readonly number[], make: (at: number) => AccessRecord): AccessRecord[] =>
  times.map(make);
