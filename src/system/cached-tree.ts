import { TooLargeError } from './errors.js';
import type { Tree } from './tree.js';

/** A tree that reads each file only once, whatever size limits its callers set. */
export function cachedTree(tree: Tree): Tree {
  const contents = new Map<string, Promise<Buffer>>();
  return {
    commit: tree.commit,
    files: () => tree.files(),
    contentId: (path) => tree.contentId(path),
    read: async (path, maxBytes = Infinity) => {
      const reading = contents.get(path) ?? tree.read(path);
      contents.set(path, reading);
      const content = await reading;
      if (content.length > maxBytes) throw new TooLargeError(path, content.length, maxBytes);
      return content;
    },
  };
}
