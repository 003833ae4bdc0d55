import { decidingVector } from './cvss.js';
import type { Rating } from './finding.js';
import { severityOfScore, type Severity } from './severity.js';

/** A rating turned into a severity, with the sentence that explains it. */
export interface Rated {
  readonly severity: Severity;
  readonly score: number | null;
  readonly vector: string | null;
  readonly reason: string;
}

const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
]);

/**
 * The severity of a rating: a malicious package is critical, an informational advisory low, else the CVSS score decides,
 * else a score without a vector, else the advisory's own word, else the policy's `severity.unknown`.
 * A score of 0.0 ("none") leaves a finding that someone published all the same: it counts as low.
 * @param unknown the policy's `severity.unknown`
 */
export function rate(rating: Rating, unknown: Severity): Rated {
  const scored = decidingVector(rating.vectors);
  const score = scored?.score ?? null;
  const vector = scored?.vector ?? null;
  if (rating.malicious)
    return { severity: 'critical', score, vector, reason: 'a malicious package is always critical' };
  if (rating.informational) {
    return { severity: 'low', score, vector, reason: 'the advisory calls itself informational' };
  }
  if (scored !== null) {
    return {
      severity: severityOfScore(scored.score) ?? 'low',
      score,
      vector,
      reason: `CVSS ${scored.version} score ${scored.score.toFixed(1)}`,
    };
  }
  if (rating.score !== undefined) {
    const severity = severityOfScore(rating.score) ?? 'low';
    return {
      severity,
      score: rating.score,
      vector,
      reason: `the tool's own score ${rating.score.toFixed(1)}`,
    };
  }
  const word = rating.word === null ? undefined : WORDS.get(rating.word.trim().toLowerCase());
  if (word !== undefined)
    return { severity: word, score, vector, reason: `no CVSS vector; the advisory itself says ${word}` };
  return {
    severity: unknown,
    score,
    vector,
    reason: `neither a CVSS vector nor a severity is known: the policy's severity.unknown is ${unknown}`,
  };
}
