import type { PathAlias } from './resolve.js';

/** The files that the analyser reads. */
export interface SourceFiles {
  has(path: string): boolean;
  /** The text; null when the file is not analysed. */
  read(path: string): string | null;
  /** Whether a file belongs to a library. */
  isLibrary(path: string): boolean;
  isTest(path: string): boolean;
  /** Whether it is a file by which others import a package that they install. */
  isEntry(path: string): boolean;
  readonly aliases: readonly PathAlias[];
  /**
   * Exports of a file that are called from outside of the code, each with what its first parameter
   * is.
   */
  handlers?(path: string): readonly (readonly [name: string, parameter: string])[];
}
