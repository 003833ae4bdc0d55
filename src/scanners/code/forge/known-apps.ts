import type { Place } from '../../../core/findings/finding.js';
import type { Tree } from '../../../system/tree.js';
import type { KnownApp } from '../../shared/forge/known-app.js';
import { readForgeApps, type ForgeScope } from '../../shared/forge/read.js';
import { isOwn } from '../../shared/wanted.js';
import { placeOf } from '../engine/modules/places.js';
import { analyseApps, rootsOfApp } from './analyse.js';
import type { ProgramFiles } from './program.js';

const SOURCE = /\.[cm]?[jt]sx?$/iu;

/** Maximum size of a source file that is read, in bytes. */
const MAX_FILE = 1_000_000;

/** Analyses the code of the tree's apps ourselves, since FSRT reports no line numbers. */
export async function knownCode(tree: Tree, scope: ForgeScope): Promise<Omit<KnownApp, 'inManifest'>[]> {
  const { manifests } = await readForgeApps(tree, scope);
  const files = await sourcesOf(
    tree,
    manifests.map(({ directory }) => directory),
  );
  return manifests.map((manifest) => {
    const entries = new Map<string, Place>();
    for (const { step } of rootsOfApp(manifest, files))
      entries.set(step.name, placeOf(step.node, step.module));
    return {
      manifest: manifest.path,
      directory: manifest.directory,
      ours: analyseApps([manifest], files, []),
      entries,
    };
  });
}

async function sourcesOf(tree: Tree, directories: readonly string[]): Promise<ProgramFiles> {
  const wanted = (await tree.files()).filter(
    ({ path, kind }) =>
      kind === 'file' && SOURCE.test(path) && directories.some((directory) => isOwn(directory, path)),
  );
  const texts = new Map<string, string>();
  for (const { path } of wanted) {
    const bytes = await tree.read(path, MAX_FILE).catch(() => null);
    // Locations are only a help: a file that cannot be read gets none, and FSRT itself reports the
    // problem.
    if (bytes !== null) texts.set(path, bytes.toString('utf8'));
  }
  return { aliases: [], has: (path) => texts.has(path), read: (path) => texts.get(path) ?? null };
}
