import { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } from 'ae-cvss-calculator';

/** A complete, valid CVSS vector with its score. */
export interface ScoredVector {
  readonly vector: string;
  /** `2.0`, `3.0`, `3.1`, `4.0` */
  readonly version: '2.0' | '3.0' | '3.1' | '4.0';
  /**
   * 0.0 to 10.0: the base score; for 4.0 with the threat and environmental metrics that the vector
   * states.
   */
  readonly score: number;
}

const METRICS = /^[A-Za-z]{1,3}:[A-Za-z]+(?:\/[A-Za-z]{1,3}:[A-Za-z]+)*$/;

/**
 * Scores one CVSS vector of any version. For v2 and v3 this is the base score; for v4.0 the score
 * with all metrics that the vector states, as FIRST defines "the CVSS score".
 * @returns null when the vector is not a complete, valid base vector (the library would score a
 *   partial one as 0)
 * @see https://www.first.org/cvss/specification-document
 */
export function scoreVector(text: string): ScoredVector | null {
  const vector = text.trim();
  const [, version, metrics] = /^(?:CVSS:([\d.]+)\/)?(.*)$/s.exec(vector) ?? [];
  if (metrics === undefined || !METRICS.test(metrics) || repeatsMetric(metrics)) return null;
  switch (version) {
    case '4.0':
      return scored(
        vector,
        version,
        () => new Cvss4P0(vector),
        (scores) => scores.overall,
      );
    case '3.1':
      return scored(
        vector,
        version,
        () => new Cvss3P1(vector),
        (scores) => scores.base,
      );
    case '3.0':
      return scored(
        vector,
        version,
        () => new Cvss3P0(vector),
        (scores) => scores.base,
      );
    case undefined:
      return scored(
        vector,
        '2.0',
        () => new Cvss2(vector),
        (scores) => scores.base,
      );
    default:
      return null;
  }
}

interface Calculator<Scores> {
  isBaseFullyDefined(): boolean;
  calculateScores(): Scores;
}

function scored<Scores>(
  vector: string,
  version: ScoredVector['version'],
  parse: () => Calculator<Scores>,
  pick: (scores: Scores) => number | undefined,
): ScoredVector | null {
  const calculator = attempt(parse);
  if (calculator === null || !calculator.isBaseFullyDefined()) return null;
  const score = pick(calculator.calculateScores());
  return score === undefined || !(score >= 0 && score <= 10) ? null : { vector, version, score };
}

/** The library throws on unknown metrics and values; such a vector counts as invalid. */
function attempt<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function repeatsMetric(metrics: string): boolean {
  const names = metrics.split('/').map((metric) => metric.split(':')[0]);
  return new Set(names).size !== names.length;
}

/**
 * The vector that decides the severity: the highest score of v3 and v4; v2 only when there is
 * nothing newer.
 * @returns null when none of them can be scored
 */
export function decidingVector(vectors: readonly string[]): ScoredVector | null {
  const all = vectors.map(scoreVector).filter((vector) => vector !== null);
  const newer = all.filter((vector) => vector.version !== '2.0');
  const candidates = newer.length > 0 ? newer : all;
  return candidates.reduce<ScoredVector | null>(
    (best, next) => (best === null || compareScored(next, best) < 0 ? next : best),
    null,
  );
}

/**
 * Sorts by highest score, then newest version, then text, so that the order of the input does not
 * matter.
 */
function compareScored(a: ScoredVector, b: ScoredVector): number {
  return b.score - a.score || b.version.localeCompare(a.version) || (a.vector < b.vector ? -1 : 1);
}
