/** Contents by path, relative to the tree's folder. */
export type TreeFiles = Readonly<Record<string, string>>;

/** A small project with one known critical weakness. */
export interface Tree {
  /** Also the name of its folder, and part of its package's name. */
  readonly name: string;
  readonly kind: 'dependency' | 'code' | 'secret' | 'forge' | 'workflow';
  readonly files: TreeFiles;
  /** The file that shows the weakness. */
  readonly shows: string;
  /** The package that its advisory is about; null for code and secrets. */
  readonly advisory: { readonly id: string; readonly ecosystem: string; readonly package: string } | null;
  /** The value of its secret, where it is one word. */
  readonly secret?: string;
  /** Words in the title of its issue, where the file shows something else beside it. */
  readonly titled?: string;
}

/**
 * What makes any number of trees that are alike but for their names: one repository holds many of
 * them, each with other tricks, and is judged once.
 */
export interface Species {
  readonly name: string;
  /** The tree of that number, below 1,000. */
  readonly tree: (copy: number) => Tree;
}

/** The name of a copy: none is the beginning of another. */
export const copyName = (species: string, copy: number): string =>
  `${species}-c${String(copy).padStart(3, '0')}`;

/** The version that every dependency tree has, and the first one without the weakness. */
export const VULNERABLE = '1.0.0';
export const FIXED = '2.0.0';
