import type { Version } from '../library/versions.js';
import type { PathAlias } from './resolve.js';

/** The files that the analyser reads. */
export interface SourceFiles {
  has(path: string): boolean;
  /** The text; null when the file is not analysed. */
  read(path: string): string | null;
  /** Whether a file belongs to a library. */
  isLibrary(path: string): boolean;
  /** Whether a file belongs to a program that nobody installs as a package: it is private. */
  isProgram?(path: string): boolean;
  isTest(path: string): boolean;
  /** The lowest version of a package in VERSIONED that a file gets; null when nothing says it. */
  versionOf?(path: string, name: string): Version | null;
  /** Whether it is a file by which others import a package that they install. */
  isEntry(path: string): boolean;
  readonly aliases: readonly PathAlias[];
  /** The files of the circle of imports that a file is in; none where it is in none. */
  circle?(path: string): readonly string[];
  /**
   * Exports of a file that are called from outside of the code, each with what its first parameter
   * is.
   */
  handlers?(path: string): readonly (readonly [name: string, parameter: string])[];
}
