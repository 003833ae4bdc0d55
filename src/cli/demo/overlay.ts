import type { Tree } from '../../system/tree.js';

/** A tree with the files of another one over its own: an app after a change. */
export class OverlayTree implements Tree {
  readonly commit = null;
  readonly #below: Tree;
  readonly #above: Tree;

  constructor(below: Tree, above: Tree) {
    this.#below = below;
    this.#above = above;
  }

  async files(): ReturnType<Tree['files']> {
    const [below, above] = await Promise.all([this.#below.files(), this.#above.files()]);
    const changed = new Set(above.map(({ path }) => path));
    const all = [...below.filter(({ path }) => !changed.has(path)), ...above];
    return all.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async contentId(path: string): Promise<string> {
    return (await this.#of(path)).contentId(path);
  }

  async read(path: string, maxBytes?: number): Promise<Buffer> {
    return (await this.#of(path)).read(path, maxBytes);
  }

  async #of(path: string): Promise<Tree> {
    const above = await this.#above.files();
    return above.some((file) => file.path === path) ? this.#above : this.#below;
  }
}
