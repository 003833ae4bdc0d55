import type { LockfileInput, LockfilePackages, PackageFacts } from '../lockfiles/facts.js';

/** The input of an upgrade command: what to upgrade, and the texts that tell how. */
export interface Upgrade extends Pick<LockfileInput, 'path' | 'text' | 'beside'> {
  readonly facts: PackageFacts;
  readonly fixedVersion: string;
  /** All packages of the lockfile. */
  readonly packages: LockfilePackages;
}

/** The words of one command. */
export type Step = readonly string[];

/** The commands that mend, or why there are none; `note` is one clause without a full stop. */
export interface Remedy {
  /** Null when no command would do it. */
  readonly steps: readonly Step[] | null;
  readonly note: string | null;
  /** The folder in which they run, relative to the repository; default: that of the lockfile. */
  readonly folder?: string;
}

/** Creates the commands for one package manager. */
export type Builder = (upgrade: Upgrade) => Remedy;

/** Commands that mend. */
export function does(steps: readonly Step[], note: string | null = null): Remedy {
  return { steps, note };
}

/** No command, and why. */
export function none(why: string): Remedy {
  return { steps: null, note: why };
}

/** `a`, `a and b`, `a, b and 3 more` */
export function namesIn(names: readonly string[]): string {
  const all = [...new Set(names)];
  const [first = '', second = ''] = all;
  if (all.length <= 1) return first;
  return all.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${all.length - 2} more`;
}

/** Who asks for the vulnerable version: `mkdirp asks for 0.0.8`. */
export function holders(others: readonly { readonly name: string; readonly range: string | null }[]): string {
  const [first] = others;
  if (first === undefined) return 'what asks for it is not known';
  const asks = others.length === 1 ? 'asks' : 'ask';
  const range = others.length === 1 && first.range !== null ? first.range : 'the old version';
  return `${namesIn(others.map(({ name }) => name))} ${asks} for ${range}`;
}
