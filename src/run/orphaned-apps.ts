import { holds } from '../core/findings/holds.js';
import type { Unseen } from '../core/findings/coverage.js';
import type { Trace } from '../core/findings/trace.js';
import { importsForge, orphaned } from '../scanners/forge/coverage.js';
import { readForgeApps } from '../scanners/shared/forge/read.js';
import { fileItem } from '../scanners/shared/unseen-files.js';
import { isOwn } from '../scanners/shared/wanted.js';
import type { Tree } from '../system/tree.js';
import { textIn } from './hidden.js';

/** A finding that nobody sees any more, as far as a manifest decides whether it is seen. */
export interface LostSight {
  /** Its fingerprint. */
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  /** Where it was, under its path of today. */
  readonly path: string;
  /** Whether that file is gone. */
  readonly fileIsGone: boolean;
  readonly trace: Trace | null;
}

/**
 * What hides findings of a Forge app whose manifest is gone, or no manifest any more, while its
 * code still uses Forge. The scanners name it where they are given a base; without one only the
 * findings know that there was a manifest. Costs nothing where none of them can be of an app.
 * @returns by fingerprint, what hides the finding
 */
export async function findOrphaned(lost: readonly LostSight[], head: Tree): Promise<Map<string, Unseen>> {
  const mayBe = lost.filter((one) => one.source === 'forge' || isOfHandler(one));
  if (mayBe.length === 0) return new Map();
  const { manifests: read, broken } = await readForgeApps(head, { directory: '', exclude: [] });
  const manifests = [...read, ...broken].map(({ path }) => manifestAt(path));
  const known = new Set(manifests.map(({ path }) => path));
  const gone = new Set(
    mayBe.flatMap(({ source, path }) => (source === 'forge' && !known.has(path) ? [path] : [])),
  );
  const items = await orphaned([...gone].map(manifestAt), manifests, head);
  const byManifest = new Map(items.map((item) => [item.where, item]));
  const found = await Promise.all(
    mayBe.map(async (one): Promise<readonly [string, Unseen][]> => {
      const item = one.source === 'forge' ? byManifest.get(one.path) : await codeItem(one, manifests, head);
      return item == null ? [] : [[one.id, item]];
    }),
  );
  return new Map(found.flat());
}

type Manifest = Parameters<typeof orphaned>[0][number];

/** Rules of the code scanner that judge an app by its manifest, not the server of its remote. */
function isOfHandler({ source, rule, fileIsGone, trace }: LostSight): boolean {
  const byManifest = rule.startsWith('forge-') && !rule.startsWith('forge-remote');
  return source === 'code' && !fileIsGone && (byManifest || trace?.source === 'remote');
}

/** Its code stands where it stood, uses Forge, and no manifest says who calls it. */
async function codeItem(
  { path, trace }: LostSight,
  manifests: readonly Manifest[],
  head: Tree,
): Promise<Unseen | null> {
  if (manifests.some(({ directory }) => isOwn(directory, path))) return null;
  const text = await textIn(head, path);
  if (!importsForge(text) || (trace !== null && !holds(text, trace))) return null;
  return fileItem(path, 'partly', 'it imports @forge/…, and no manifest tells who calls it');
}

function manifestAt(path: string): Manifest {
  return { path, directory: path.slice(0, Math.max(0, path.lastIndexOf('/'))) };
}
