import { decidingVector } from '../scale/cvss.js';
import { SEVERITIES, severityOfScore, severityRank, type Severity } from '../scale/severity.js';
import type { Rating, Source } from './finding.js';

/** The severity that a rating leads to, with a sentence that explains it. */
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
 * Computes the severity of a rating. A malicious package is critical and an informational advisory
 * low. Otherwise the first that exists decides: the CVSS vector, a score without a vector, the
 * advisory's word, the policy's `severity.unknown`. A score of 0.0 ("none") counts as low, since
 * somebody published the advisory all the same.
 * @param unknown the policy's `severity.unknown`
 * @param source what reported it, to be named in the explanation
 */
export function rate(rating: Rating, unknown: Severity, source: Source): Rated {
  const speaker = rating.by ?? source;
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
      reason: `${speakerOf(speaker)} gives a score of ${rating.score.toFixed(1)}`,
    };
  }
  const word = rating.word === null ? undefined : WORDS.get(rating.word.trim().toLowerCase());
  if (word !== undefined) return { severity: word, score, vector, reason: wordReason(speaker, word) };
  return {
    severity: unknown,
    score,
    vector,
    reason: `neither a CVSS vector nor a severity is known: the policy's severity.unknown is ${unknown}`,
  };
}

/**
 * Explains a severity that comes from a word. Only advisories are expected to have a vector, so
 * only theirs is called missing.
 */
function wordReason(source: Source, word: Severity): string {
  if (source === 'dependencies') return `no CVSS vector; the advisory itself says ${word}`;
  return `${speakerOf(source)} says ${word}`;
}

/**
 * What the explanation calls the author of a rating, inside a sentence: `the advisory`, or a tool's
 * name.
 */
export function speakerOf(source: Source): string {
  if (source === 'dependencies' || source === 'report') return 'the advisory';
  return source.startsWith('sarif:') ? source.slice('sarif:'.length) : 'the rule';
}

/** One severity lower, saying so; the lowest stays as it is. */
export function lowered(rated: Rated): Rated {
  const severity = SEVERITIES[severityRank(rated.severity) + 1] ?? rated.severity;
  if (severity === rated.severity) return rated;
  const reason = `${rated.reason}, which is ${rated.severity}; one lower (severity.unreachable), since production code does not import it`;
  return { ...rated, severity, reason };
}
