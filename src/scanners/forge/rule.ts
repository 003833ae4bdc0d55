import type { Confidence } from '../../core/findings/finding.js';
import type { Severity } from '../../core/scale/severity.js';
import type { Entry } from '../shared/forge/entries.js';
import type { ForgeManifest } from '../shared/forge/manifest.js';
import type { ManifestPlace } from '../shared/forge/node.js';

/** A requirement that Atlassian has of Marketplace apps: two tables, numbered apart. */
export interface Requirement {
  /** `all-apps`: security requirements of cloud apps; `forge`: those of Forge apps. */
  readonly table: 'all-apps' | 'forge';
  readonly number: string;
}

/**
 * A rule about manifests: one file under `rules/`, with examples under
 * `__tests__/scanners/forge/examples/<id>/`.
 */
export interface ForgeRule {
  readonly id: string;
  /** The weakness in a few words; a finding's title goes on with its subject. */
  readonly title: string;
  readonly severity: Severity;
  /** Why this severity: how reached, with what rights, with what harm. */
  readonly severityReason: string;
  /** How sure it is, where a hit does not say otherwise. */
  readonly confidence: Confidence;
  /** The most exact one first. */
  readonly cwe: readonly [string, ...string[]];
  readonly requirement: Requirement | null;
  readonly why: string;
  readonly fix: { readonly text: string; readonly before: string; readonly after: string };
  readonly references: readonly [string, ...string[]];
  /** Whether it reads `sources`, which cost time. */
  readonly readsSources?: true;
  readonly check: (app: ForgeApp) => readonly ForgeHit[];
}

/** A finding of a rule. */
export interface ForgeHit {
  readonly at: ManifestPlace;
  /** What it is about, in the words of the manifest; with the rule its identity. Untrusted. */
  readonly subject: string;
  /** What is wrong here, one sentence without a full stop. Untrusted. */
  readonly detail: string;
  readonly confidence?: Confidence;
}

/** An app as rules see it. */
export interface ForgeApp {
  readonly manifest: ForgeManifest;
  readonly entries: readonly Entry[];
  /** Texts of the app's own source files; empty unless a rule asks for them. */
  readonly sources: readonly string[];
  /** Whether `sources` are all there are: nothing was unreadable. */
  readonly sourcesWhole: boolean;
}
