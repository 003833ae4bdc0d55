import { decidingVector, scoreVector, type ScoredVector } from '../scale/cvss.js';
import { severityOfScore, type Severity } from '../scale/severity.js';
import { answersIn, withoutHidden } from './answers.js';
import { formOf, PRIORITIES, type ReportKind } from './forms.js';

/** What a report says of its severity, and how that was read. */
export interface StatedSeverity {
  /** Null where it states none. */
  readonly severity: Severity | null;
  /** The CVSS vector that counts; null where it states none that is valid. */
  readonly vector: string | null;
  readonly score: number | null;
  /** How the severity was read, in a sentence without its full stop. Made of our words only. */
  readonly how: string;
  /** Whether a maintainer has to say how bad it is. */
  readonly triage: boolean;
}

type Priority = (typeof PRIORITIES)[number];

/** Bugcrowd's priorities by their default meaning; P5 is informational. */
const OF_PRIORITY: Readonly<Record<Priority, Severity | null>> = {
  P1: 'critical',
  P2: 'high',
  P3: 'medium',
  P4: 'low',
  P5: null,
};

/**
 * Reads the severity of a report: of its CVSS vectors the one that counts, else its priority. Of an
 * issue that no form wrote, vectors are looked for in all of its text.
 * @param body untrusted
 */
export function statedSeverity(kind: ReportKind, body: string): StatedSeverity {
  const answers = answersIn(body, formOf(kind));
  const answer = answers.get('vector') ?? '';
  const said = withoutHidden(answer === '' && !answered(answers) ? body : answer);
  const priority = priorityIn(withoutHidden(answers.get('priority') ?? ''));
  const vectors = vectorsIn(said);
  const scored = decidingVector(vectors);
  if (scored !== null) return fromVector(scored, priority);
  return fromPriority(priority, MEANT_AS_VECTOR.test(said));
}

/** Something that was meant to be a vector. Where none is valid, the reader is told so. */
const MEANT_AS_VECTOR = /CVSS:|\bAV:/iu;

function answered(answers: ReadonlyMap<string, string>): boolean {
  return [...answers.values()].some((answer) => answer !== '');
}

function fromVector({ vector, version, score }: ScoredVector, priority: Priority | null): StatedSeverity {
  const severity = severityOfScore(score);
  const read = `CVSS ${version} score ${score.toFixed(1)}, from the vector ${vector}`;
  const other = priority === null ? '' : `, which outweighs the priority ${priority} that it states too`;
  if (severity === null) return informational({ vector, score, read: `${read}: no vulnerability` });
  return { severity, vector, score, how: `${read}${other}`, triage: false };
}

function fromPriority(priority: Priority | null, broken: boolean): StatedSeverity {
  const why = broken ? 'what stands for the CVSS vector is not a valid one' : 'it states no CVSS vector';
  const severity = priority === null ? null : OF_PRIORITY[priority];
  if (severity !== null)
    return {
      severity,
      vector: null,
      score: null,
      how: `priority ${priority ?? ''}, since ${why}`,
      triage: false,
    };
  if (priority !== null)
    return informational({ vector: null, score: null, read: `priority ${priority}: informational` });
  const how = `${why}${broken ? '' : ' and no priority'}: severity.unknown of the policy, until a maintainer says how bad it is`;
  return { severity: null, vector: null, score: null, how, triage: true };
}

/**
 * For P5: the report itself says that this is no vulnerability, but somebody has to look all the
 * same.
 */
function informational({
  vector,
  score,
  read,
}: Pick<StatedSeverity, 'vector' | 'score'> & { readonly read: string }): StatedSeverity {
  const how = `${read}; counted as low until a maintainer says how bad it is`;
  return { severity: 'low', vector, score, how, triage: true };
}

/** Every word that is a valid vector, in upper case where it was written without. */
function vectorsIn(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const bare = word.replace(/^[^A-Za-z]+|[^A-Za-z]+$/gu, '');
    return [bare, bare.toUpperCase()].find((vector) => scoreVector(vector) !== null) ?? [];
  });
}

function priorityIn(answer: string): Priority | null {
  return PRIORITIES.find((priority) => priority === answer.trim().toUpperCase()) ?? null;
}
