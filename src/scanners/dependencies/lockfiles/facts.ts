import type { UnseenReason } from '../../../core/findings/coverage.js';
import type { PackageManager } from './kinds.js';

/**
 * Where a package comes from: a registry; a folder of its own (workspace, link, path, editable);
 * git; a file that is given by its path; an address; a registry that is not the public one. No
 * advisory is about what comes from a folder, from git, a file or another registry, whatever its
 * name.
 */
export type PackageOrigin = 'registry' | 'own' | 'git' | 'file' | 'url' | 'elsewhere';

/** What a lockfile states about one occurrence of a package. All texts are untrusted. */
export interface PackageFacts {
  /** The name that osv-scanner reports (for an alias its target). */
  readonly name: string;
  readonly version: string;
  /** 1-based position of the package's name in the lockfile. */
  readonly line: number;
  readonly column: number;
  /**
   * True when the project itself requires it, false when another package does, null when the
   * lockfile does not tell.
   */
  readonly direct: boolean | null;
  /**
   * Package names on the shortest chain from a direct dependency to this package's parent; empty
   * when direct or unknown.
   */
  readonly through: readonly string[];
  /** True when only development dependencies lead to it; null when the lockfile does not tell. */
  readonly dev: boolean | null;
  /**
   * Another name under which the project knows it: an npm alias, or the module that a Go `replace`
   * replaces.
   */
  readonly alias: string | null;
  /** The ranges by which dependents require it, without duplicates; empty where unknown. */
  readonly wanted: readonly string[];
  /**
   * Directory of the project that requires it directly, relative to the lockfile's; `''` for the
   * lockfile's own.
   */
  readonly project: string;
  /**
   * The dependency group that requires it directly (Poetry, uv); null for the main dependencies.
   */
  readonly group: string | null;
  /** The extra of a Python project that requires it directly; null for the main dependencies. */
  readonly extra: string | null;
  /**
   * The position of the version in the file that people edit (requirements.txt, the pom.xml that
   * states it); the path is relative to the repository.
   */
  readonly edit: { readonly path: string; readonly line: number } | null;
  /** The Maven property that holds the version, in the file of `edit`. */
  readonly property: string | null;
  readonly origin: PackageOrigin;
  /**
   * Directories of all projects that require it directly, in the form of `project`; empty where
   * unknown.
   */
  readonly projects: readonly string[];
  /** All packages that require it, each with its range; null when the lockfile does not tell. */
  readonly others: readonly {
    readonly name: string;
    readonly range: string | null;
    /** Its version; absent where the reader does not say. */
    readonly version?: string;
  }[];
  /**
   * The package whose archive it is part of, with which alone it can be upgraded; null for a
   * package of its own.
   */
  readonly bundledIn: string | null;
  /** Its licence in the words of the lockfile; null or absent where that has none. */
  readonly licence?: string | null;
  /** Whether it runs a script of its own when it is installed; absent where nothing tells. */
  readonly installScript?: boolean;
}

/** A package that cannot be compared with advisories. */
export interface NotCompared {
  /** Its name in the lockfile; untrusted. */
  readonly name: string;
  readonly reason: Extract<UnseenReason, 'no-version' | 'no-lock' | 'out-of-step' | 'unsupported'>;
  /** The text in place of a version; untrusted. */
  readonly detail: string;
}

/** A package that another one of the same lockfile needs. */
export interface Missing {
  readonly name: string;
  /** The package that needs it. */
  readonly by: string;
}

/** The content of a lockfile, to be looked up by name and version as osv-scanner reports them. */
export interface LockfilePackages {
  /**
   * The package manager, where the text tells it more precisely than the file's name (Yarn classic
   * or berry).
   */
  readonly manager: PackageManager | null;
  /**
   * Number of package occurrences; null when the reader only searches for names (see generic.ts).
   */
  readonly count: number | null;
  /** All occurrences of a package in the order of the file; empty when there is none. */
  find(name: string, version: string): readonly PackageFacts[];
  /** What every occurrence states of itself, without its relations; undefined like `all`. */
  readonly entries?: () => readonly Pick<PackageFacts, 'name' | 'version' | 'origin'>[];
  /** Every occurrence of every package; undefined when the reader only searches for names. */
  readonly all?: () => readonly PackageFacts[];
  /**
   * The packages to compare, for a file whose packages we determine ourselves (`WORKED_OUT` in
   * read.ts); else undefined. Names and versions in the form that the ecosystem's advisories use.
   */
  readonly declared?: readonly { readonly name: string; readonly version: string }[];
  /**
   * What it states of every package besides: its own ecosystem, and its licence. Undefined where
   * `all` tells as much.
   */
  readonly stated?: () => readonly StatedPackage[];
  /**
   * Whether it contains a package with this name or alias, in any version; undefined when the
   * reader only searches for names.
   */
  readonly knows?: (name: string) => boolean;
  /**
   * The versions of a package with this name or alias; undefined when the reader only searches for
   * names.
   */
  readonly versions?: (name: string) => readonly string[];
  /**
   * Packages that others in it need and that it does not have: an entry was taken out. Undefined
   * where the reader cannot tell.
   */
  readonly missing?: readonly Missing[];
  /**
   * Packages that a report names as not compared, or not for certain: those from git, a file, an
   * address or another registry, and those without a version.
   */
  readonly notCompared: readonly NotCompared[];
}

/** A package with what an SBOM or a lockfile states of it. */
export interface StatedPackage {
  /** The OSV ecosystem. */
  readonly ecosystem: string;
  /** As that ecosystem writes it. */
  readonly name: string;
  readonly version: string;
  /** An SPDX expression at best; null where none is stated. */
  readonly licence: string | null;
  /** Null where it does not tell. */
  readonly dev: boolean | null;
  readonly line: number;
}

/** The text of a lockfile and of related files. Paths are relative to the repository, with `/`. */
export interface LockfileInput {
  readonly path: string;
  readonly text: string;
  /**
   * Texts of existing related files, by path: those named by `siblings`, and recursively by
   * `companions`.
   */
  readonly beside: ReadonlyMap<string, string>;
  /**
   * Why a registry did not give a pom.xml that was asked for, by `group:artifact:version`; absent
   * where none is asked.
   */
  readonly refused?: ReadonlyMap<string, string>;
}

/**
 * A lockfile cannot be read. The message neither quotes the file nor names its path, which the
 * caller knows.
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

/** The result of `read`; null where the text is broken, which the scan of that file reports. */
export function orNone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LockfileError) return null;
    throw error;
  }
}
