import type { ForgeManifest } from '../../../shared/forge/manifest.js';
import { samePath } from './routes.js';

/** Calls of a remote from a page or a function: the path is a property of an argument. */
const CALLS =
  /\b(?:invokeRemote|requestRemote)\s{0,9}\([^)]{0,400}?\bpath\s{0,9}:\s{0,9}(["'`])(?<path>\/[\w\-./]{0,200})\1/gu;

/**
 * The paths at which Forge, or a page of the app, calls the app's remotes: those of endpoints in
 * manifests, and those that calls name, each also below the path of a base URL.
 * @param texts the sources of the repository
 */
export function endpointPaths(manifests: readonly ForgeManifest[], texts: Iterable<string>): Set<string> {
  const remotes = manifests.flatMap((manifest) => manifest.remotes);
  if (remotes.length === 0) return new Set();
  const bases = ['', ...remotes.flatMap(({ urls }) => urls.map(({ url }) => basePath(url)))];
  const declared = manifests.flatMap(({ modules }) =>
    modules
      .filter(({ type }) => type === 'endpoint')
      .flatMap(({ node }) => node.get('route', 'path').text ?? []),
  );
  const called = [...texts].flatMap((text) =>
    [...text.matchAll(CALLS)].flatMap((match) => match.groups?.['path'] ?? []),
  );
  const paths = [...declared, ...called];
  return new Set(bases.flatMap((base) => paths.map((path) => samePath(`${base}/${samePath(path)}`))));
}

function basePath(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/[^?#]*)/iu.exec(url)?.[1]?.replace(/\/+$/u, '') ?? '';
}
