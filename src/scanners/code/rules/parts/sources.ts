import { SOURCE_KINDS, type Confidence, type SourceKind } from '../../engine/values/taint.js';

/** Kinds of sources that are no weakness for a rule, as its `sources` says it. */
export function ignoring(...kinds: readonly SourceKind[]): Partial<Record<SourceKind, 'ignore'>> {
  return Object.fromEntries(kinds.map((kind) => [kind, 'ignore']));
}

/** Only these kinds of sources, with these confidences. */
export function onlyFrom(
  kinds: Partial<Record<SourceKind, Confidence>>,
): Partial<Record<SourceKind, Confidence | 'ignore'>> {
  return { ...ignoring(...SOURCES), ...kinds };
}

const SOURCES = Object.keys(SOURCE_KINDS) as SourceKind[];
