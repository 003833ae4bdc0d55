import picomatch from 'picomatch';
import type { SideCoverage, Unseen } from '../findings/coverage.js';
import type { GoneReason } from '../findings/gone.js';
import type { ScanReport } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';

/** The versions that a file states of a package; none where it only names it, or nobody can tell. */
export type StatedVersions = (name: string) => readonly string[];

/** What the files of a tree state of packages, by path. */
export type Inventory = ReadonlyMap<string, StatedVersions>;

/** One place of a finding that the scanned tree does not show there any more. */
export interface LostPlace {
  /** The finding's fingerprint. */
  readonly id: string;
  readonly source: string;
  /** Its rule, then its aliases. */
  readonly ids: readonly string[];
  /** Null where nobody knows any more where it stood. */
  readonly path: string | null;
  /** The package as it was there; null where the finding is about none. */
  readonly package: { readonly name: string; readonly version: string } | null;
}

/** What leads out of a tree: nobody follows it. */
export interface Detour {
  readonly path: string;
  readonly kind: 'symlink' | 'submodule';
}

/** What is known of how the judged tree was looked at. */
export interface Sight {
  readonly policy: Policy;
  readonly scans: readonly ScanReport[];
  /** The scanned directory; `''` for all of the tree. */
  readonly directory: string;
  /** Whether the judged tree has a file. */
  readonly has: (path: string) => boolean;
  /**
   * The link or submodule that stands at a path of the judged tree, or above it; null where none
   * does.
   */
  readonly detour: (path: string) => Detour | null;
  /** Whether the tree compared with has one; null where nothing is compared. */
  readonly baseHas: ((path: string) => boolean) | null;
  /** Base path to head path of files that moved. */
  readonly moved: ReadonlyMap<string, string>;
  /**
   * Where something that nobody looked at has what a finding is about whose file is gone, by the
   * finding's fingerprint.
   */
  readonly hidden: ReadonlyMap<string, Unseen>;
  /** What the judged tree's files state; empty where no scanner says. */
  readonly inventory: Inventory;
}

/** What became of a place that no longer shows a finding. */
export type Fate =
  | { readonly kind: 'gone'; readonly reason: GoneReason }
  /** Nobody looked at it whole: it is still open. */
  | { readonly kind: 'unseen'; readonly item: Unseen }
  /** This run was not about it. */
  | { readonly kind: 'unknown' };

/** The policy's sections that switch a source on and off. */
const SECTIONS = ['dependencies', 'code', 'secrets', 'forge', 'workflows'] as const;

/**
 * What became of a place that no longer shows a finding: only a complete look at that very place
 * says that it is fixed. The decisions of the policy come first, since they are none of the tree's.
 */
export function fateOf(place: LostPlace, sight: Sight): Fate {
  const decided = decidedBy(place, sight.policy);
  if (decided !== null) return { kind: 'gone', reason: decided };
  const scan = sight.scans.find(({ sources }) => sources.includes(place.source));
  if (scan === undefined || scan.status === 'skipped' || !isInside(place.path, sight.directory))
    return { kind: 'unknown' };
  // What its issue knows stays as it is; what the base shows is not gone.
  if (scan.status === 'failed')
    return place.path === null || sight.baseHas === null
      ? { kind: 'unknown' }
      : { kind: 'unseen', item: whyUnread({ ...place, path: place.path }, scan) };
  if (scan.coverage === null) return { kind: 'gone', reason: 'fixed' };
  const { head, base } = scan.coverage;
  // It may have stood anywhere: then all has to be seen.
  if (place.path === null) return isWhole(head) ? gone('fixed') : { kind: 'unknown' };
  return fateAt({ ...place, path: place.path }, head, base, sight);
}

/** Whether everything was looked at, but for what nobody asked for. */
export function isWhole({ unseen }: SideCoverage): boolean {
  return unseen.every(({ reason }) => reason === 'excluded' || reason === 'unsupported');
}

/** A place whose path is known. */
type KnownPlace = LostPlace & { readonly path: string };

function fateAt(place: KnownPlace, head: SideCoverage, base: SideCoverage | null, sight: Sight): Fate {
  const now = sight.moved.get(place.path) ?? place.path;
  const here = hiding({ ...place, path: now }, head, base);
  if (here !== null) return byItem(here);
  const detour = sight.has(now) ? null : sight.detour(now);
  if (detour !== null) return { kind: 'unseen', item: detourItem(detour) };
  if (!sight.has(now))
    return byItem(sight.hidden.get(place.id) ?? elsewhere(place, head, base, sight)) ?? gone('removed');
  return gone(isStillStated({ ...place, path: now }, sight.inventory) ? 'withdrawn' : 'fixed');
}

/**
 * Where a link or a submodule came into the place of a file: what it leads to is not looked at
 * there.
 */
function detourItem({ path, kind }: Detour): Unseen {
  const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
  const detail = `${what}, which is not followed; commit the file itself`;
  return { kind: 'file', name: path, where: path, reason: 'unsupported', detail };
}

/**
 * What several places of one finding come to: one that nobody saw keeps it open, and a decision is
 * no repair.
 */
export function joinFates(fates: readonly Fate[]): Fate {
  const first = (kind: Fate['kind']): Fate | undefined => fates.find((fate) => fate.kind === kind);
  const open = first('unseen') ?? first('unknown');
  if (open !== undefined) return open;
  const reasons = fates.flatMap((fate) => (fate.kind === 'gone' ? [fate.reason] : []));
  const reason = WEAKEST.find((candidate) => reasons.includes(candidate));
  return reason === undefined ? { kind: 'unknown' } : gone(reason);
}

/** The reason that says least about a repair speaks for all places. */
const WEAKEST: readonly GoneReason[] = [
  'disabled',
  'excluded',
  'out-of-scope',
  'false-positive',
  'withdrawn',
  'removed',
  'fixed',
];

/** Whether the policy in force looks for a finding at a place at all; null where it does. */
function decidedBy({ source, ids, path }: LostPlace, { scan }: Policy): 'disabled' | 'excluded' | null {
  const section = SECTIONS.find((name) => name === source);
  if (section === undefined) return null;
  if (!scan[section].enabled) return 'disabled';
  if (section === 'code' && ids.some((id) => scan.code.disable.includes(id))) return 'disabled';
  const settings: object = scan[section];
  const globs = 'exclude' in settings ? (settings.exclude as readonly string[]) : [];
  return path !== null && globs.length > 0 && picomatch([...globs], { dot: true })(path) ? 'excluded' : null;
}

function gone(reason: GoneReason): Fate {
  return { kind: 'gone', reason };
}

function byItem(item: Unseen): Fate;
function byItem(item: Unseen | null): Fate | null;
function byItem(item: Unseen | null): Fate | null {
  if (item === null) return null;
  return item.reason === 'excluded' ? gone('excluded') : { kind: 'unseen', item };
}

/** What kept a scan that failed from a place: the item about it, or else the failure. */
function whyUnread(place: KnownPlace, { scanner, coverage }: ScanReport): Unseen {
  const { path } = place;
  const item = coverage === null ? null : hiding(place, coverage.head, coverage.base);
  const detail = `${scanner} did not complete`;
  return item ?? { kind: 'file', name: path, where: path, reason: 'unreadable', detail };
}

/** What was not looked at at the very place: the file, or the package in it. */
function hiding(place: KnownPlace, { unseen }: SideCoverage, base: SideCoverage | null): Unseen | null {
  const at = unseen.filter(({ where }) => isAt(place.path, where));
  return (
    at.find(({ kind }) => kind === 'file') ??
    at.find((item) => isAbout(item, place)) ??
    (place.package === null ? null : hidingPackage(place, unseen, base))
  );
}

/**
 * For a package also what is wrong beside its file, where one file states what another one asks
 * for: the same package without a version, or a lock that does not fit its manifest, of which no
 * entry can be believed. With a base, the same package that lost its version anywhere.
 */
function hidingPackage(
  place: KnownPlace,
  unseen: readonly Unseen[],
  base: SideCoverage | null,
): Unseen | null {
  const directory = folderOf(place.path);
  const before = keysOf(base);
  return (
    unseen.find(
      (item) =>
        folderOf(item.where) === directory &&
        (isAbout(item, place) || item.reason === 'out-of-step' || item.reason === 'no-lock'),
    ) ??
    (base === null ? undefined : unseen.find((item) => isAbout(item, place) && !before.has(keyOf(item)))) ??
    null
  );
}

/** Whether an item is, or holds, a path: one that ends with `/` is a folder. */
function isAt(path: string, where: string): boolean {
  return where.endsWith('/') ? path.startsWith(where) : path === where;
}

function isAbout({ kind, name }: Unseen, place: LostPlace): boolean {
  return kind === 'package' && place.package !== null && plain(name) === plain(place.package.name);
}

/** A package's name however it is spelt: PyPI takes `-`, `_` and `.` for the same. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/gu, '-');
}

/** Where a finding whose file is gone may have gone: to something that nobody looked at. */
function elsewhere(
  place: KnownPlace,
  head: SideCoverage,
  base: SideCoverage | null,
  sight: Sight,
): Unseen | null {
  const before = keysOf(base);
  const fresh = head.unseen.filter((item) => item.reason !== 'excluded' && !before.has(keyOf(item)));
  return (
    fresh.find((item) => isAbout(item, place)) ??
    fresh.find((item) => item.kind === 'file' && couldHold(item, place, sight.baseHas)) ??
    head.unseen.find(({ where }) => where.endsWith('/') && wentInto(where, place, sight)) ??
    null
  );
}

/**
 * Whether a file that nobody looked at may be one that is gone: it has its name, or the name
 * without the ending; for a package it stands in the same folder; and where the base is known, it
 * is simply new.
 */
function couldHold({ where }: Unseen, { path, package: at }: KnownPlace, baseHas: Sight['baseHas']): boolean {
  if (at !== null) return folderOf(where) === folderOf(path);
  if (where.endsWith('/')) return baseHas !== null;
  return stemOf(where) === stemOf(path) || (baseHas !== null && !baseHas(where));
}

/** Whether a folder that nobody looks into has a new file of this path, or of the end of it. */
function wentInto(folder: string, { path }: KnownPlace, { has, baseHas }: Sight): boolean {
  const parts = path.split('/');
  return parts.some((_, from) => {
    const there = folder + parts.slice(from).join('/');
    return has(there) && baseHas?.(there) !== true;
  });
}

/** The name of a file up to its first dot, hidden files' own dot aside. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/u, '');
}

function isStillStated({ path, package: at }: KnownPlace, inventory: Inventory): boolean {
  return at !== null && inventory.get(path)?.(at.name).includes(at.version) === true;
}

/** Whether a path lies in a directory, `''` being all of the tree. */
function isInside(path: string | null, directory: string): boolean {
  return directory === '' || path?.startsWith(`${directory}/`) === true;
}

/** What tells items apart. */
export function keyOf({ kind, name, where, reason }: Unseen): string {
  return JSON.stringify([kind, name, where, reason]);
}

/** The keys of what a side did not look at, made once for all places that are asked for. */
export function keysOf(side: SideCoverage | null): ReadonlySet<string> {
  if (side === null) return NONE;
  const known = keys.get(side);
  if (known !== undefined) return known;
  const made = new Set(side.unseen.map(keyOf));
  keys.set(side, made);
  return made;
}

const NONE: ReadonlySet<string> = new Set();
const keys = new WeakMap<SideCoverage, ReadonlySet<string>>();

/** The folder of a path; `''` for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
