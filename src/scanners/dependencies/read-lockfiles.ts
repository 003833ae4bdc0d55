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
import { type Ask, fetchPoms } from './registry/fetch-poms.js';

/** What a lockfile says itself. */
export interface ReadLockfile {
  readonly path: string;
  readonly kind: LockfileKind;
  readonly facts: LockfilePackages | null;
  readonly tampered: readonly Observation[];
  readonly problem: Problem | null;
}

/**
 * Reads lockfiles one after the other, a turn of the event loop between them: parsing must not keep
 * the rest of the process waiting.
 * @param paths relative to the repository, with `/`
 * @param askForPoms where parents and BOMs that the repository does not have are asked for; null to
 *   ask nobody
 * @throws Error for a path that is no lockfile's
 */
export async function readLockfiles(
  tree: Tree,
  paths: readonly string[],
  askForPoms: Ask | null = null,
): Promise<ReadLockfile[]> {
  const here = new Set((await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const families = new Families(tree, here, askForPoms);
  const read: ReadLockfile[] = [];
  for (const path of paths) {
    await setImmediate();
    read.push(await readOne(tree, here, path, families));
  }
  return read;
}

type Family = Pick<LockfileInput, 'beside' | 'refused'>;

/** The texts of all files of a kind, read once for all of them. */
class Families {
  readonly #tree: Tree;
  readonly #here: ReadonlySet<string>;
  readonly #askForPoms: Ask | null;
  readonly #known = new Map<RegExp, Promise<Family>>();

  constructor(tree: Tree, here: ReadonlySet<string>, askForPoms: Ask | null) {
    this.#tree = tree;
    this.#here = here;
    this.#askForPoms = askForPoms;
  }

  of(kind: LockfileKind): Promise<Family> | null {
    const family = familyOf(kind.name);
    if (family === null) return null;
    const known = this.#known.get(family) ?? this.#read(kind, family);
    this.#known.set(family, known);
    return known;
  }

  async #read(kind: LockfileKind, family: RegExp): Promise<Family> {
    const beside = new Map<string, string>();
    for (const path of this.#here)
      if (family.test(path) && !isInstalled(path)) beside.set(path, await textOf(this.#tree, path));
    if (kind.name !== 'maven' || this.#askForPoms === null) return { beside };
    const { texts, refused } = await fetchPoms(beside, this.#askForPoms);
    return { beside: texts, refused };
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
    const family = await families.of(kind);
    const input =
      family === null
        ? await readInput(tree, here, path, kind)
        : { path, text: await textOf(tree, path), ...family };
    const facts = readLockfile(kind, input);
    const tampered = tamperedEntries(kind, input).map((entry) =>
      observeTampered(path, kind.ecosystem ?? '', entry),
    );
    return { path, kind, facts, tampered, problem: null };
  } catch (error) {
    // What osv-scanner finds stands, without what the lockfile itself would add; but nobody checked
    // the lockfile for forgeries.
    return { path, kind, facts: null, tampered: [], problem: { file: path, message: messageOf(error) } };
  }
}

/**
 * A lockfile's text with the texts of the manifests and companions that tell more about its
 * packages.
 */
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

/** The package.json of each workspace that the one beside a lockfile has. */
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
