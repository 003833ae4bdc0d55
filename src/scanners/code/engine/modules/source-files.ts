import type { PathAlias } from './resolve.js';

/** What the analyser reads. */
export interface SourceFiles {
  has(path: string): boolean;
  /** Null where the file is not to be analysed. */
  read(path: string): string | null;
  /** Whether a file belongs to a package that others install. */
  isLibrary(path: string): boolean;
  isTest(path: string): boolean;
  readonly aliases: readonly PathAlias[];
  /**
   * Exports of a file that something outside of the code calls, each with what its first parameter
   * is.
   */
  handlers?(path: string): readonly (readonly [name: string, parameter: string])[];
}
