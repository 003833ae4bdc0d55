import type { Tree } from '../../system/tree.js';
import type { ManifestFact } from '../shared/forge/known-app.js';
import type { ManifestPlace } from '../shared/forge/node.js';
import type { ForgeScope } from '../shared/forge/read.js';
import { readSide } from './apps.js';
import { FORGE_RULES } from './rules/index.js';

/**
 * What stands in the manifests of a tree, by their paths: what rules report, and all other scopes,
 * since FSRT names those of both kinds without a line.
 */
export async function knownFacts(
  tree: Tree,
  scope: ForgeScope,
): Promise<ReadonlyMap<string, readonly ManifestFact[]>> {
  const { apps } = await readSide(tree, scope, new Set(), true);
  return new Map(
    apps.map((app) => {
      const { path, scopes } = app.manifest;
      const placed = ({ line, column }: ManifestPlace): ManifestFact['place'] => ({
        path,
        line,
        column,
        endLine: line,
      });
      const reported = FORGE_RULES.flatMap((rule) =>
        rule.check(app).map(({ subject, at }) => ({ rule: rule.id, subject, place: placed(at) })),
      );
      const asked = scopes.map(({ text, at }) => ({ rule: null, subject: text, place: placed(at) }));
      return [path, [...reported, ...asked]];
    }),
  );
}
