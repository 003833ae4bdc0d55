import { BlobReader } from './blob-reader.js';
import { TooLargeError } from './errors.js';
import { GitError, type Repository } from './git.js';
import { indexEntries, type IndexEntry } from './index-entries.js';
import type { Tree, TreeFile } from './tree.js';

/**
 * What the next commit would contain: git's index as a tree. What the disk has besides is not seen.
 */
export class IndexTree implements Tree {
  readonly commit = null;
  readonly #repository: Repository;
  readonly #index: string | null;
  readonly #blobs: BlobReader;
  #entries: Promise<ReadonlyMap<string, IndexEntry>> | null = null;

  /**
   * @param index absolute path of the index: for `git commit <paths>` and `git commit --all` git
   *   makes one of its own, which its hooks get as `GIT_INDEX_FILE`; null for the repository's
   */
  constructor(repository: Repository, index: string | null) {
    this.#repository = repository;
    this.#index = index;
    this.#blobs = new BlobReader(repository);
  }

  async files(): Promise<readonly TreeFile[]> {
    return [...(await this.#list()).values()].map(({ path, kind }) => ({ path, kind }));
  }

  async contentId(path: string): Promise<string> {
    return (await this.#file(path)).object;
  }

  async read(path: string, maxBytes = Infinity): Promise<Buffer> {
    const content = await this.#blobs.read((await this.#file(path)).object);
    if (content.length > maxBytes) throw new TooLargeError(path, content.length, maxBytes);
    return content;
  }

  async #file(path: string): Promise<IndexEntry> {
    const entry = (await this.#list()).get(path);
    if (entry?.kind !== 'file') throw new GitError(`${path} is no file in the index`);
    return entry;
  }

  #list(): Promise<ReadonlyMap<string, IndexEntry>> {
    return (this.#entries ??= this.#read());
  }

  async #read(): Promise<ReadonlyMap<string, IndexEntry>> {
    const entries = await indexEntries(this.#repository, this.#index);
    const unmerged = entries.find(({ merged }) => !merged);
    if (unmerged !== undefined)
      throw new GitError(
        `${unmerged.path} has conflicts that are not resolved, so nobody knows what would be committed. Resolve them, and git add the file.`,
      );
    return new Map(entries.map((entry) => [entry.path, entry]));
  }
}
