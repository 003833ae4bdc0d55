import type { Coverage, SideCoverage, Unseen } from '../../core/findings/coverage.js';
import type { Tree } from '../../system/tree.js';
import type { ForgeManifest } from '../shared/forge/manifest.js';
import type { ForgeApps } from '../shared/forge/read.js';
import { sourcePaths, type ForgeSide } from './apps.js';

/** What both sides' manifests said, and did not. */
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

/** Values that only the environment knows cannot be judged. */
function undecided({ path, variables }: ForgeManifest): Unseen[] {
  const names = [...new Set(variables.flatMap(({ text }) => text.match(/\$\{[^}]*\}/gu) ?? []))];
  if (names.length === 0) return [];
  const detail = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}: filled in when it is deployed`;
  return [{ kind: 'file', name: path, where: path, reason: 'partly', detail }];
}

/** How many bytes of a file are looked at for imports. */
const MAX_SOURCE = 1_000_000;

/** Most files that are looked at for a sign that an app without a manifest still lives. */
const MAX_FILES = 200;

/**
 * Apps whose manifest is gone while their code is still there: nobody can say that what was wrong
 * with them is mended.
 * @param gone manifests of the base that the head has neither here nor elsewhere
 */
export async function orphaned(
  gone: readonly ForgeManifest[],
  head: ForgeApps,
  tree: Tree,
): Promise<Unseen[]> {
  const paths = gone.length === 0 ? [] : (await tree.files()).map(({ path }) => path);
  const found = await Promise.all(
    gone.map(async (manifest): Promise<Unseen[]> => {
      const files = sourcePaths(manifest, head.manifests, paths).slice(0, MAX_FILES);
      const importing = await firstImporting(tree, files);
      if (importing === null) return [];
      const detail = `it is gone, and ${importing} still imports @forge/…`;
      return [{ kind: 'file', name: manifest.path, where: manifest.path, reason: 'unreadable', detail }];
    }),
  );
  return found.flat();
}

async function firstImporting(tree: Tree, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    // A file that cannot be read is no sign of anything; that it cannot is the code scan's to say.
    const bytes = await tree.read(path, MAX_SOURCE).catch(() => Buffer.alloc(0));
    if (/['"]@forge\//u.test(bytes.toString('utf8'))) return path;
  }
  return null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
