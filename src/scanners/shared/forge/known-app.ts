import type { Place } from '../../../core/findings/finding.js';
import type { Tree } from '../../../system/tree.js';
import type { ForgeScope } from './read.js';

/** The part of a code finding about a Forge app by which another tool's finding is located. */
export interface KnownFinding {
  readonly rule: string;
  readonly place: Place;
  /** As written in the code: `asApp().requestJira`. */
  readonly sink: string;
  /** The functions on the way to it, from the entry on; the last label is the sink's. */
  readonly flow: readonly { readonly label: string }[];
}

/** A place in a manifest, with what stands there in the manifest's words. */
export interface ManifestFact {
  /** The rule about manifests that reports it; null for a scope that none does. */
  readonly rule: string | null;
  readonly subject: string;
  readonly place: Place;
}

/** What our own analysis says of a Forge app. */
export interface KnownApp {
  /** Path of the manifest: the location of findings that have no better one. */
  readonly manifest: string;
  /** The folder of the manifest; `''` for the root of the tree. */
  readonly directory: string;
  readonly ours: readonly KnownFinding[];
  /** What stands in the manifest: every scope, and what rules report there. */
  readonly inManifest: readonly ManifestFact[];
  /** The locations of entry point functions, by the name that FSRT uses: `run`, `run.delete`. */
  readonly entries: ReadonlyMap<string, Place>;
}

/**
 * Tells the Forge apps of a tree. The registry hands it from the scanners of code and manifests,
 * which know, to FSRT, which has no lines: none of them imports another.
 */
export type KnownApps = (tree: Tree, scope: ForgeScope) => Promise<readonly KnownApp[]>;
