import { byPath, kindOfMode } from '../../system/commit-tree.js';
import { TooLargeError } from '../../system/errors.js';
import type { Tree, TreeFile } from '../../system/tree.js';
import type { Client, RepositoryName } from '../client.js';
import { FixbyError } from '../../system/fixby-error.js';

interface Entry extends TreeFile {
  readonly oid: string;
  readonly size: number;
}

/** GitHub serves blobs up to 100 MB. @see https://docs.github.com/en/rest/git/blobs#get-a-blob */
const MAX_BYTES = 100 * 1024 * 1024;

/**
 * A commit that is read through GitHub's API. Used when the workspace is not a git repository, or
 * the commit cannot be fetched.
 */
export class ApiTree implements Tree {
  readonly commit: string;
  readonly #client: Client;
  readonly #repository: RepositoryName;
  #entries: Promise<ReadonlyMap<string, Entry>> | null = null;

  constructor(client: Client, repository: RepositoryName, commit: string) {
    this.#client = client;
    this.#repository = repository;
    this.commit = commit;
  }

  async files(): Promise<readonly TreeFile[]> {
    return [...(await this.#list()).values()].map(({ path, kind }) => ({ path, kind }));
  }

  async contentId(path: string): Promise<string> {
    return (await this.#file(path)).oid;
  }

  async read(path: string, maxBytes = MAX_BYTES): Promise<Buffer> {
    const { oid, size } = await this.#file(path);
    if (size > maxBytes) throw new TooLargeError(path, size, maxBytes);
    const { data } = await this.#client.rest.git.getBlob({ ...this.#repository, file_sha: oid });
    return Buffer.from(data.content, 'base64');
  }

  async #file(path: string): Promise<Entry> {
    const entry = (await this.#list()).get(path);
    if (entry?.kind !== 'file') throw new FixbyError('github', `${path} is no file in commit ${this.commit}`);
    return entry;
  }

  #list(): Promise<ReadonlyMap<string, Entry>> {
    return (this.#entries ??= this.#read());
  }

  async #read(): Promise<ReadonlyMap<string, Entry>> {
    const entries = await this.#walk(this.commit, '');
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return byPath(entries, this.commit);
  }

  /**
   * Lists a tree by one recursive request. GitHub truncates very large answers and says so; then
   * each directory is listed on its own.
   */
  async #walk(sha: string, prefix: string): Promise<Entry[]> {
    const whole = await this.#client.rest.git.getTree({
      ...this.#repository,
      tree_sha: sha,
      recursive: 'true',
    });
    if (!whole.data.truncated) return whole.data.tree.filter(isLeaf).map((item) => toEntry(prefix, item));
    const level = await this.#client.rest.git.getTree({ ...this.#repository, tree_sha: sha });
    if (level.data.truncated)
      throw new FixbyError(
        'github',
        `the folder "${prefix}" of commit ${this.commit} is too large for GitHub's API: check the repository out with its history (actions/checkout with fetch-depth: 0).`,
      );
    const below = [];
    for (const item of level.data.tree) {
      if (isLeaf(item)) below.push(toEntry(prefix, item));
      else below.push(...(await this.#walk(item.sha, `${prefix}${item.path}/`)));
    }
    return below;
  }
}

type TreeItem = Awaited<ReturnType<Client['rest']['git']['getTree']>>['data']['tree'][number];

function isLeaf(item: TreeItem): boolean {
  return item.type !== 'tree';
}

function toEntry(prefix: string, item: TreeItem): Entry {
  return { path: `${prefix}${item.path}`, kind: kindOfMode(item.mode), oid: item.sha, size: item.size ?? 0 };
}
