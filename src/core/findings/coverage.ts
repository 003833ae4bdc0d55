/**
 * Why an item was not scanned, or not completely. The names appear in the JSON report and in the
 * policy's docs.
 */
export const UNSEEN_REASONS = [
  // A dependency whose version nothing in the repository states.
  'no-version',
  // A manifest without a lockfile that states what is installed.
  'no-lock',
  // A lockfile that lacks something that its manifest asks for.
  'out-of-step',
  'unreadable',
  'too-large',
  // A file of which only a part was analysed.
  'partly',
  'generated',
  'minified',
  'vendored',
  // Excluded by the policy.
  'excluded',
  // A manifest or lockfile in a format that Fixby does not read.
  'unsupported',
] as const;

/** One of `UNSEEN_REASONS`. */
export type UnseenReason = (typeof UNSEEN_REASONS)[number];

/** One item that a scanner did not scan, or not completely. */
export interface Unseen {
  readonly kind: 'file' | 'package';
  /** The file's path, or the package as its manifest names it; untrusted. */
  readonly name: string;
  /**
   * Path of the file itself, or of the file that names the package; relative to the repository's
   * root, with `/`.
   */
  readonly where: string;
  readonly reason: UnseenReason;
  /** Which functions, which version range: a few words; absent where the reason is enough. */
  readonly detail?: string;
}

/** What one scanner covered of one tree, and what it did not. */
export interface SideCoverage {
  /** How many files and packages were scanned completely. */
  readonly looked: { readonly files: number; readonly packages: number };
  /**
   * Number of source files by language, including languages that no scanner reads; empty where it
   * does not apply.
   */
  readonly languages: Readonly<Record<string, number>>;
  /** Sorted by `where`, then `name`; never the same item twice. */
  readonly unseen: readonly Unseen[];
}

/** The coverage of a scan, for the head and for the base (null without a base). */
export interface Coverage {
  readonly head: SideCoverage;
  readonly base: SideCoverage | null;
}
