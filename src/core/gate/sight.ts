import picomatch from 'picomatch';
import type { SideCoverage, Unseen } from '../findings/coverage.js';
import type { GoneReason } from '../findings/gone.js';
import type { ScanReport } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';
import { tellsEnds, toldEnds } from './told-ends.js';

/**
 * The versions that a file states of a package; none where it only names it, or nobody can tell.
 */
export type StatedVersions = (name: string) => readonly string[];

/** What the files of a tree state of packages, by path. */
export type Inventory = ReadonlyMap<string, StatedVersions>;

/** A former location of a finding at which the scanned tree does not show it. */
export interface LostPlace {
  /** The finding's fingerprint. */
  readonly id: string;
  readonly source: string;
  /** Its rule id, then its aliases. */
  readonly ids: readonly string[];
  /** Null when the path is not recorded any more. */
  readonly path: string | null;
  /** The package and version at that location; null for a finding that is not about a package. */
  readonly package: { readonly name: string; readonly version: string } | null;
}

/** A path whose content is not scanned because it is a symbolic link or a submodule. */
export interface Detour {
  readonly path: string;
  readonly kind: 'symlink' | 'submodule';
}

/**
 * What decides whether a missing finding is fixed or only hidden: the policy, what the scanners
 * covered and which files the trees contain.
 */
export interface Sight {
  readonly policy: Policy;
  readonly scans: readonly ScanReport[];
  /** The scanned directory; `''` for the whole tree. */
  readonly directory: string;
  /** Whether the head contains a file. */
  readonly has: (path: string) => boolean;
  /**
   * The symbolic link or submodule at a path of the head or at one of its parents; null when there
   * is none.
   */
  readonly detour: (path: string) => Detour | null;
  /** Whether the base contains a file; null when nothing is compared. */
  readonly baseHas: ((path: string) => boolean) | null;
  /** Base path to head path of files that moved. */
  readonly moved: ReadonlyMap<string, string>;
  /**
   * Findings that left their file and may be hidden: by fingerprint, the item that was not scanned
   * and has the same code, text or secret in it.
   */
  readonly hidden: ReadonlyMap<string, Unseen>;
  /** Packages that the head's files state; empty when no scanner reports them. */
  readonly inventory: Inventory;
}

/** The outcome for a location that no longer shows a finding. */
export type Fate =
  | { readonly kind: 'gone'; readonly reason: GoneReason }
  /** The location was not scanned completely: the finding still counts as open. */
  | { readonly kind: 'unseen'; readonly item: Unseen }
  /** This run did not scan that source or directory, so nothing is known. */
  | { readonly kind: 'unknown' };

/** The policy's sections with an `enabled` switch, named like the sources. */
const SECTIONS = ['dependencies', 'code', 'secrets', 'forge', 'workflows', 'posture', 'activity'] as const;

/**
 * Decides why a location no longer shows a finding. Only a complete scan of that very location
 * counts as fixed. Decisions of the policy (disabled, excluded) are checked first, since they do
 * not depend on the tree.
 */
export function fateOf(place: LostPlace, sight: Sight): Fate {
  const decided = decidedBy(place, sight.policy);
  if (decided !== null) return { kind: 'gone', reason: decided };
  // A log is rotated away: that an episode is not in it any more says nothing of it.
  if (place.source === 'activity') return { kind: 'unknown' };
  const scan = sight.scans.find(({ sources }) => sources.includes(place.source));
  if (scan === undefined || scan.status === 'skipped' || !isInside(place.path, sight.directory))
    return { kind: 'unknown' };
  // The scan failed: a location that only the issue records keeps its state, and one that the base
  // shows counts as not scanned.
  if (scan.status === 'failed')
    return place.path === null || sight.baseHas === null
      ? { kind: 'unknown' }
      : { kind: 'unseen', item: whyUnread({ ...place, path: place.path }, scan) };
  if (tellsEnds(scan)) return fateAsTold(place, scan);
  if (scan.coverage === null) return { kind: 'gone', reason: 'fixed' };
  const { head, base } = scan.coverage;
  // Without a path it may have been anywhere, so the whole tree must have been scanned.
  if (place.path === null) return isWhole(head) ? gone('fixed') : { kind: 'unknown' };
  return fateAt({ ...place, path: place.path }, head, base, sight);
}

/**
 * A check that is no more is withdrawn; one whose rule is not recorded may only be disabled. GitHub
 * lists to each token the reports that it may see, so what it does not list says nothing.
 */
function fateAsTold({ id, ids }: LostPlace, scan: ScanReport): Fate {
  const reason = toldEnds(scan).get(id);
  if (reason === undefined && scan.checks !== undefined && !ids.includes('')) return gone('withdrawn');
  return reason == null ? { kind: 'unknown' } : gone(reason);
}

/** Whether nothing was left out, apart from excluded files and unsupported formats. */
export function isWhole({ unseen }: SideCoverage): boolean {
  return unseen.every(({ reason }) => reason === 'excluded' || reason === 'unsupported');
}

/** A place whose path is known. */
type KnownPlace = LostPlace & { readonly path: string };

function fateAt(place: KnownPlace, head: SideCoverage, base: SideCoverage | null, sight: Sight): Fate {
  const now = sight.moved.get(place.path) ?? place.path;
  // A lockfile like it elsewhere does not speak for the place that it left.
  const here =
    hiding({ ...place, path: now }, head, base) ?? (now === place.path ? null : hiding(place, head, base));
  if (here !== null) return byItem(here);
  const detour = sight.has(now) ? null : sight.detour(now);
  if (detour !== null) return { kind: 'unseen', item: detourItem(detour) };
  if (!sight.has(now))
    return byItem(sight.hidden.get(place.id) ?? elsewhere(place, head, base, sight)) ?? gone('removed');
  return (
    byItem(sight.hidden.get(place.id) ?? null) ??
    gone(isStillStated({ ...place, path: now }, sight.inventory) ? 'withdrawn' : 'fixed')
  );
}

/**
 * The item for a file that was replaced by a symbolic link or a submodule, which is not followed.
 */
function detourItem({ path, kind }: Detour): Unseen {
  const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
  const detail = `${what}, which is not followed; commit the file itself`;
  return { kind: 'file', name: path, where: path, reason: 'unsupported', detail };
}

/**
 * Joins the outcomes for several locations of one finding: it is open if one location was not
 * scanned. If all are gone, the weakest reason counts (see `WEAKEST`).
 */
export function joinFates(fates: readonly Fate[]): Fate {
  const first = (kind: Fate['kind']): Fate | undefined => fates.find((fate) => fate.kind === kind);
  const open = first('unseen') ?? first('unknown');
  if (open !== undefined) return open;
  const reasons = fates.flatMap((fate) => (fate.kind === 'gone' ? [fate.reason] : []));
  const reason = WEAKEST.find((candidate) => reasons.includes(candidate));
  return reason === undefined ? { kind: 'unknown' } : gone(reason);
}

/** Reasons in the order in which they count for the whole finding: decisions before repairs. */
const WEAKEST: readonly GoneReason[] = [
  'disabled',
  'excluded',
  'out-of-scope',
  'false-positive',
  'declined',
  'withdrawn',
  'removed',
  'fixed',
];

/**
 * The decision of the policy that keeps a finding from being looked for at a location; null when
 * there is none.
 */
function decidedBy({ source, ids, path }: LostPlace, { scan }: Policy): 'disabled' | 'excluded' | null {
  const section = SECTIONS.find((name) => name === source);
  if (section === undefined) return null;
  if (!scan[section].enabled) return 'disabled';
  const settings: object = scan[section];
  const off = 'disable' in settings ? (settings.disable as readonly string[]) : [];
  if (ids.some((id) => off.includes(id))) return 'disabled';
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

/**
 * The unscanned item for a location in a failed scan: the one that hides it, else the failed scan
 * itself.
 */
function whyUnread(place: KnownPlace, { scanner, coverage }: ScanReport): Unseen {
  const { path } = place;
  const item = coverage === null ? null : hiding(place, coverage.head, coverage.base);
  const detail = `${scanner} did not complete`;
  return item ?? { kind: 'file', name: path, where: path, reason: 'unreadable', detail };
}

/** The unscanned item that hides a location: the file itself, or the package in it. */
function hiding(place: KnownPlace, { unseen }: SideCoverage, base: SideCoverage | null): Unseen | null {
  const at = unseen.filter(({ where }) => isAt(place.path, where));
  return (
    at.find(({ kind }) => kind === 'file') ??
    at.find((item) => isAbout(item, place)) ??
    (place.package === null ? null : hidingPackage(place, unseen, base))
  );
}

/**
 * For a package, also looks at other files of the same directory, since one file may state what
 * another one requires: the package without a version, or a lockfile that does not fit its manifest
 * and whose entries cannot be trusted. With a base, also the same package if it lost its version
 * anywhere in this change.
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

/** Whether an item is at a path, or is a directory (it then ends with `/`) that contains it. */
function isAt(path: string, where: string): boolean {
  return where.endsWith('/') ? path.startsWith(where) : path === where;
}

function isAbout({ kind, name }: Unseen, place: LostPlace): boolean {
  return kind === 'package' && place.package !== null && plain(name) === plain(place.package.name);
}

/** The normalised name of a package: PyPI treats `-`, `_` and `.` as equal. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/gu, '-');
}

/**
 * The unscanned item that may now contain a finding whose file is gone, because the file was moved
 * there.
 */
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
 * Whether an unscanned file may be the deleted file under a new path. For a package: it is in the
 * same directory. Otherwise: it has the same name without extensions, or the base is known and does
 * not have it.
 */
function couldHold({ where }: Unseen, { path, package: at }: KnownPlace, baseHas: Sight['baseHas']): boolean {
  if (at !== null) return folderOf(where) === folderOf(path);
  if (where.endsWith('/')) return baseHas !== null;
  return stemOf(where) === stemOf(path) || (baseHas !== null && !baseHas(where));
}

/** Whether an unscanned directory contains a new file whose path ends like the deleted file's. */
function wentInto(folder: string, { path }: KnownPlace, { has, baseHas }: Sight): boolean {
  const parts = path.split('/');
  return parts.some((_, from) => {
    const there = folder + parts.slice(from).join('/');
    return has(there) && baseHas?.(there) !== true;
  });
}

/** The name of a file up to its first dot; the leading dot of a hidden file does not count. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/u, '');
}

/** Whether a file states the package in the version that a finding is about. */
export function isStillStated(
  { path, package: at }: Pick<KnownPlace, 'path' | 'package'>,
  inventory: Inventory,
): boolean {
  return at !== null && inventory.get(path)?.(at.name).includes(at.version) === true;
}

/** Whether a path lies in a directory; `''` is the whole tree. */
function isInside(path: string | null, directory: string): boolean {
  return directory === '' || path?.startsWith(`${directory}/`) === true;
}

/** A unique text for an unscanned item. */
export function keyOf({ kind, name, where, reason }: Unseen): string {
  return JSON.stringify([kind, name, where, reason]);
}

/** The keys of all unscanned items of a tree, computed once per coverage object. */
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

/** The directory of a path; `''` for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
