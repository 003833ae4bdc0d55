import type { Entry } from '../../shared/forge/entries.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { Finding } from '../engine/rules/report.js';
import type { Program, SourceModule } from './program.js';
import type { Reach } from './reach.js';
import type { Root } from './roots.js';

/** A Forge app with its code, as the rules about both see it. */
export interface AppCode {
  readonly manifest: ForgeManifest;
  readonly entries: readonly Entry[];
  readonly roots: readonly Root[];
  readonly reach: Reach;
  readonly program: Program;
  /** Files that any entry point uses. */
  readonly modules: readonly SourceModule[];
}

/**
 * A rule about an app's code and manifest. Title, severity and advice are in the code scanner's
 * rule with the same id.
 */
export interface AppRule {
  readonly id: string;
  readonly check: (app: AppCode) => readonly Finding[];
}
