import type { Caller } from './modules.js';
import type { ForgeManifest } from './manifest.js';
import type { Reference } from './functions.js';

/** A function of an app with its code and everything that can call it. */
export interface Entry {
  readonly key: string;
  /** Path of the file; null where the repository has no such file. */
  readonly file: string | null;
  /** The export that is called; empty where the handler names none. */
  readonly export: string;
  readonly handler: string;
  readonly callers: ReadonlySet<Caller>;
  readonly references: readonly Reference[];
}

const EXTENSIONS = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts'] as const;

/**
 * The entry table of an app.
 * @param has whether the tree has a file of this path, a symbolic link too
 */
export function entriesOf(manifest: ForgeManifest, has: (path: string) => boolean): Entry[] {
  const byFunction = new Map<string, Reference[]>();
  for (const reference of manifest.references) {
    const list = byFunction.get(reference.function) ?? [];
    byFunction.set(reference.function, list);
    list.push(reference);
  }
  return manifest.functions.map(({ key, handler }) => {
    const references = byFunction.get(key) ?? [];
    const dot = handler.lastIndexOf('.');
    return {
      key,
      handler,
      file: dot < 0 ? null : fileOf(manifest.directory, handler.slice(0, dot), has),
      export: dot < 0 ? '' : handler.slice(dot + 1),
      callers: new Set(references.map(({ caller }) => caller)),
      references,
    };
  });
}

/** Forge looks below `src`; an app that is packed by hand may keep its code beside the manifest. */
function fileOf(directory: string, name: string, has: (path: string) => boolean): string | null {
  const below = directory === '' ? '' : `${directory}/`;
  const stems = [`${below}src/${name}`, `${below}${name}`].flatMap((stem) => [stem, `${stem}/index`]);
  return (
    stems
      .flatMap((stem) => EXTENSIONS.map((extension) => `${stem}.${extension}`))
      .find((path) => has(path)) ?? null
  );
}
