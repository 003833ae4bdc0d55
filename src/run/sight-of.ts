import type { Unseen } from '../core/findings/coverage.js';
import type { Finding } from '../core/findings/finding.js';
import { idOf } from '../core/findings/merge.js';
import type { ScanReport } from '../core/findings/result.js';
import type { Site, Weakness } from '../core/findings/weakness.js';
import type { Memory } from '../core/gate/memory.js';
import { isStillStated, keyOf, keysOf, type Detour, type Inventory, type Sight } from '../core/gate/sight.js';
import type { Change } from '../core/gate/unseen.js';
import { compareText } from '../core/scale/text-order.js';
import type { ScanResult } from '../scanners/scanner.js';
import type { Tree } from '../system/tree.js';
import { findAskedElsewhere, lostPackages } from './asked-elsewhere.js';
import { findHidden, idIn } from './hidden.js';
import { findKeptSecrets, type VanishedSecret } from './kept-secrets.js';
import { findOrphaned, type LostSight } from './orphaned-apps.js';
import type { PipelineInput } from './pipeline-input.js';

/**
 * How the judged tree was looked at, from what the scanners say and what the trees have.
 * @param moved base path to head path of files that moved, as all scanners together say
 * @param weaknesses all that the trees and the issues know
 * @param memory what the issues record of them
 */
export async function sightOf(
  input: PipelineInput,
  scans: readonly ScanResult[],
  moved: Sight['moved'],
  weaknesses: readonly Weakness[],
  memory: ReadonlyMap<string, Memory>,
): Promise<Sight> {
  const { head, base, directory, policy, past } = input;
  const reports = scans.map(({ report }) => report);
  const before = base === null ? null : await pathsOf(base);
  const now = await pathsOf(head);
  const inventory = inventoryOf(scans, 'head');
  const placesOf = (weakness: Weakness): readonly Site[] =>
    base === null ? (memory.get(idOf(weakness))?.places ?? []) : weakness.base;
  const isStated = ({ place: { path }, package: at }: Site): boolean =>
    isStillStated({ path: moved.get(path) ?? path, package: at }, inventory);
  const lost = lostPackages(weaknesses, placesOf, isStated);
  return {
    policy: policy.policy,
    scans: reports,
    directory,
    has: (path) => now.has(path),
    detour: await detoursOf(head),
    baseHas: before === null ? null : (path) => before.has(path),
    moved,
    hidden: new Map([
      ...(await hiddenIn(lostSight(weaknesses, moved, now), reports, head, base)),
      ...(await findAskedElsewhere(lost, { head, base, directory, policy: policy.policy })),
      ...(past === undefined
        ? []
        : await findKeptSecrets(vanishedSecrets(weaknesses, memory), {
            head,
            directory,
            policy: policy.policy,
            past,
          })),
    ]),
    inventory,
  };
}

/** Where findings that nobody sees any more may be. */
async function hiddenIn(
  lost: readonly LostSight[],
  reports: readonly ScanReport[],
  head: Tree,
  base: Tree | null,
): Promise<Map<string, Unseen>> {
  const traced = lost.flatMap((one) => (one.trace === null ? [] : [{ ...one, trace: one.trace }]));
  return new Map([
    ...(base === null ? await findOrphaned(lost, head) : []),
    ...(await findHidden(traced, reports, head, base)),
  ]);
}

/** Secrets that only the issues know any more. */
function vanishedSecrets(
  weaknesses: readonly Weakness[],
  memory: ReadonlyMap<string, Memory>,
): VanishedSecret[] {
  return weaknesses.flatMap((weakness) => {
    const { rule, aliases, path, head, base, formerIds } = weakness;
    const rules = [rule, ...aliases].filter((one) => one.startsWith('secrets/'));
    if (rules.length === 0 || path === null || head.length + base.length > 0) return [];
    const known = memory.get(idOf(weakness));
    const ids = [...new Set([idOf(weakness), ...formerIds, ...(known?.formerIds ?? [])])];
    return [{ ids, rules, path, seenIn: known?.seenIn ?? [] }];
  });
}

/**
 * The scans' reports, with what hides findings named among what was not looked at: a file that a
 * scanner reads, and does not know for what it is, is in no list of its own.
 */
export function withHiding(reports: readonly ScanReport[], findings: readonly Finding[]): ScanReport[] {
  return reports.map((report) => {
    const { coverage, sources } = report;
    if (coverage === null) return report;
    const own = findings.filter(({ source }) => sources.includes(source));
    const items = own.flatMap(({ locations }) => locations.flatMap(({ unseen }) => unseen?.item ?? []));
    const known = keysOf(coverage.head);
    const fresh = [...new Map(items.map((item) => [keyOf(item), item])).values()].filter(
      (item) => !known.has(keyOf(item)),
    );
    if (fresh.length === 0) return report;
    const unseen = [...coverage.head.unseen, ...fresh].sort(
      (a, b) => compareText(a.where, b.where) || compareText(a.name, b.name),
    );
    return { ...report, coverage: { ...coverage, head: { ...coverage.head, unseen } } };
  });
}

/** What nobody sees any more: since its file is gone, or in a file that stays. */
function lostSight(
  weaknesses: readonly Weakness[],
  moved: Sight['moved'],
  now: ReadonlySet<string>,
): LostSight[] {
  return weaknesses.flatMap((weakness) => {
    const { head, base, path: known, source, rule, trace } = weakness;
    const was = base[0]?.place.path ?? known;
    if (head.length > 0 || was === null) return [];
    const path = moved.get(was) ?? was;
    return [{ id: idOf(weakness), source, rule, trace, path, fileIsGone: !now.has(path) }];
  });
}

/**
 * What the gate needs to tell whether this change hides something from the scanners; null when
 * nothing is compared.
 */
export async function changeOf(
  { head, base, baseUnknown }: Pick<PipelineInput, 'head' | 'base' | 'baseUnknown'>,
  scans: readonly Pick<ScanResult, 'report' | 'inventory'>[],
  { baseHas, moved, inventory }: Pick<Sight, 'baseHas' | 'moved' | 'inventory'>,
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

function inventoryOf(scans: readonly Pick<ScanResult, 'inventory'>[], side: 'head' | 'base'): Inventory {
  return new Map(scans.flatMap(({ inventory }) => [...(inventory?.[side] ?? [])]));
}

/** Whether a file has the same bytes in both trees; false when one of them cannot be read. */
async function isSame(path: string, head: Tree, base: Tree | null): Promise<boolean> {
  if (base === null) return false;
  const [now, before] = await Promise.all([idIn(head, path), idIn(base, path)]);
  return now !== null && now === before;
}
