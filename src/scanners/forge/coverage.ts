import type { Coverage, SideCoverage, Unseen } from '../../core/findings/coverage.js';
import type { Tree } from '../../system/tree.js';
import { variablesIn, type ForgeManifest } from '../shared/forge/manifest.js';
import type { ForgeApps } from '../shared/forge/read.js';
import { sourcePaths, type ForgeSide } from './apps.js';

/**
 * The coverage of both trees: manifests that were read, and those that were not or not completely.
 */
export function coverageOf(head: ForgeSide, base: ForgeSide | null, lost: readonly Unseen[]): Coverage {
  return { head: sideOf(head, lost), base: base === null ? null : sideOf(base, []) };
}

function sideOf({ manifests, unseen }: ForgeApps, more: readonly Unseen[]): SideCoverage {
  const all = [...unseen, ...more, ...manifests.flatMap(undecided)];
  return {
    looked: { files: manifests.length, packages: 0 },
    languages: {},
    unseen: all.sort((a, b) => compare(a.where, b.where) || compare(a.name, b.name)),
  };
}

/** An item for each `${VAR}` placeholder, whose value cannot be judged. */
function undecided({ path, variables }: ForgeManifest): Unseen[] {
  const names = [...new Set(variables.flatMap(({ text }) => variablesIn(text)))];
  if (names.length === 0) return [];
  const detail = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}: filled in when it is deployed`;
  return [{ kind: 'file', name: path, where: path, reason: 'partly', detail }];
}

/** Bytes of a file that are searched for imports, at most. */
const MAX_SOURCE = 1_000_000;

/** Maximum number of files that are searched for signs of an app without a manifest. */
const MAX_FILES = 200;

/** Where an app is. */
type Place = Pick<ForgeManifest, 'path' | 'directory'>;

/**
 * Items for apps whose manifest is gone, or something else, while their code remains: their
 * findings must not count as fixed.
 * @param gone former manifests that the head does not have, not even elsewhere
 * @param manifests those of the head
 */
export async function orphaned(
  gone: readonly Place[],
  manifests: readonly Place[],
  tree: Tree,
): Promise<Unseen[]> {
  const paths = gone.length === 0 ? [] : (await tree.files()).map(({ path }) => path);
  const found = await Promise.all(
    gone.map(async (manifest): Promise<Unseen[]> => {
      const files = sourcePaths(manifest, manifests, paths).slice(0, MAX_FILES);
      const importing = await firstImporting(tree, files);
      if (importing === null) return [];
      const what = paths.includes(manifest.path) ? 'it is no manifest any more' : 'it is gone';
      const detail = `${what}, and ${importing} still imports @forge/…`;
      return [{ kind: 'file', name: manifest.path, where: manifest.path, reason: 'unreadable', detail }];
    }),
  );
  return found.flat();
}

async function firstImporting(tree: Tree, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    // An unreadable file counts as no sign; the code scanner reports it as not scanned.
    const bytes = await tree.read(path, MAX_SOURCE).catch(() => Buffer.alloc(0));
    if (importsForge(bytes.toString('utf8'))) return path;
  }
  return null;
}

/** Whether the text of a file names a package of Forge. */
export function importsForge(text: string): boolean {
  return /['"]@forge\//u.test(text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
