import { decidingVector } from '../scale/cvss.js';
import { severityOfScore, type Severity } from '../scale/severity.js';
import type { Rating, Source } from './finding.js';

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
 * The severity of a rating: a malicious package is critical, an informational advisory low, else
 * the CVSS score decides, else a score without a vector, else the advisory's own word, else the
 * policy's `severity.unknown`. A score of 0.0 ("none") leaves a finding that someone published all
 * the same: it counts as low.
 * @param unknown the policy's `severity.unknown`
 * @param source what found it: its word is an advisory's, a rule's or a tool's
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

/** Only of advisories a vector is expected. */
function wordReason(source: Source, word: Severity): string {
  if (source === 'dependencies') return `no CVSS vector; the advisory itself says ${word}`;
  return `${speakerOf(source)} says ${word}`;
}

/** Who speaks of a source's findings, in the middle of a sentence: a tool is called by its name. */
export function speakerOf(source: Source): string {
  if (source === 'dependencies') return 'the advisory';
  return source.startsWith('sarif:') ? source.slice('sarif:'.length) : 'the rule';
}
