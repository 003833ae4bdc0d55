import { suppressionsIn, type Suppression } from '../shared/suppressions.js';
import type { Corpus } from './corpus.js';

/** All comments `fixby-ignore rule id: reason` in a corpus. */
export function suppressionsOf(corpus: Corpus): Suppression[] {
  const all = Buffer.from(corpus.bytes);
  return corpus.files.flatMap(([path, offset, length]) => {
    const bytes = all.subarray(offset, offset + length);
    if (!bytes.includes('fixby-ignore')) return [];
    return suppressionsIn(path, bytes.toString('utf8'));
  });
}
