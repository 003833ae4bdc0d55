import type { Tree } from './tree.js';

/** A tree that reads each file once, however many ask for it. */
export function cachedTree(tree: Tree): Tree {
  const contents = new Map<string, Promise<Buffer>>();
  return {
    commit: tree.commit,
    files: () => tree.files(),
    contentId: (path) => tree.contentId(path),
    read: (path, maxBytes) => {
      const key = JSON.stringify([path, maxBytes]);
      const known = contents.get(key) ?? tree.read(path, maxBytes);
      contents.set(key, known);
      return known;
    },
  };
}
