import type { ForgeAppFacts, StatementFacts } from '../core/statement/facts.js';
import { manifestPaths, readForgeApps } from '../scanners/shared/forge/read.js';
import type { ForgeManifest } from '../scanners/shared/forge/manifest.js';
import type { ManifestNode } from '../scanners/shared/forge/node.js';
import type { Tree } from '../system/tree.js';

/**
 * The Forge apps of a tree as plain data, and the manifests that nobody looked at.
 * @param exclude globs of the policy, relative to the tree
 */
export async function forgeFacts(
  tree: Tree,
  exclude: readonly string[],
): Promise<Pick<StatementFacts, 'apps' | 'brokenManifests'>> {
  const { manifests, broken, unseen } = await readForgeApps(tree, { directory: '', exclude });
  const known = new Set(broken.map(({ path }) => path));
  const forge = new Set(
    manifestPaths(await tree.files(), { directory: '', exclude: [] }).map(({ path }) => path),
  );
  const skipped = unseen.filter(({ where }) => forge.has(where) && !known.has(where));
  return {
    apps: manifests.map(appOf),
    brokenManifests: [
      ...broken,
      ...skipped.map(({ where, reason }) => ({ path: where, problem: `${where} was not read (${reason})` })),
    ],
  };
}

function appOf(manifest: ForgeManifest): ForgeAppFacts {
  const { path, id, runtime, modules, scopes, remotes, egress, content, variables, connect } = manifest;
  return {
    path,
    id,
    runtime: runtime?.text ?? null,
    modules: [...new Set(modules.map(({ type }) => type))].sort(),
    ui: modules.some(({ node }) => shows(node, 0)),
    webTriggers: modules.filter(({ type }) => type === 'webtrigger').map(({ key }) => key),
    displayConditions: modules.some(({ node }) => node.get('displayConditions').exists),
    scopes: scopes.map(({ text }) => text),
    remotes: remotes.map(({ key, urls, operations, stores, storesEUD }) => ({
      key,
      urls: urls.map(({ url }) => url),
      operations,
      stores,
      storesEUD,
    })),
    egress: egress.map(({ kind, address, remote, inScopeEUD }) => ({ kind, address, remote, inScopeEUD })),
    contentScripts: content.filter(({ kind }) => kind === 'scripts').map(({ text }) => text),
    variables: variables.map(({ text }) => text),
    connect: connect.length > 0,
  };
}

/** Depth at which modules name what they show: `view.resource` of a custom field. */
const MAX_DEPTH = 3;

/** Whether a module shows something: it names a resource, or renders by itself. */
function shows(node: ManifestNode, depth: number): boolean {
  if (node.get('resource').exists || node.get('render').exists) return true;
  return depth < MAX_DEPTH && node.entries.some(([, value]) => shows(value, depth + 1));
}
