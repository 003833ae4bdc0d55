import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { NEVER_SCANNED } from '../../system/working-tree.js';
import { detect, type Hit } from './detect.js';
import { placed, type PlacedHit } from './findings.js';
import { textOf } from './text.js';

/** Files that are read at once: each such batch costs one git process, and its bytes are in memory together. */
const BATCH = 256;

/** Which paths are looked at. */
export type Wanted = (path: string) => boolean;

/**
 * What the scan looks at.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */
export function wantedPaths(directory: string, exclude: readonly string[]): Wanted {
  const excluded = picomatch([...exclude], { dot: true });
  return (path) =>
    (directory === '' || path.startsWith(`${directory}/`)) &&
    !path.split('/').some((part) => (NEVER_SCANNED as readonly string[]).includes(part)) &&
    !excluded(path);
}

/** What was found in contents that were looked at before, by blob id and file name: the same bytes are searched once. */
export class Memory {
  readonly #hits = new Map<string, readonly Hit[]>();

  /** The hits in a content, searched unless that was done before. @param id git's blob id; null where it is not known */
  search(bytes: Buffer, path: string, id: string | null): readonly Hit[] {
    const key = id === null ? null : keyOf(id, path);
    const known = key === null ? undefined : this.#hits.get(key);
    if (known !== undefined) return known;
    const text = textOf(bytes);
    const hits = text === null ? [] : detect(text, path);
    if (key !== null) this.#hits.set(key, hits);
    return hits;
  }

  /** What was found in a content; undefined where nobody looked. */
  recall(id: string, path: string): readonly Hit[] | undefined {
    return this.#hits.get(keyOf(id, path));
  }
}

/** The name of a file says how its text is read. */
function keyOf(id: string, path: string): string {
  return `${id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** A searched tree. */
export interface Searched {
  readonly hits: readonly PlacedHit[];
  readonly files: number;
  readonly submodules: readonly string[];
  /** What could not be read, each with the reason. */
  readonly problems: readonly string[];
}

/** Searches all files of a tree. @throws Error when its files cannot be listed */
export async function searchTree(tree: Tree, wanted: Wanted, memory: Memory): Promise<Searched> {
  const entries = (await tree.files()).filter(({ path }) => wanted(path));
  const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const hits: PlacedHit[] = [];
  const problems: string[] = [];
  for (let from = 0; from < paths.length; from += BATCH) {
    const found = await Promise.all(
      paths.slice(from, from + BATCH).map((path) => searchOrSayWhyNot(tree, path, memory)),
    );
    for (const one of found) {
      if (typeof one === 'string') problems.push(one);
      else hits.push(...one);
    }
  }
  return {
    hits,
    files: paths.length,
    submodules: entries.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
    problems,
  };
}

/** One file that cannot be read costs its own secrets, and no others. */
async function searchOrSayWhyNot(tree: Tree, path: string, memory: Memory): Promise<PlacedHit[] | string> {
  try {
    return await searchFile(tree, path, memory);
  } catch (error) {
    return `${path} could not be searched: ${messageOf(error)}`;
  }
}

async function searchFile(tree: Tree, path: string, memory: Memory): Promise<PlacedHit[]> {
  const id = tree.commit === null ? null : await tree.contentId(path);
  const known = id === null ? undefined : memory.recall(id, path);
  const hits = known ?? (await readAndSearch(tree, path, id, memory));
  return hits.map((hit) => placed(hit, path, null));
}

async function readAndSearch(
  tree: Tree,
  path: string,
  id: string | null,
  memory: Memory,
): Promise<readonly Hit[]> {
  const bytes = await tree.read(path);
  // Reading the working tree's files a second time for their ids would cost more than this.
  return memory.search(bytes, path, id ?? blobId(bytes));
}

/** git's id of a content in a SHA-1 repository. In one with SHA-256 it matches nothing, and the content is searched again. */
function blobId(bytes: Buffer): string {
  // fixby-ignore weak-hash: git names its objects by SHA-1, and this is such a name.
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
