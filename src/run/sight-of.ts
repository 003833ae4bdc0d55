import type { Unseen } from '../core/findings/coverage.js';
import type { ScanReport } from '../core/findings/result.js';
import { keyOf, keysOf, type Detour, type Inventory, type Sight } from '../core/gate/sight.js';
import type { Change } from '../core/gate/unseen.js';
import type { ScanResult } from '../scanners/scanner.js';
import { isError } from '../system/errors.js';
import type { Tree } from '../system/tree.js';
import type { PipelineInput } from './pipeline-input.js';

/**
 * Collects what decides whether a missing finding is fixed or only hidden: what the scanners
 * covered and which files the trees contain.
 * @param moved base path to head path of files that moved, as reported by all scanners together
 */
export async function sightOf(
  { head, base, directory, policy }: PipelineInput,
  scans: readonly ScanResult[],
  moved: Sight['moved'],
): Promise<Sight> {
  const before = base === null ? null : await pathsOf(base);
  const now = await pathsOf(head);
  return {
    policy: policy.policy,
    scans: scans.map(({ report }) => report),
    directory,
    has: (path) => now.has(path),
    detour: await detoursOf(head),
    baseHas: before === null ? null : (path) => before.has(path),
    moved,
    inventory: inventoryOf(scans, 'head'),
  };
}

/**
 * What the gate needs to tell whether this change hides something from the scanners; null when
 * nothing is compared.
 */
export async function changeOf(
  { head, base, baseUnknown }: PipelineInput,
  scans: readonly ScanResult[],
  { baseHas, moved }: Sight,
): Promise<Change | null> {
  if (base === null && baseUnknown === null) return null;
  const paths = scans.flatMap(({ report }) => report.coverage?.head.unseen.map(({ where }) => where) ?? []);
  const edited = await Promise.all(
    [...new Set(paths)].map(async (path) => ((await isSame(path, head, base)) ? [] : [path])),
  );
  return { baseHas, moved, edited: new Set(edited.flat()), inventory: inventoryOf(scans, 'base') };
}

/** Tells whether an item that was not scanned in the head was not scanned in the base either. */
export function unseenInBase(reports: readonly ScanReport[]): (source: string, item: Unseen) => boolean {
  const scans = reports.map(({ sources, coverage }) => ({ sources, keys: keysOf(coverage?.base ?? null) }));
  return (source, item) =>
    scans.find(({ sources }) => sources.includes(source))?.keys.has(keyOf(item)) ?? false;
}

/** Looks up the symbolic link or submodule at a path or at one of its parent directories. */
async function detoursOf(tree: Tree): Promise<Sight['detour']> {
  const detours = new Map<string, Detour>();
  for (const { path, kind } of await tree.files()) if (kind !== 'file') detours.set(path, { path, kind });
  return (path) => {
    const parts = path.split('/');
    const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return above.map((at) => detours.get(at)).find((detour) => detour !== undefined) ?? null;
  };
}

/**
 * Paths of the regular files of a tree. Symbolic links are left out: a target in the tree is listed
 * itself.
 */
async function pathsOf(tree: Tree): Promise<ReadonlySet<string>> {
  const files = (await tree.files()).filter(({ kind }) => kind === 'file');
  return new Set(files.map(({ path }) => path));
}

function inventoryOf(scans: readonly ScanResult[], side: 'head' | 'base'): Inventory {
  return new Map(scans.flatMap(({ inventory }) => [...(inventory?.[side] ?? [])]));
}

/** Whether a file has the same bytes in both trees; false when one of them cannot be read. */
async function isSame(path: string, head: Tree, base: Tree | null): Promise<boolean> {
  if (base === null) return false;
  const [now, before] = await Promise.all([idIn(head, path), idIn(base, path)]);
  return now !== null && now === before;
}

async function idIn(tree: Tree, path: string): Promise<string | null> {
  try {
    return await tree.contentId(path);
  } catch (error) {
    // The file does not exist or cannot be read, so it does not count as the same.
    if (!isError(error)) throw error;
    return null;
  }
}
