import type { Unseen } from '../../../core/findings/coverage.js';
import type { TreeFile } from '../../../system/tree.js';
import { entriesOf } from '../../shared/forge/entries.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { ForgeApps } from '../../shared/forge/read.js';
import { fileItem } from '../../shared/unseen-files.js';
import { isOwn } from '../../shared/wanted.js';
import type { Side } from '../side.js';

/**
 * What of an app's code could not be judged, because nothing says who calls it: sources below a
 * manifest that cannot be read or is gone, and handlers that are symbolic links. Their findings of
 * before do not count as repaired.
 * @param former manifests of the base; none where there is no base
 */
export function unjudged(
  { corpus }: Side,
  files: readonly TreeFile[],
  apps: ForgeApps,
  former: readonly ForgeManifest[],
): Unseen[] {
  const present = new Set([...apps.manifests, ...apps.broken].map(({ path }) => path));
  const gone = former.filter(({ path }) => !present.has(path)).map(({ path }) => path);
  const lost = [...apps.broken.map(({ path }) => path), ...gone];
  const sources = lost.length === 0 ? [] : sourcesOfForge(corpus);
  const unowned = sources.flatMap((path) => {
    const manifest = lost.find((one) => isOwn(directoryOf(one), path) && !isAppOf(path, apps.manifests));
    return manifest === undefined ? [] : [fileItem(path, 'partly', `who calls it ${manifest} does not tell`)];
  });
  return [...unowned, ...apps.manifests.flatMap((manifest) => linkedHandlers(manifest, files))];
}

/** Sources that use Forge. */
function sourcesOfForge({ bytes, files }: Side['corpus']): string[] {
  const all = Buffer.from(bytes);
  return files
    .filter(([, offset, length]) => all.subarray(offset, offset + length).includes('@forge/'))
    .map(([path]) => path);
}

function isAppOf(path: string, manifests: readonly ForgeManifest[]): boolean {
  return manifests.some(({ directory }) => directory !== '' && isOwn(directory, path));
}

function directoryOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function linkedHandlers(manifest: ForgeManifest, files: readonly TreeFile[]): Unseen[] {
  const kinds = new Map(files.map(({ path, kind }) => [path, kind]));
  return entriesOf(manifest, (path) => kinds.has(path)).flatMap(({ key, file, references }) =>
    file === null || references.length === 0 || kinds.get(file) !== 'symlink'
      ? []
      : [fileItem(file, 'unreadable', `the handler of ${key} is a symbolic link, which is not followed`)],
  );
}
