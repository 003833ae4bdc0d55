import type { PackageFacts } from '../lockfiles/facts.js';

/** What an upgrade command is for. */
export interface Upgrade {
  readonly facts: PackageFacts;
  readonly fixedVersion: string;
  /** The lockfile's path, relative to the repository. */
  readonly path: string;
}

/** The words of one command. */
export type Step = readonly string[];

/** Makes the commands for one package manager; null where none would do it. */
export type Builder = (upgrade: Upgrade) => readonly Step[] | null;
