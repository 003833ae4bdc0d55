import type { Tree } from '../../system/tree.js';
import { isInstalled } from '../shared/wanted.js';
import { type Known, knownOf } from './lockfiles/downloads/known.js';
import { configuredHosts, configuresRegistries, type Hosts } from './lockfiles/downloads/registries.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { readDownloads, textOf } from './lockfile-input.js';

/** The base, with all its lockfiles and those of them that the head does not have as they are. */
export interface Before {
  readonly tree: Tree;
  readonly lockfiles: readonly string[];
  readonly changed: readonly string[];
}

/**
 * What is known of registries while the lockfiles of a tree are read. Everything is read when it is
 * asked for: mostly nobody asks.
 */
export class Registries {
  readonly #tree: Tree;
  readonly #base: Before | null;
  #changed: Promise<Known> | null = null;
  #before: Promise<readonly Hosts[]> | null = null;
  #configured: Promise<Hosts> | null = null;

  /** @param base null where there is none */
  constructor(tree: Tree, base: Before | null) {
    this.#tree = tree;
    this.#base = base;
  }

  /** Whether a lockfile is as the base has it, so that nothing of it can be new. */
  isOld(path: string): boolean {
    const base = this.#base;
    return base?.lockfiles.includes(path) === true && !base.changed.includes(path);
  }

  /** What those of the base's lockfiles download that differ; null without a base. */
  async before(): Promise<Known | null> {
    const base = this.#base;
    return base === null ? null : await (this.#changed ??= knownIn(base.tree, base.changed));
  }

  /** The hosts that the base's lockfiles and configuration name; null without a base. */
  async hostsBefore(): Promise<readonly Hosts[] | null> {
    const base = this.#base;
    return base === null ? null : await (this.#before ??= hostsOf(base));
  }

  /** The hosts that files of this tree configure. */
  async configured(): Promise<Hosts> {
    return await (this.#configured ??= configuredIn(this.#tree));
  }
}

async function hostsOf({ tree, lockfiles }: Before): Promise<readonly Hosts[]> {
  return [(await knownIn(tree, lockfiles)).hosts, await configuredIn(tree)];
}

async function configuredIn(tree: Tree): Promise<Hosts> {
  const files = (await tree.files()).filter(
    ({ path, kind }) => kind === 'file' && configuresRegistries(path) && !isInstalled(path),
  );
  const texts = files.map(async ({ path }) => [path, await textOf(tree, path)] as const);
  return configuredHosts(new Map(await Promise.all(texts)));
}

async function knownIn(tree: Tree, lockfiles: readonly string[]): Promise<Known> {
  const here = new Set((await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const read = lockfiles.map(async (path) => ({
    ecosystem: lockfileKind(path)?.ecosystem ?? '',
    downloads: await readDownloads(tree, here, path),
  }));
  return knownOf(await Promise.all(read));
}
