import { compareText } from '../core/scale/text-order.js';
import { TooLargeError } from './errors.js';
import type { Tree, TreeFile } from './tree.js';
import { blobId } from './working-tree.js';

/** A tree with some files changed or added: what a change would make of it. */
export class OverlayTree implements Tree {
  readonly commit = null;
  readonly #below: Tree;
  readonly #changes: ReadonlyMap<string, Buffer>;

  /** @param changes contents by path */
  constructor(below: Tree, changes: ReadonlyMap<string, Buffer>) {
    this.#below = below;
    this.#changes = changes;
  }

  async files(): Promise<readonly TreeFile[]> {
    const files = await this.#below.files();
    const here = new Set(files.map(({ path }) => path));
    const added = [...this.#changes.keys()].filter((path) => !here.has(path));
    const all = [...files, ...added.map((path): TreeFile => ({ path, kind: 'file' }))];
    return all.sort((a, b) => compareText(a.path, b.path));
  }

  contentId(path: string): Promise<string> {
    const bytes = this.#changes.get(path);
    return bytes === undefined ? this.#below.contentId(path) : Promise.resolve(blobId(bytes));
  }

  read(path: string, maxBytes = Infinity): Promise<Buffer> {
    const bytes = this.#changes.get(path);
    if (bytes === undefined) return this.#below.read(path, maxBytes);
    return bytes.length > maxBytes
      ? Promise.reject(new TooLargeError(path, bytes.length, maxBytes))
      : Promise.resolve(bytes);
  }
}
