import type { ForgeManifest } from '../shared/forge/manifest.js';
import type { ForgeApps } from '../shared/forge/read.js';

/**
 * Finds manifests that moved: base path to head path. An app is recognised by its id, or by the
 * file's text when several apps have that id.
 */
export function movedManifests(head: ForgeApps, base: ForgeApps): Map<string, string> {
  const gone = base.manifests.filter(({ path }) => !head.manifests.some((other) => other.path === path));
  const fresh = head.manifests.filter(({ path }) => !base.manifests.some((other) => other.path === path));
  const moved = new Map<string, string>();
  for (const manifest of gone) {
    const free = fresh.filter(({ path }) => ![...moved.values()].includes(path));
    const target = onlyOne(free, ({ id }) => id !== null && id === manifest.id) ?? sameText(free, manifest);
    if (target !== undefined) moved.set(manifest.path, target.path);
  }
  return moved;

  function sameText(free: readonly ForgeManifest[], { path }: ForgeManifest): ForgeManifest | undefined {
    return free.find((other) => head.texts.get(other.path) === base.texts.get(path));
  }
}

function onlyOne<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  const found = items.filter(test);
  return found.length === 1 ? found[0] : undefined;
}
