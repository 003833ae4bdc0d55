import picomatch from 'picomatch';
import type { Unseen } from '../core/findings/coverage.js';
import { idOf } from '../core/findings/merge.js';
import type { Site, Weakness } from '../core/findings/weakness.js';
import { mentionOf, type MentionKind } from '../core/packages/mention.js';
import type { Policy } from '../core/policy/policy.js';
import { isListOfPackages } from '../scanners/dependencies/lockfiles/unread.js';
import { isBelow, isInstalled } from '../scanners/shared/wanted.js';
import type { Tree } from '../system/tree.js';
import { idIn, textIn } from './hidden.js';

/** A package whose finding no lockfile shows any more. */
export interface LostPackage {
  /** The finding's fingerprint. */
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly versions: readonly string[];
  /** Names of the files that stated it, without their folders. */
  readonly files: readonly string[];
}

/** The part of a tree that is looked through. */
export interface Searched {
  readonly head: Tree;
  /** Null where nothing is compared. */
  readonly base: Tree | null;
  /** Relative to the tree's root; `''` for all of it. */
  readonly directory: string;
  readonly policy: Policy;
}

/** Largest file that may be a list of packages, and any other, that are looked through. */
const [MAX_LIST, MAX_FILE] = [20_000_000, 2_000_000];
/** Bytes of all files that are looked through. */
const MAX_BYTES = 100_000_000;
/** Files that are read at the same time. */
const AT_ONCE = 32;

/**
 * What only speaks of packages: prose, licences, reports, statements, and the settings of tools
 * that watch over them. Nothing is installed from it.
 */
const SPEAKS = new RegExp(
  [
    String.raw`\.(?:mdx?|markdown|rst|adoc|textile|csv|tsv|log|map|snap|sarif|svg|diff|po)$`,
    String.raw`(?:^|/)[^/]*(?:change|history|release|news|upgrad|licen[cs]e|notice|third[-_]?party|credits|vex|csaf|advisor|audit)(?:[^/]*\.(?:txt|html?|json|toml|xml|pdf)|[^/.]*)$`,
    String.raw`(?:^|/)[^/]*(?:changelog|licen[cs]e|vex|csaf|advisor)[^/]*\.ya?ml$`,
    String.raw`(?:^|/)(?:dependabot\.ya?ml|\.?renovate[^/]*|\.snyk|\.trivyignore|\.?grype\.ya?ml|deny\.toml|osv-scanner\.toml|fixby\.ya?ml|go(?:\.work)?\.sum)$`,
  ].join('|'),
  'iu',
);

/** What runs commands whatever else its name says. */
const RUNS = /(?:docker|container|make|jenkins|just)file[^/]*$/iu;

/** The findings of packages that the head's lockfiles no longer show. */
export function lostPackages(
  weaknesses: readonly Weakness[],
  placesOf: (weakness: Weakness) => readonly Site[],
  isStated: (site: Site) => boolean,
): LostPackage[] {
  return weaknesses.flatMap((weakness): LostPackage[] => {
    if (weakness.source !== 'dependencies' || weakness.head.length > 0) return [];
    const sites = placesOf(weakness);
    const packages = sites.flatMap((site) => site.package ?? []);
    const [first] = packages;
    // What is stated still and no longer reported is no weakness any more.
    if (first === undefined || sites.some(isStated)) return [];
    const versions = [...new Set(packages.map(({ version }) => version))].filter((one) => one !== '');
    const files = [...new Set(sites.map(({ place }) => baseOf(place.path)))];
    const { ecosystem, name } = first;
    return versions.length === 0 ? [] : [{ id: idOf(weakness), ecosystem, name, versions, files }];
  });
}

/**
 * Files that still ask for packages of which no lockfile states the vulnerable version any more,
 * and that nobody reads: a lockfile under another name, a command in a script, the head of a
 * program. With a base only those that it does not have as they are. Costs nothing where nothing
 * vanished; what lies beyond the limits is not looked through.
 * @returns by fingerprint, what hides the finding
 */
export async function findAskedElsewhere(
  lost: readonly LostPackage[],
  { head, base, directory, policy }: Searched,
): Promise<Map<string, Unseen>> {
  const found = new Map<string, Unseen>();
  if (lost.length === 0) return found;
  const excluded = picomatch([...policy.scan.dependencies.exclude], { dot: true });
  const wanted = lost.map((one) => ({ ...one, asks: mentionOf(one) }));
  const isList = (path: string): boolean => lost.some((one) => mayBeList(path, one));
  const speaks = (path: string): boolean => SPEAKS.test(path) && !RUNS.test(path) && !isList(path);
  const paths = (await head.files()).flatMap(({ path, kind }) =>
    kind === 'file' && isBelow(directory, path) && !excluded(path) && !speaks(path) ? [path] : [],
  );
  let left = MAX_BYTES;
  for (let next = 0; next < paths.length && left > 0; next += AT_ONCE) {
    const texts = paths
      .slice(next, next + AT_ONCE)
      .map((path) => newText(path, isList(path) ? MAX_LIST : MAX_FILE, head, base));
    for (const { path, text } of await Promise.all(texts)) {
      left -= text.length;
      for (const one of wanted)
        if (!found.has(one.id) && kindsFor(path, one).some((kind) => one.asks(text, kind)))
          found.set(one.id, itemFor(path, one));
    }
  }
  return found;
}

/** The text of a file in lower case; empty where the base has the same, or it is none. */
async function newText(
  path: string,
  maxBytes: number,
  head: Tree,
  base: Tree | null,
): Promise<{ readonly path: string; readonly text: string }> {
  const before = base === null ? null : await idIn(base, path);
  if (before !== null && before === (await idIn(head, path))) return { path, text: '' };
  const text = await textIn(head, path, maxBytes);
  return { path, text: text.includes('\0') ? '' : text.toLowerCase() };
}

/**
 * How a file may ask for a package: what is read as a list of packages is believed, but for the
 * scripts of a package.json.
 */
function kindsFor(path: string, lost: LostPackage): readonly MentionKind[] {
  if (isListOfPackages(path) && !isInstalled(path)) return baseOf(path) === 'package.json' ? ['command'] : [];
  return mayBeList(path, lost) ? ['entry', 'apart'] : ['entry'];
}

/** A file whose name has that of a former list of packages may be that list. */
function mayBeList(path: string, { files }: LostPackage): boolean {
  const name = letters(baseOf(path));
  return files.some((file) => name.includes(letters(file)));
}

function itemFor(path: string, { name, versions }: LostPackage): Unseen {
  const detail = `it asks for ${name} ${versions.join(' or ')}`;
  const reason = isInstalled(path) ? 'vendored' : 'unsupported';
  return { kind: 'file', name: path, where: path, reason, detail };
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
