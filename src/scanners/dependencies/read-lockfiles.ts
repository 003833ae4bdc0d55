import { setImmediate } from 'node:timers/promises';
import type { Observation } from '../../core/findings/finding.js';
import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { isInstalled } from '../shared/wanted.js';
import { tamperedEntries } from './diff/tampered.js';
import { observeStrangeHost, strangeHostNote } from './diff/strange-hosts.js';
import { observeTampered } from './diff/tampered-findings.js';
import type { Download } from './lockfiles/downloads/download.js';
import { downloadsOf } from './lockfiles/downloads/read.js';
import { strangeHosts, type StrangeHost } from './lockfiles/downloads/known.js';
import type { LockfileInput, LockfilePackages } from './lockfiles/facts.js';
import { readInput, textOf } from './lockfile-input.js';
import { lockfileKind, type LockfileKind } from './lockfiles/kinds.js';
import { familyOf, readLockfile } from './lockfiles/read.js';
import type { Problem } from './problem.js';
import { type Ask, fetchPoms } from './registry/fetch-poms.js';
import type { Registries } from './registries.js';

/** What is asked of registries while lockfiles are read. */
export interface Asked {
  /** What is known of them; null where nobody asks. */
  readonly registries: Registries | null;
  /** Where pom.xml files are asked for that the tree does not have; null to ask nobody. */
  readonly askForPoms: Ask | null;
}

/** The facts that were read from a lockfile. */
export interface ReadLockfile {
  readonly path: string;
  readonly kind: LockfileKind;
  readonly facts: LockfilePackages | null;
  /** What they were read from; null where that failed. */
  readonly input: LockfileInput | null;
  /** Forged entries, and registries that the base does not know. */
  readonly tampered: readonly Observation[];
  /** What to say of it that is no finding. */
  readonly notes: readonly string[];
  readonly problem: Problem | null;
}

/**
 * Reads lockfiles one after the other and yields to the event loop in between, since parsing blocks
 * the process.
 * @param paths relative to the repository, with `/`
 * @param asked what is asked of registries; nothing where it is left out
 * @throws Error for a path that is no lockfile's
 */
export async function readLockfiles(
  tree: Tree,
  paths: readonly string[],
  asked: Asked = { registries: null, askForPoms: null },
): Promise<ReadLockfile[]> {
  const here = new Set((await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const families = new Families(tree, here, asked.askForPoms);
  const read: ReadLockfile[] = [];
  for (const path of paths) {
    await setImmediate();
    const one = await readOne(tree, here, path, families, asked.registries);
    remember(tree, one);
    read.push(one);
  }
  return read;
}

/** What lockfiles of trees were found to say, for whoever asks after the scan. */
const readBefore = new WeakMap<Tree, Map<string, ReadLockfile['facts']>>();

function remember(tree: Tree, { path, facts }: ReadLockfile): void {
  const known = readBefore.get(tree) ?? new Map<string, ReadLockfile['facts']>();
  readBefore.set(tree, known.set(path, facts));
}

/**
 * The facts of lockfiles, from what was read of the tree already: parsing a large one is what takes
 * the time. Those that nobody read yet are read.
 * @throws Error for a path that is no lockfile's
 */
export async function factsOfLockfiles(
  tree: Tree,
  paths: readonly string[],
): Promise<Pick<ReadLockfile, 'path' | 'facts'>[]> {
  await readLockfiles(
    tree,
    paths.filter((path) => readBefore.get(tree)?.has(path) !== true),
  );
  return paths.map((path) => ({ path, facts: readBefore.get(tree)?.get(path) ?? null }));
}

type Family = Pick<LockfileInput, 'beside' | 'refused'>;

/** The texts of all files of a kind, read once and shared. */
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

async function readOne(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
  families: Families,
  registries: Registries | null,
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
    const downloads = downloadsOf(kind, input);
    const before = registries?.isOld(path) === false ? await registries.before() : null;
    const tampered = tamperedEntries(kind, input, downloads, before).map((entry) =>
      observeTampered(path, kind.ecosystem ?? '', entry),
    );
    const strange = await strangeIn({ path, kind }, downloads, registries);
    return {
      ...{ path, kind, facts, input, problem: null },
      tampered: [...tampered, ...strange.tampered],
      notes: strange.notes,
    };
  } catch (error) {
    // osv-scanner's findings remain, without the facts of the lockfile; but it was not checked for
    // tampering, so that is a problem.
    const problem = { file: path, message: messageOf(error) };
    return { path, kind, facts: null, input: null, tampered: [], notes: [], problem };
  }
}

/** Hosts that nobody knows: findings of a change, and to be named where there is no base. */
async function strangeIn(
  { path, kind }: Pick<ReadLockfile, 'path' | 'kind'>,
  downloads: readonly Download[],
  registries: Registries | null,
): Promise<Pick<ReadLockfile, 'tampered' | 'notes'>> {
  const ecosystem = kind.ecosystem ?? '';
  const nothing = { tampered: [], notes: [] };
  if (registries === null || registries.isOld(path) || strangeHosts(ecosystem, downloads, []).length === 0)
    return nothing;
  const [before, configured] = [await registries.hostsBefore(), await registries.configured()];
  const strange = strangeHosts(ecosystem, downloads, before ?? [configured]);
  if (before === null) return { ...nothing, notes: strange.map((one) => strangeHostNote(path, one)) };
  const isConfigured = ({ host }: StrangeHost): boolean => configured.get(ecosystem)?.has(host) === true;
  return { ...nothing, tampered: strange.map((one) => observeStrangeHost(path, one, isConfigured(one))) };
}
