import type { Confidence } from '../../core/findings/finding.js';
import type { Severity } from '../../core/scale/severity.js';
import type { Entry } from '../shared/forge/entries.js';
import type { ForgeManifest } from '../shared/forge/manifest.js';
import type { ManifestPlace } from '../shared/forge/node.js';

/** A requirement by Atlassian for Marketplace apps. There are two tables with separate numbers. */
export interface Requirement {
  /** `all-apps`: security requirements of cloud apps; `forge`: those of Forge apps. */
  readonly table: 'all-apps' | 'forge';
  readonly number: string;
}

/**
 * A rule about manifests: one file under `rules/`, with examples in
 * `__tests__/scanners/forge/examples/<id>/`.
 */
export interface ForgeRule {
  readonly id: string;
  /** The weakness in a few words; the subject is appended in a finding's title. */
  readonly title: string;
  readonly severity: Severity;
  /** Why this severity: how the weakness is reached, with which rights, and what harm it does. */
  readonly severityReason: string;
  /** The confidence, unless a hit sets its own. */
  readonly confidence: Confidence;
  /** CWE ids, the most specific first. */
  readonly cwe: readonly [string, ...string[]];
  readonly requirement: Requirement | null;
  readonly why: string;
  readonly fix: { readonly text: string; readonly before: string; readonly after: string };
  readonly references: readonly [string, ...string[]];
  /** True when it needs `sources`, which are slow to read. */
  readonly readsSources?: true;
  readonly check: (app: ForgeApp) => readonly ForgeHit[];
}

/** A finding of a rule. */
export interface ForgeHit {
  readonly at: ManifestPlace;
  /**
   * What it is about, in the manifest's words. Together with the rule it is the finding's identity.
   * Untrusted.
   */
  readonly subject: string;
  /** What is wrong, as one sentence without a full stop. Untrusted. */
  readonly detail: string;
  readonly confidence?: Confidence;
}

/** A Forge app as the rules see it. */
export interface ForgeApp {
  readonly manifest: ForgeManifest;
  readonly entries: readonly Entry[];
  /** Texts of the app's source files; empty unless a rule needs them. */
  readonly sources: readonly string[];
  /** Whether `sources` is complete: no file was unreadable. */
  readonly sourcesWhole: boolean;
}
