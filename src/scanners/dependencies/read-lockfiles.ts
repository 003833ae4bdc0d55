import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Observation } from '../../core/findings/finding.js';
import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { isInstalled } from '../shared/wanted.js';
import { tamperedEntries } from './diff/tampered.js';
import { observeTampered } from './diff/tampered-findings.js';
import { companions } from './lockfiles/companions.js';
import type { LockfileInput, LockfilePackages } from './lockfiles/facts.js';
import { lockfileKind, type LockfileKind } from './lockfiles/kinds.js';
import { asksFor } from './lockfiles/npm/workspaces.js';
import { familyOf, readLockfile, siblings } from './lockfiles/read.js';
import type { Problem } from './problem.js';

/** The facts that were read from a lockfile. */
export interface ReadLockfile {
  readonly path: string;
  readonly kind: LockfileKind;
  readonly facts: LockfilePackages | null;
  readonly tampered: readonly Observation[];
  readonly problem: Problem | null;
}

/**
 * Reads lockfiles one after the other and yields to the event loop in between, since parsing blocks
 * the process.
 * @param paths relative to the repository, with `/`
 * @throws Error for a path that is not a lockfile's
 */
export async function readLockfiles(tree: Tree, paths: readonly string[]): Promise<ReadLockfile[]> {
  const here = new Set((await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const families = new Families(tree, here);
  const read: ReadLockfile[] = [];
  for (const path of paths) {
    await setImmediate();
    read.push(await readOne(tree, here, path, families));
  }
  return read;
}

/** The texts of all files of a kind, read once and shared. */
class Families {
  readonly #tree: Tree;
  readonly #here: ReadonlySet<string>;
  readonly #texts = new Map<RegExp, Promise<ReadonlyMap<string, string>>>();

  constructor(tree: Tree, here: ReadonlySet<string>) {
    this.#tree = tree;
    this.#here = here;
  }

  of(family: RegExp): Promise<ReadonlyMap<string, string>> {
    const texts = this.#texts.get(family) ?? this.#read(family);
    this.#texts.set(family, texts);
    return texts;
  }

  async #read(family: RegExp): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const path of this.#here)
      if (family.test(path) && !isInstalled(path)) texts.set(path, await textOf(this.#tree, path));
    return texts;
  }
}

async function textOf(tree: Tree, path: string): Promise<string> {
  return (await tree.read(path)).toString('utf8').replace(/^\uFEFF/, '');
}

async function readOne(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
  families: Families,
): Promise<ReadLockfile> {
  const kind = lockfileKind(path);
  if (kind === null) throw new Error(`${path} is no lockfile`);
  try {
    const family = familyOf(kind.name);
    const input =
      family === null
        ? await readInput(tree, here, path, kind)
        : { path, text: await textOf(tree, path), beside: await families.of(family) };
    const facts = readLockfile(kind, input);
    const tampered = tamperedEntries(kind, input).map((entry) =>
      observeTampered(path, kind.ecosystem ?? '', entry),
    );
    return { path, kind, facts, tampered, problem: null };
  } catch (error) {
    // osv-scanner's findings remain, without the facts of the lockfile; but it was not checked for
    // tampering, so that is a problem.
    return { path, kind, facts: null, tampered: [], problem: { file: path, message: messageOf(error) } };
  }
}

/** Reads a lockfile with the manifests and companions that add information. */
async function readInput(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
  kind: LockfileKind,
): Promise<LockfileInput> {
  const read = (file: string): Promise<string> => textOf(tree, file);
  const text = await read(path);
  const beside = new Map<string, string>();
  const wanted = [...siblings(kind, path, text), ...companions(path, text, kind.name)];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (beside.has(next) || next === path || !here.has(next)) continue;
    const content = await read(next);
    beside.set(next, content);
    wanted.push(...companions(next, content, kind.name));
  }
  if (kind.name === 'yarn')
    for (const file of workspaceManifests(path, here, beside)) beside.set(file, await read(file));
  return { path, text, beside };
}

/** The package.json files of all workspaces that the one beside a lockfile declares. */
function workspaceManifests(
  path: string,
  here: ReadonlySet<string>,
  beside: ReadonlyMap<string, string>,
): string[] {
  const folder = posix.dirname(path);
  const manifest = beside.get(posix.join(folder, 'package.json'));
  if (manifest?.includes('"workspaces"') !== true) return [];
  return [...here].filter((file) => {
    if (posix.basename(file) !== 'package.json' || beside.has(file) || isInstalled(file)) return false;
    const workspace = posix.relative(folder, posix.dirname(file));
    return workspace !== '' && !workspace.startsWith('..') && asksFor(manifest, workspace);
  });
}
