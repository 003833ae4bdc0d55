import type { Rating } from '../../core/findings/finding.js';
import { worstWord } from '../../core/findings/merge.js';
import type { OsvRecord } from './call/schema.js';

/**
 * RustSec's informational kinds that do not denote a vulnerability.
 * @see https://github.com/RustSec/advisory-db#format
 */
const INFORMATIONAL = new Set(['unmaintained', 'notice']);

/**
 * The rating of a vulnerability from all its records. It counts as informational only if no record
 * has a severity: a note that a crate is unmaintained may share its ids with a vulnerability.
 * @param ids of the records, and their aliases
 */
export function ratingOf(ids: readonly string[], records: readonly OsvRecord[]): Rating {
  const words = records.flatMap(wordsOf);
  const vectors = records.flatMap(vectorsOf);
  const others = records.filter((record) => !isInformational(record));
  return {
    vectors: [...new Set(vectors)],
    word: worstWord(words),
    malicious: ids.some((id) => id.startsWith('MAL-')),
    // "unsound" denotes a bug that may have a severity; without one it counts as informational too.
    informational:
      others.length < records.length
        ? !others.some((record) => vectorsOf(record).length > 0 || wordsOf(record).length > 0)
        : records.some((record) => kindsOf(record).length > 0) && vectors.length === 0 && words.length === 0,
  };
}

function isInformational(record: OsvRecord): boolean {
  return kindsOf(record).some((kind) => INFORMATIONAL.has(kind));
}

function kindsOf(record: OsvRecord): string[] {
  return record.affected.flatMap((affected) => affected.database_specific?.informational ?? []);
}

function vectorsOf(record: OsvRecord): string[] {
  const rated = [...record.severity, ...record.affected.flatMap((affected) => affected.severity)];
  return rated.map((severity) => severity.score);
}

function wordsOf(record: OsvRecord): string[] {
  const word = record.database_specific?.severity;
  return word === undefined ? [] : [word];
}
