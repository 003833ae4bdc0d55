/**
 * Why something was not looked at. The words are those of the JSON report and of the policy's docs.
 */
export const UNSEEN_REASONS = [
  // A dependency whose version nothing in the repository states.
  'no-version',
  // A manifest without a lockfile that states what is installed.
  'no-lock',
  // A lockfile that does not know what its manifest asks for.
  'out-of-step',
  'unreadable',
  'too-large',
  // A file of which only a part was analysed.
  'partly',
  'generated',
  'minified',
  'vendored',
  // Left out by the policy.
  'excluded',
  // A manifest or lockfile of a format that is not read.
  'unsupported',
] as const;

/** One of `UNSEEN_REASONS`. */
export type UnseenReason = (typeof UNSEEN_REASONS)[number];

/** One thing that a scanner did not look at, or not whole. */
export interface Unseen {
  readonly kind: 'file' | 'package';
  /** The file's path, or the package as its manifest names it; untrusted. */
  readonly name: string;
  /** Path of the file that it is or stands in, relative to the repository's root, with `/`. */
  readonly where: string;
  readonly reason: UnseenReason;
  /**
   * What exactly, in a few words (which functions, which range); absent where the reason says it
   * all.
   */
  readonly detail?: string;
}

/** What one scanner looked at, and what it did not, in one tree. */
export interface SideCoverage {
  /** Numbers of things that were looked at whole. */
  readonly looked: { readonly files: number; readonly packages: number };
  /**
   * Number of source files by language, those without a scanner too; empty where it does not apply.
   */
  readonly languages: Readonly<Record<string, number>>;
  /** Sorted by `where`, then `name`; never the same item twice. */
  readonly unseen: readonly Unseen[];
}

/**
 * The coverage of a scan: of the judged tree, and of the one that it is compared with (null without
 * one).
 */
export interface Coverage {
  readonly head: SideCoverage;
  readonly base: SideCoverage | null;
}
