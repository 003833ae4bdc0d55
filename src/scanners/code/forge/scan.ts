import { entriesOf } from '../../shared/forge/entries.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import { manifestPaths, readForgeApps, type ForgeApps, type ForgeScope } from '../../shared/forge/read.js';
import type { Tree } from '../../../system/tree.js';
import type { Corpus } from '../corpus.js';
import { corpusFiles } from '../corpus-files.js';
import type { Finding } from '../engine/rules/report.js';
import type { Side } from '../side.js';
import { handlersOf } from './handlers.js';
import { unjudged } from './unjudged.js';

/** The code of one tree with its Forge apps. */
export interface SideWithApps {
  readonly side: Side;
  readonly manifests: readonly ForgeManifest[];
}

const NO_APPS: ForgeApps = { manifests: [], texts: new Map(), broken: [], unseen: [] };

/**
 * Reads the manifests of a tree and passes to the analysis who can call which function. Costs
 * nothing without a manifest. A manifest that cannot be read is reported by the Forge scanner.
 * @param former manifests of the base, of which the tree should have its own
 */
export async function withApps(
  side: Side,
  tree: Tree,
  scope: ForgeScope,
  former: readonly ForgeManifest[] = [],
): Promise<SideWithApps> {
  const files = await tree.files();
  const none = manifestPaths(files, scope).length === 0;
  if (none && former.length === 0) return { side, manifests: [] };
  const known = new Set(former.map(({ path }) => path));
  const apps = none ? NO_APPS : await readForgeApps(tree, scope, known);
  const { manifests } = apps;
  const unseen = [...side.unseen, ...unjudged(side, files, apps, former)];
  const paths = new Set(side.corpus.files.map(([path]) => path));
  const handlers: Corpus['handlers'] = manifests.flatMap((manifest) =>
    handlersOf(entriesOf(manifest, (path) => paths.has(path))),
  );
  return { side: { ...side, corpus: { ...side.corpus, handlers }, unseen }, manifests };
}

/** The findings of the rules about Forge apps, and about servers of their remotes, in a tree. */
export async function findingsOfApps(
  { side: { corpus }, manifests }: SideWithApps,
  disabled: readonly string[],
): Promise<Finding[]> {
  const files = { ...corpusFiles(corpus), paths: corpus.files.map(([path]) => path) };
  const hasRemotes = manifests.some(({ remotes }) => remotes.length > 0) || hasServer(corpus);
  if (manifests.length === 0 && !hasRemotes) return [];
  const { analyseApps } = await import('./analyse.js');
  const { analyseRemotes } = await import('./remote/analyse.js');
  return [
    ...analyseApps(manifests, files, disabled),
    ...(hasRemotes ? analyseRemotes(manifests, files, disabled) : []),
  ];
}

/** What only the server of a remote has in its code; such a repository may have no manifest. */
const OF_SERVERS = ['x-forge-oauth-', 'forge/invocation-token'];

function hasServer({ bytes }: Corpus): boolean {
  const all = Buffer.from(bytes);
  return OF_SERVERS.some((text) => all.includes(text));
}
