import type { PackageFacts } from '../lockfiles/facts.js';

/** The input of an upgrade command. */
export interface Upgrade {
  readonly facts: PackageFacts;
  readonly fixedVersion: string;
  /** The lockfile's path, relative to the repository. */
  readonly path: string;
}

/** The words of one command. */
export type Step = readonly string[];

/** Creates the commands for one package manager; null when none would do it. */
export type Builder = (upgrade: Upgrade) => readonly Step[] | null;
