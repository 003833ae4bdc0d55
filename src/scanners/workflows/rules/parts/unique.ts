import { worseActor } from '../../taint/events.js';
import type { Taint } from '../../taint/taint.js';

const CONFIDENCES = ['high', 'medium', 'low'] as const;

/**
 * Merges taints with equal labels: the most dangerous actor and the highest confidence are kept.
 */
export function unique(taints: readonly Taint[]): Taint[] {
  const best = new Map<string, Taint>();
  for (const taint of taints) {
    const known = best.get(taint.label);
    best.set(taint.label, known === undefined ? taint : worse(known, taint));
  }
  return [...best.values()];
}

function worse(a: Taint, b: Taint): Taint {
  const confidence = CONFIDENCES.find((level) => level === a.confidence || level === b.confidence) ?? 'low';
  return { ...(worseActor(a.actor, b.actor) === a.actor ? a : b), lines: a.lines || b.lines, confidence };
}
