import type { Caller } from './modules.js';
import type { ForgeManifest } from './manifest.js';
import type { Reference } from './functions.js';

/** An entry point of an app: a function with its code, and who can call it. */
export interface Entry {
  readonly key: string;
  /** Path of the file; null when the repository has no such file. */
  readonly file: string | null;
  /** The name of the exported function; empty when the handler names none. */
  readonly export: string;
  readonly handler: string;
  readonly callers: ReadonlySet<Caller>;
  readonly references: readonly Reference[];
}

const EXTENSIONS = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts'] as const;

/**
 * The entry points of an app.
 * @param has tells whether the tree contains a path (symbolic links included)
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

/**
 * The file of a handler. Forge looks below `src`; the code of an app that is bundled without the
 * Forge CLI may be beside the manifest.
 */
function fileOf(directory: string, name: string, has: (path: string) => boolean): string | null {
  const below = directory === '' ? '' : `${directory}/`;
  const stems = [`${below}src/${name}`, `${below}${name}`].flatMap((stem) => [stem, `${stem}/index`]);
  return (
    stems
      .flatMap((stem) => EXTENSIONS.map((extension) => `${stem}.${extension}`))
      .find((path) => has(path)) ?? null
  );
}
