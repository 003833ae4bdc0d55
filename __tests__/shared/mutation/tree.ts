/** Contents by path, relative to the tree's folder. */
export type TreeFiles = Readonly<Record<string, string>>;

/** A small project with one known critical weakness. */
export interface Tree {
  /** Also the name of its folder, and part of its package's name. */
  readonly name: string;
  readonly kind: 'dependency' | 'code' | 'secret';
  readonly files: TreeFiles;
  /** The file that shows the weakness. */
  readonly shows: string;
  /** The package that its advisory is about; null for code and secrets. */
  readonly advisory: { readonly ecosystem: string; readonly package: string } | null;
}

/** The version that every dependency tree has, and the first one without the weakness. */
export const VULNERABLE = '1.0.0';
export const FIXED = '2.0.0';
