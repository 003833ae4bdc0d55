import type { Rating } from '../../core/findings/finding.js';
import { worstWord } from '../../core/findings/merge.js';
import type { OsvRecord } from './call/schema.js';

/**
 * RustSec's informational kinds that say "not a vulnerability as such".
 * @see https://github.com/RustSec/advisory-db#format
 */
const INFORMATIONAL = new Set(['unmaintained', 'notice']);

/**
 * What the records of one vulnerability say of how bad it is. An informational record speaks for
 * all only where no other one gives a rating: the note that a crate is unmaintained may share its
 * ids with the vulnerability that nobody mended.
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
    // An "unsound" crate is a bug that may be rated; without any rating it is informational as
    // well.
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
