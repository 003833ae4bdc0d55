import { createHash } from 'node:crypto';
import type { Tree, TreeFile } from '../../../src/system/tree.js';

/** Contents by path; `{ link }` is a symbolic link. */
export type TreeContents = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** A tree whose files are given. */
export class MemoryTree implements Tree {
  readonly commit = null;
  readonly #contents: TreeContents;

  constructor(contents: TreeContents) {
    this.#contents = contents;
  }

  files(): Promise<readonly TreeFile[]> {
    const files = Object.entries(this.#contents).map(([path, content]): TreeFile => {
      const isFile = typeof content === 'string' || Buffer.isBuffer(content);
      return { path, kind: isFile ? 'file' : 'symlink' };
    });
    return Promise.resolve(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  async contentId(path: string): Promise<string> {
    return createHash('sha1')
      .update(await this.read(path))
      .digest('hex');
  }

  read(path: string, maxBytes = Infinity): Promise<Buffer> {
    const content = this.#contents[path];
    if (typeof content !== 'string' && !Buffer.isBuffer(content))
      return Promise.reject(new Error(`${path} is no regular file`));
    const bytes = Buffer.from(content);
    return bytes.length > maxBytes
      ? Promise.reject(
          new Error(`${path} has ${bytes.length} bytes, more than the ${maxBytes} that are read`),
        )
      : Promise.resolve(bytes);
  }
}
