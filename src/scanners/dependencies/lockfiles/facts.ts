import type { UnseenReason } from '../../../core/findings/coverage.js';
import type { PackageManager } from './kinds.js';

/**
 * Where a package comes from: a registry; a folder of its own (workspace, link, path, editable);
 * git; a file that is given by its path; an address; a registry that is not the public one. No
 * advisory is about what comes from a folder, from git, a file or another registry, whatever its
 * name.
 */
export type PackageOrigin = 'registry' | 'own' | 'git' | 'file' | 'url' | 'elsewhere';

/** What a lockfile says of one occurrence of a package. All texts are untrusted. */
export interface PackageFacts {
  /** The name under which osv-scanner reports it (an alias' target, not the alias). */
  readonly name: string;
  readonly version: string;
  /** 1-based line and column of the place in the lockfile that names the package. */
  readonly line: number;
  readonly column: number;
  /**
   * True when the project itself asks for it, false when something else brings it, null where
   * nothing tells.
   */
  readonly direct: boolean | null;
  /**
   * Names of the shortest chain from a direct dependency to this package's parent; empty when
   * direct or unknown.
   */
  readonly through: readonly string[];
  /** True only when nothing but development dependencies leads to it; null where nothing tells. */
  readonly dev: boolean | null;
  /**
   * The other name under which the project knows it: an npm alias, or the module that a Go
   * `replace` replaces.
   */
  readonly alias: string | null;
  /** The ranges by which others ask for it, without duplicates; empty where unknown. */
  readonly wanted: readonly string[];
  /**
   * Directory of the project that asks for it directly, relative to the lockfile's; `''` for the
   * lockfile's own.
   */
  readonly project: string;
  /**
   * The named dependency group that asks for it directly (Poetry, uv); null for the main
   * dependencies.
   */
  readonly group: string | null;
  /** The extra of a Python project that asks for it directly; null for the main dependencies. */
  readonly extra: string | null;
  /**
   * Where the version stands that a person edits (requirements.txt); the path is relative to the
   * repository.
   */
  readonly edit: { readonly path: string; readonly line: number } | null;
  /** The Maven property of this file that holds the version. */
  readonly property: string | null;
  readonly origin: PackageOrigin;
  /** Directories of all projects that ask for it directly, as `project`; empty where unknown. */
  readonly projects: readonly string[];
  /**
   * The packages that ask for it too, each with its range; null where the lockfile does not tell.
   */
  readonly others: readonly { readonly name: string; readonly range: string | null }[];
  /** Part of the archive of another package: it moves only with that one. */
  readonly bundled: boolean;
}

/** A package of a lockfile that nothing can be compared with. */
export interface NotCompared {
  /** As the lockfile names it; untrusted. */
  readonly name: string;
  readonly reason: Extract<UnseenReason, 'no-version' | 'no-lock' | 'out-of-step' | 'unsupported'>;
  /** What stands there in the place of a version; untrusted. */
  readonly detail: string;
}

/** A package that another one of the same lockfile needs. */
export interface Missing {
  readonly name: string;
  /** The package that needs it. */
  readonly by: string;
}

/** Everything a lockfile says, looked up by what osv-scanner reports. */
export interface LockfilePackages {
  /**
   * The package manager that writes it, where the text tells more than the file name (yarn classic
   * or berry).
   */
  readonly manager: PackageManager | null;
  /**
   * Package occurrences in the file; null where the reader only searches for names (see
   * generic.ts).
   */
  readonly count: number | null;
  /**
   * All occurrences of a package, in the order of the file; empty when the file has no such
   * package.
   */
  find(name: string, version: string): readonly PackageFacts[];
  /**
   * What to compare, where we work it out ourselves; undefined where osv-scanner reads the file.
   * Names and versions as the advisories' ecosystem has them.
   */
  readonly declared?: readonly { readonly name: string; readonly version: string }[];
  /**
   * Whether it has a package of this name, or under this alias, in any version; undefined where the
   * reader only searches.
   */
  readonly knows?: (name: string) => boolean;
  /**
   * The versions in which it has a package of this name, or under this alias; undefined where the
   * reader only searches.
   */
  readonly versions?: (name: string) => readonly string[];
  /**
   * What packages of it need, and it does not have: an entry was taken out; undefined where the
   * reader cannot tell.
   */
  readonly missing?: readonly Missing[];
  /** What cannot be compared: packages of git or of a file, and those without a version. */
  readonly notCompared: readonly NotCompared[];
}

/**
 * The text of a lockfile and of the files beside it. Paths are relative to the repository, with
 * `/`.
 */
export interface LockfileInput {
  readonly path: string;
  readonly text: string;
  /** Texts by path: of `siblings` and, recursively, of `companions`, those that exist. */
  readonly beside: ReadonlyMap<string, string>;
  /**
   * Why a registry did not give a pom.xml that was asked for, by `group:artifact:version`; absent
   * where none is asked.
   */
  readonly refused?: ReadonlyMap<string, string>;
}

/**
 * A lockfile that can't be read. The message holds no text of the file and names no path: the
 * caller knows it.
 */
export class LockfileError extends Error {
  /** 1-based; null where unknown. */
  readonly line: number | null;

  constructor(message: string, line: number | null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.name = 'LockfileError';
    this.line = line;
  }
}
