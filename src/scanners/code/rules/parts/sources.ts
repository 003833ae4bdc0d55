import { SOURCE_KINDS, type Confidence, type SourceKind } from '../../engine/values/taint.js';

/** A rule's `sources` in which these kinds are ignored. */
export function ignoring(...kinds: readonly SourceKind[]): Partial<Record<SourceKind, 'ignore'>> {
  return Object.fromEntries(kinds.map((kind) => [kind, 'ignore']));
}

/** A rule's `sources` with only these kinds, at these confidences. */
export function onlyFrom(
  kinds: Partial<Record<SourceKind, Confidence>>,
): Partial<Record<SourceKind, Confidence | 'ignore'>> {
  return { ...ignoring(...SOURCES), ...kinds };
}

const SOURCES = Object.keys(SOURCE_KINDS) as SourceKind[];
