import { createHash } from 'node:crypto';
import type { Unseen } from '../../core/findings/coverage.js';
import type { Tree } from '../../system/tree.js';
import { isLfsPointer, LFS_POINTER } from '../shared/lfs-pointer.js';
import { detect, type Hit } from '../shared/secrets/detect.js';
import { fileItem, installedItems, submoduleItem, unreadItem } from '../shared/unseen-files.js';
import type { Wanted } from '../shared/wanted.js';
import { isWhatItsNameSays, wordsIn } from './binary.js';
import { placed, type PlacedHit } from './findings.js';
import { packedWords } from './documents.js';
import { isNeverText, textOf } from './text.js';

/**
 * Number of files that are read at once: each batch costs one git process, and its contents are in
 * memory together.
 */
const BATCH = 256;

/** Why a content cannot be searched as text. */
export interface NotText {
  readonly notText: string;
  /** Whether it is what its name says, a picture or a font, which nobody has to be told of. */
  readonly asNamed?: true;
}

/**
 * Caches the hits of contents by blob id and file name, so that equal contents in both trees are
 * searched once.
 */
export class Memory {
  readonly #hits = new Map<string, readonly Hit[] | NotText>();

  /**
   * The hits in a content, from the cache if possible.
   * @param id git's blob id; null where it is not known
   */
  search(bytes: Buffer, path: string, id: string | null): readonly Hit[] | NotText {
    const key = id === null ? null : keyOf(id, path);
    const known = key === null ? undefined : this.#hits.get(key);
    if (known !== undefined) return known;
    const hits = hitsIn(bytes, path);
    if (key !== null) this.#hits.set(key, hits);
    return hits;
  }

  /** The cached hits of a content; undefined when it was not searched yet. */
  recall(id: string, path: string): readonly Hit[] | NotText | undefined {
    return this.#hits.get(keyOf(id, path));
  }
}

function hitsIn(bytes: Buffer, path: string): readonly Hit[] | NotText {
  if (isLfsPointer(bytes)) return { notText: LFS_POINTER };
  const text = textOf(bytes, path);
  const packed = packedWords(bytes);
  const hits =
    text === null
      ? formsIn(`${wordsIn(bytes)}\n${packed.words}`, path)
      : // Without a zero at its beginning a document looks like a text.
        [...detect(text, path), ...formsIn(packed.words, path)];
  if (hits.length > 0 || (text !== null && packed.whole)) return hits;
  return {
    notText: 'binary',
    ...(packed.whole && isWhatItsNameSays(bytes, path) ? { asNamed: true } : {}),
  };
}

/**
 * What in the words of a binary file, or packed in a document, has a provider's form: names alone
 * say too little among its bytes, and there are no lines.
 */
function formsIn(words: string, path: string): Hit[] {
  return detect(words, path)
    .filter(({ detector }) => detector.byName !== true && detector.general !== true)
    .map((hit) => ({ ...hit, line: 1, column: 1, endLine: 1, around: [] }));
}

/** The key contains the file's name, since that affects how the text is searched. */
function keyOf(id: string, path: string): string {
  return `${id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** The result of searching a tree. */
export interface Searched {
  readonly hits: readonly PlacedHit[];
  /** Files that were searched. */
  readonly files: number;
  readonly submodules: readonly string[];
  /** Items that were not searched. */
  readonly unseen: readonly Unseen[];
}

/** Tells why a file is not searched: excluded by the policy, or outside the scanned directory. */
export interface LeftOut {
  /** Whether the policy excludes a path. */
  readonly excluded: Wanted;
  /** Whether a path lies in the scanned directory. */
  readonly below: Wanted;
}

/** Searches all files of a tree. @throws Error when its files cannot be listed */
export async function searchTree(
  tree: Tree,
  wanted: Wanted,
  memory: Memory,
  { excluded, below }: LeftOut,
  onFile: (path: string) => void = () => undefined,
): Promise<Searched> {
  const all = await tree.files();
  const entries = all.filter(({ path }) => wanted(path));
  const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const hits: PlacedHit[] = [];
  const unseen: Unseen[] = [
    ...all.filter(({ path }) => excluded(path)).map(({ path }) => fileItem(path, 'excluded')),
    ...installedItems(all.filter(({ path }) => below(path))),
    ...entries.flatMap(({ path, kind }) => (kind === 'submodule' ? [submoduleItem(path)] : [])),
  ];
  let files = 0;
  for (let from = 0; from < paths.length; from += BATCH) {
    const found = await Promise.all(
      paths.slice(from, from + BATCH).map(async (path) => {
        const searched = await searchOrSayWhyNot(tree, path, memory);
        onFile(path);
        return searched;
      }),
    );
    for (const one of found) {
      if (one === null) continue;
      if ('reason' in one) unseen.push(one);
      else {
        files += 1;
        hits.push(...one);
      }
    }
  }
  return {
    hits,
    files,
    submodules: entries.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
    unseen: unseen.sort((a, b) => (a.where < b.where ? -1 : 1)),
  };
}

/**
 * The secrets that one file shows; none where there is no text in it.
 * @throws what reading it throws
 */
export async function secretsAt(tree: Tree, path: string): Promise<PlacedHit[]> {
  const found = await searchFile(tree, path, new Memory());
  return found === null || 'reason' in found ? [] : found;
}

/** A file that cannot be read is reported as not scanned; the others are still searched. */
async function searchOrSayWhyNot(
  tree: Tree,
  path: string,
  memory: Memory,
): Promise<PlacedHit[] | Unseen | null> {
  try {
    return await searchFile(tree, path, memory);
  } catch (error) {
    return isNeverText(path) ? null : unreadItem(path, error);
  }
}

/** Null for a file in which there is no text, as its name says. */
async function searchFile(tree: Tree, path: string, memory: Memory): Promise<PlacedHit[] | Unseen | null> {
  const id = tree.commit === null ? null : await tree.contentId(path);
  const known = id === null ? undefined : memory.recall(id, path);
  const hits = known === undefined ? await readAndSearch(tree, path, id, memory) : known;
  if ('notText' in hits) return hits.asNamed === true ? null : fileItem(path, 'unsupported', hits.notText);
  return hits.map((hit) => placed(hit, path, null));
}

async function readAndSearch(
  tree: Tree,
  path: string,
  id: string | null,
  memory: Memory,
): Promise<readonly Hit[] | NotText> {
  const bytes = await tree.read(path);
  // For a working tree the id is computed from the bytes at hand, which is cheaper than reading the
  // file again.
  return memory.search(bytes, path, id ?? blobId(bytes));
}

/**
 * Git's blob id of a content in a SHA-1 repository. In a SHA-256 repository it never matches, so
 * the content is searched again.
 */
function blobId(bytes: Buffer): string {
  // fixby-ignore weak-hash 0e17693ba3f2: git names its objects by SHA-1, and this is such a name.
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
