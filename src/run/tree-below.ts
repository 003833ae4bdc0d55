import type { Tree } from '../system/tree.js';

/** A directory of a tree as a tree of its own; `''` for the tree itself. */
export function below(tree: Tree, directory: string): Tree {
  if (directory === '') return tree;
  const prefix = `${directory}/`;
  return {
    commit: tree.commit,
    files: async () =>
      (await tree.files()).flatMap((file) =>
        file.path.startsWith(prefix) ? [{ ...file, path: file.path.slice(prefix.length) }] : [],
      ),
    contentId: (path) => tree.contentId(prefix + path),
    read: (path, maxBytes) => tree.read(prefix + path, maxBytes),
  };
}
