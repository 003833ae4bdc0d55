import { entriesOf } from '../../shared/forge/entries.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import { manifestPaths, readForgeApps, type ForgeScope } from '../../shared/forge/read.js';
import type { Tree } from '../../../system/tree.js';
import type { Corpus } from '../corpus.js';
import { corpusFiles } from '../corpus-files.js';
import type { Finding } from '../engine/rules/report.js';
import type { Side } from '../side.js';
import { handlersOf } from './handlers.js';

/** The code of one tree with its Forge apps. */
export interface SideWithApps {
  readonly side: Side;
  readonly manifests: readonly ForgeManifest[];
}

/**
 * Reads the manifests of a tree and passes to the analysis who can call which function. Costs
 * nothing without a manifest. A manifest that cannot be read is reported by the Forge scanner.
 */
export async function withApps(side: Side, tree: Tree, scope: ForgeScope): Promise<SideWithApps> {
  if (manifestPaths(await tree.files(), scope).length === 0) return { side, manifests: [] };
  const { manifests } = await readForgeApps(tree, scope);
  const paths = new Set(side.corpus.files.map(([path]) => path));
  const handlers: Corpus['handlers'] = manifests.flatMap((manifest) =>
    handlersOf(entriesOf(manifest, (path) => paths.has(path))),
  );
  return { side: { ...side, corpus: { ...side.corpus, handlers } }, manifests };
}

/** The findings of the rules about Forge apps in a tree. */
export async function findingsOfApps(
  { side: { corpus }, manifests }: SideWithApps,
  disabled: readonly string[],
): Promise<Finding[]> {
  if (manifests.length === 0) return [];
  const { analyseApps } = await import('./analyse.js');
  return analyseApps(manifests, corpusFiles(corpus), disabled);
}
