import type { Left, Trick } from './tricks.js';
import type { Tree, TreeFiles } from './tree.js';

/** A tree in the repository after tricks were played on it. */
export interface Played {
  readonly tree: Tree;
  /** Its folder, relative to the repository's root. */
  readonly folder: string;
  /** What changes in the repository: contents by path. */
  readonly changes: Readonly<Record<string, Left>>;
}

/** The repository before any trick: every tree in a folder of its own. */
export function before(trees: readonly Tree[]): Readonly<Record<string, string>> {
  return Object.fromEntries(trees.flatMap((tree) => Object.entries(below(tree.name, tree.files))));
}

/** Plays tricks one after the other on each tree that all of them apply to. */
export function play(trees: readonly Tree[], tricks: readonly Trick[]): readonly Played[] {
  return trees.flatMap((tree) => playOn(tree, tricks) ?? []);
}

function playOn(tree: Tree, tricks: readonly Trick[]): Played | null {
  let now = { tree, folder: tree.name, files: tree.files as Readonly<Record<string, Left>> };
  for (const trick of tricks) {
    const texts = textsOf(now.files);
    if (!trick.appliesTo(now.tree) || texts[now.tree.shows] === undefined) return null;
    const hidden = trick.hide(now.tree, texts);
    const files = { ...now.files, ...hidden };
    const shows = now.tree.shows in hidden ? shownBy(hidden, now.tree.shows) : now.tree.shows;
    const folder = trick.folder?.(now.folder) ?? now.folder;
    now = { tree: { ...now.tree, shows }, folder, files };
  }
  const left =
    now.folder === tree.name ? {} : Object.fromEntries(Object.keys(tree.files).map((path) => [path, null]));
  return {
    tree,
    folder: now.folder,
    changes: { ...below(tree.name, left), ...below(now.folder, now.files) },
  };
}

/** Where the file went that showed the weakness: the one added path, or its own. */
function shownBy(hidden: Readonly<Record<string, Left>>, shows: string): string {
  const added = Object.entries(hidden).filter(([, content]) => typeof content === 'string');
  return hidden[shows] === null && added.length === 1 ? (added[0]?.[0] ?? shows) : shows;
}

function textsOf(files: Readonly<Record<string, Left>>): TreeFiles {
  const texts = Object.entries(files).filter(([, content]) => typeof content === 'string');
  return Object.fromEntries(texts) as TreeFiles;
}

function below<T>(folder: string, files: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const entries = Object.entries(files);
  return Object.fromEntries(
    entries.map(([path, content]) => [path.startsWith('/') ? path.slice(1) : `${folder}/${path}`, content]),
  );
}
