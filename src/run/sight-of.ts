import type { Unseen } from '../core/findings/coverage.js';
import { idOf } from '../core/findings/merge.js';
import type { ScanReport } from '../core/findings/result.js';
import type { Weakness } from '../core/findings/weakness.js';
import { keyOf, keysOf, type Detour, type Inventory, type Sight } from '../core/gate/sight.js';
import type { Change } from '../core/gate/unseen.js';
import type { ScanResult } from '../scanners/scanner.js';
import type { Tree } from '../system/tree.js';
import { findHidden, idIn, type Vanished } from './hidden.js';
import type { PipelineInput } from './pipeline-input.js';

/**
 * How the judged tree was looked at, from what the scanners say and what the trees have.
 * @param moved base path to head path of files that moved, as all scanners together say
 * @param weaknesses all that the trees and the issues know
 */
export async function sightOf(
  { head, base, directory, policy }: PipelineInput,
  scans: readonly ScanResult[],
  moved: Sight['moved'],
  weaknesses: readonly Weakness[],
): Promise<Sight> {
  const reports = scans.map(({ report }) => report);
  const before = base === null ? null : await pathsOf(base);
  const now = await pathsOf(head);
  return {
    policy: policy.policy,
    scans: reports,
    directory,
    has: (path) => now.has(path),
    detour: await detoursOf(head),
    baseHas: before === null ? null : (path) => before.has(path),
    moved,
    hidden: await findHidden(vanished(weaknesses, moved, now), reports, head, base),
    inventory: inventoryOf(scans, 'head'),
  };
}

/** What nobody sees any more: since its file is gone, or in a file that stays. */
function vanished(
  weaknesses: readonly Weakness[],
  moved: Sight['moved'],
  now: ReadonlySet<string>,
): Vanished[] {
  return weaknesses.flatMap((weakness) => {
    const { head, base, path, source, rule, trace } = weakness;
    const was = base[0]?.place.path ?? path;
    if (head.length > 0 || was === null || trace === null) return [];
    return [{ id: idOf(weakness), source, rule, trace, fileIsGone: !now.has(moved.get(was) ?? was) }];
  });
}

/**
 * What the gate needs to tell whether this change hides something from the scanners; null when
 * nothing is compared.
 */
export async function changeOf(
  { head, base, baseUnknown }: PipelineInput,
  scans: readonly ScanResult[],
  { baseHas, moved, inventory }: Sight,
): Promise<Change | null> {
  if (base === null && baseUnknown === null) return null;
  const paths = scans.flatMap(({ report }) => report.coverage?.head.unseen.map(({ where }) => where) ?? []);
  const edited = await Promise.all(
    [...new Set(paths)].map(async (path) => ((await isSame(path, head, base)) ? [] : [path])),
  );
  const stated = { head: inventory, base: inventoryOf(scans, 'base') };
  return { baseHas, moved, edited: new Set(edited.flat()), stated };
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
