import { setImmediate } from 'node:timers/promises';
import type { Observation } from '../../core/findings/finding.js';
import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { forgedEntries } from './diff/tampered.js';
import { observeForged } from './diff/tampered-findings.js';
import { companions } from './lockfiles/companions.js';
import type { LockfileInput, LockfilePackages } from './lockfiles/facts.js';
import { lockfileKind, type LockfileKind } from './lockfiles/kinds.js';
import { readLockfile, siblings } from './lockfiles/read.js';
import type { Problem } from './problem.js';

/** What a lockfile says itself. */
export interface ReadLockfile {
  readonly path: string;
  readonly kind: LockfileKind;
  readonly facts: LockfilePackages | null;
  readonly forged: readonly Observation[];
  readonly problem: Problem | null;
}

/**
 * Reads lockfiles one after the other, a turn of the event loop between them: parsing must not keep the rest of the process waiting.
 * @param paths relative to the repository, with `/`
 * @throws Error for a path that is no lockfile's
 */
export async function readLockfiles(tree: Tree, paths: readonly string[]): Promise<ReadLockfile[]> {
  const here = new Set((await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const read: ReadLockfile[] = [];
  for (const path of paths) {
    await setImmediate();
    read.push(await readOne(tree, here, path));
  }
  return read;
}

async function readOne(tree: Tree, here: ReadonlySet<string>, path: string): Promise<ReadLockfile> {
  const kind = lockfileKind(path);
  if (kind === null) throw new Error(`${path} is no lockfile`);
  try {
    const input = await readInput(tree, here, path, kind);
    const facts = readLockfile(kind, input);
    const forged = forgedEntries(kind, input).map((entry) =>
      observeForged(path, kind.ecosystem ?? '', entry),
    );
    return { path, kind, facts, forged, problem: null };
  } catch (error) {
    // What osv-scanner finds stands, without what the lockfile itself would add; but nobody checked the lockfile for forgeries.
    return { path, kind, facts: null, forged: [], problem: { file: path, message: messageOf(error) } };
  }
}

/** A lockfile's text with the texts of the manifests and companions that tell more about its packages. */
async function readInput(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
  kind: LockfileKind,
): Promise<LockfileInput> {
  const read = async (file: string): Promise<string> => (await tree.read(file)).toString('utf8');
  const text = await read(path);
  const beside = new Map<string, string>();
  const wanted = [...siblings(kind, path, text), ...companions(path, text)];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (beside.has(next) || next === path || !here.has(next)) continue;
    const content = await read(next);
    beside.set(next, content);
    wanted.push(...companions(next, content));
  }
  return { path, text, beside };
}
