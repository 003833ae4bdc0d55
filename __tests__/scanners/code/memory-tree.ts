import { createHash } from 'node:crypto';
import { TooLargeError } from '../../../src/system/errors.js';
import type { Tree, TreeFile } from '../../../src/system/tree.js';

/** A tree that exists only in the test; `null` stands for a symbolic link. */
export function memoryTree(files: Readonly<Record<string, string | Buffer | null>>): Tree {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [path, content === null ? null : Buffer.from(content)]),
  );
  const read = (path: string, maxBytes = Infinity): Promise<Buffer> => {
    const content = contents.get(path);
    if (content == null) return Promise.reject(new Error(`${path} is no regular file`));
    return content.length > maxBytes
      ? Promise.reject(new TooLargeError(path, content.length, maxBytes))
      : Promise.resolve(content);
  };
  return {
    commit: null,
    files: () =>
      Promise.resolve(
        [...contents]
          .map(([path, content]): TreeFile => ({ path, kind: content === null ? 'symlink' : 'file' }))
          .sort((a, b) => (a.path < b.path ? -1 : 1)),
      ),
    read,
    contentId: async (path) =>
      createHash('sha1')
        .update(await read(path))
        .digest('hex'),
  };
}
