import type { Left, Trick } from './tricks/trick.js';
import type { Tree, TreeFiles } from './tree.js';

/** A tree in the repository after tricks were played on it. */
export interface Played {
  readonly tree: Tree;
  readonly tricks: readonly Trick[];
  /** Its folder, relative to the repository's root. */
  readonly folder: string;
  /** What changes in the repository: contents by path. */
  readonly changes: Readonly<Record<string, Left>>;
}

/** The repository before any trick: every tree in a folder of its own. */
export function before(trees: readonly Tree[]): Readonly<Record<string, string>> {
  return Object.fromEntries(trees.flatMap((tree) => Object.entries(below(tree.name, tree.files))));
}

/** Plays tricks one after the other; null where one of them does not apply or changes nothing. */
export function play(tree: Tree, tricks: readonly Trick[]): Played | null {
  if (tricks.slice(0, -1).some(({ last }) => last === true)) return null;
  let now = { tree, folder: tree.name, files: tree.files as Readonly<Record<string, Left>> };
  for (const trick of tricks) {
    const next = playOne(trick, now);
    if (next === null) return null;
    now = next;
  }
  const left =
    now.folder === tree.name ? {} : Object.fromEntries(Object.keys(tree.files).map((path) => [path, null]));
  const files = Object.fromEntries(
    Object.entries(now.files).filter(
      ([path, content]) => now.folder !== tree.name || tree.files[path] !== content,
    ),
  );
  const changes = { ...below(tree.name, left), ...below(now.folder, files) };
  return { tree, tricks, folder: now.folder, changes };
}

/** Two tricks that pad make no file beyond this, in characters: memory is not what is tried. */
const LARGEST = 4_000_000;

interface State {
  readonly tree: Tree;
  readonly folder: string;
  readonly files: Readonly<Record<string, Left>>;
}

function playOne(trick: Trick, { tree, folder, files }: State): State | null {
  const texts = textsOf(files);
  if (!trick.appliesTo(tree) || texts[tree.shows] === undefined) return null;
  const hidden = hiddenBy(trick, tree, texts, folder);
  if (hidden === null) return null;
  const changed = Object.entries(hidden).some(([path, content]) => files[path] !== content);
  if (!changed && trick.folder === undefined) return null;
  if (Object.values(hidden).some((left) => typeof left === 'string' && left.length > LARGEST)) return null;
  const shows = tree.shows in hidden ? shownBy(hidden, tree.shows) : tree.shows;
  return {
    tree: { ...tree, shows },
    folder: trick.folder?.(folder) ?? folder,
    files: { ...files, ...hidden },
  };
}

/** What a trick changes; null where another trick left what it cannot read. */
function hiddenBy(
  ...[trick, ...to]: [Trick, ...Parameters<Trick['hide']>]
): ReturnType<Trick['hide']> | null {
  try {
    return trick.hide(...to);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
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
