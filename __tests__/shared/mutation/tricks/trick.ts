import type { Tree, TreeFiles } from '../tree.js';

/**
 * What a trick may leave behind: text, bytes, a link or a submodule; null deletes. Paths are
 * relative to the tree's folder, or to the repository's root where they begin with `/`.
 */
export type Left = string | Buffer | { readonly link: string } | { readonly submodule: true } | null;

/** A way to hide a weakness that stays in effect, or at least may. */
export interface Trick {
  readonly name: string;
  readonly appliesTo: (tree: Tree) => boolean;
  /**
   * From the tree's files, as other tricks left them, to what changes. Where nothing differs
   * afterwards the trick does not apply.
   */
  readonly hide: (tree: Tree, files: TreeFiles, folder: string) => Readonly<Record<string, Left>>;
  /** Where the whole folder goes, relative to the repository's root; its own place where absent. */
  readonly folder?: (name: string) => string;
  /** On the default branch it is a decision that somebody merged, and hides nothing. */
  readonly decides?: true;
  /** Only a gate, which knows the value from before, is sure to see it. */
  readonly gateOnly?: true;
  /** It leaves nothing of the weakness on which another trick could be played. */
  readonly last?: true;
}

export type Applies = Trick['appliesTo'];

export const isSource = ({ kind }: Tree): boolean => kind === 'code';
export const isSecret = ({ kind }: Tree): boolean => kind === 'secret';
export const isText = ({ kind }: Tree): boolean => kind === 'code' || kind === 'secret';
export const isDependency = ({ kind }: Tree): boolean => kind === 'dependency';
/** A workflow that lies elsewhere, or is a link, no longer runs. */
export const all = ({ kind }: Tree): boolean => kind !== 'workflow';
export const isNamed =
  (pattern: RegExp): Applies =>
  ({ shows }) =>
    pattern.test(base(shows));

export const hasManifest = (tree: Tree): boolean => isDependency(tree) && Object.keys(tree.files).length > 1;
/** Whether the file is written by a package manager from a manifest beside it. */
export const isLocked = (tree: Tree): boolean =>
  hasManifest(tree) && /lock|shrinkwrap/.test(base(tree.shows));
export const isJson = ({ shows }: Tree): boolean => shows.endsWith('.json');

/** The way from a path's folder up to the root that it is relative to; empty at the root. */
export const up = (path: string): string => '../'.repeat(path.split('/').length - 1);
/** The last part of a path. */
export const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** The part of a package's name that no other name has. */
export const lastPart = (name: string): string => name.split(/[/:]/).at(-1) ?? name;

/** A trick on the one file that shows the weakness. */
export function onShown(name: string, appliesTo: Applies, change: (text: string, tree: Tree) => Left): Trick {
  return {
    name,
    appliesTo,
    hide: (tree, files) => ({ [tree.shows]: change(files[tree.shows] ?? '', tree) }),
  };
}

/** A trick on the text of every file of the tree. */
export function onEvery(
  name: string,
  appliesTo: Applies,
  change: (text: string, path: string, tree: Tree) => string,
): Trick {
  return {
    name,
    appliesTo,
    hide: (tree, files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text, path, tree)])),
  };
}

/** A trick that gives the file that shows it another name, and perhaps another text. */
export function renamed(
  name: string,
  appliesTo: Applies,
  to: (path: string, tree: Tree) => string,
  change: (text: string, tree: Tree) => Left = (text) => text,
): Trick {
  return {
    name,
    appliesTo,
    hide: (tree, files) => ({
      ...importing(files, base(tree.shows), base(to(tree.shows, tree))),
      [tree.shows]: null,
      [to(tree.shows, tree)]: change(files[tree.shows] ?? '', tree),
    }),
  };
}

/** Other programs that import the file go on doing so. */
function importing(files: TreeFiles, before: string, now: string): TreeFiles {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      text.includes(`'./${before}'`) ? [[path, text.replaceAll(`'./${before}'`, `'./${now}'`)]] : [],
    ),
  );
}

/** A trick that moves the whole folder. */
export const moved = (folder: string, appliesTo: Applies = all): Trick => ({
  name: `move into ${JSON.stringify(folder).slice(1, -1)}/`,
  appliesTo,
  hide: () => ({}),
  folder: (name) => `${folder}/${name}`,
});

/** A trick that only adds files. */
export const beside = (
  name: string,
  appliesTo: Applies,
  added: (tree: Tree, folder: string) => Readonly<Record<string, Left>>,
): Trick => ({
  name,
  appliesTo,
  hide: (tree, _, folder) => added(tree, folder),
});

/** A comment in the manner of a file; nothing where its format has none. */
export function commented(path: string, text: string): string {
  if (/\.(?:[cm]?[jt]sx?|go|gradle|kts)$/.test(path) || base(path) === 'go.mod') return `// ${text}\n`;
  if (/\.(?:xml|props|csproj|config)$/.test(path)) return `<!-- ${text} -->\n`;
  return /\.json$/.test(path) ? '' : `# ${text}\n`;
}
