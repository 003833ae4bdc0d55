import { addedBlobs, type AddedBlob } from '../../system/added-blobs.js';
import { BlobReader } from '../../system/blob-reader.js';
import type { Repository } from '../../system/git.js';
import type { Wanted } from '../shared/wanted.js';
import { placed, type PlacedHit } from './findings.js';
import type { Memory } from './scan-tree.js';

/** Number of contents that are read at once. */
const BATCH = 256;

/**
 * Searches the contents that the commits between base and head added, even those that later commits
 * removed. Null when the history is not available.
 */
export async function searchHistory(
  repository: Repository,
  range: { readonly base: string; readonly head: string },
  wanted: Wanted,
  memory: Memory,
): Promise<PlacedHit[] | null> {
  const added = await addedBlobs(repository, range.base, range.head);
  if (added === null) return null;
  const blobs = once(added.filter(({ path }) => wanted(path)));
  const reader = new BlobReader(repository);
  const hits: PlacedHit[] = [];
  for (let from = 0; from < blobs.length; from += BATCH) {
    const found = await Promise.all(
      blobs.slice(from, from + BATCH).map((blob) => searchBlob(blob, reader, memory)),
    );
    hits.push(...found.flat());
  }
  return hits;
}

/** Removes repeated contents under the same path; the first commit that added one is kept. */
function once(blobs: readonly AddedBlob[]): AddedBlob[] {
  const first = new Map<string, AddedBlob>();
  for (const blob of blobs) {
    const key = `${blob.oid} ${blob.path}`;
    if (!first.has(key)) first.set(key, blob);
  }
  return [...first.values()];
}

async function searchBlob(
  { commit, path, oid }: AddedBlob,
  reader: BlobReader,
  memory: Memory,
): Promise<PlacedHit[]> {
  const known = memory.recall(oid, path);
  const hits = known === undefined ? memory.search(await reader.read(oid), path, oid) : known;
  return 'notText' in hits ? [] : hits.map((hit) => placed(hit, path, commit));
}
