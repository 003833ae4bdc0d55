/** Name and version of a package, as the URL of its tarball has them. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
}

/**
 * What the URL of a registry's tarball says: `…/lodash/-/lodash-4.17.21.tgz`. The scope may stand
 * again before the file (Artifactory, GitLab), be written `%40scope%2fname`, or a folder may come
 * between (Gitea). Null for any other URL.
 */
export function registryTarball(resolved: string): Tarball | null {
  const path = pathOf(resolved);
  const dash = path?.lastIndexOf('/-/') ?? -1;
  if (path === null || dash < 0) return null;
  const folders = path.slice(0, dash).split('/');
  const base = folders.at(-1) ?? '';
  const scope = folders.at(-2) ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (base === '' || !file.endsWith('.tgz') || !file.startsWith(`${base}-`)) return null;
  const name = scope.startsWith('@') ? `${scope}/${base}` : base;
  return { name, version: file.slice(base.length + 1, -'.tgz'.length) };
}

/**
 * The path of an http(s) URL with `..` resolved and escapes undone, as the server will see it; null
 * for anything else.
 */
function pathOf(resolved: string): string | null {
  const url = URL.canParse(resolved) ? new URL(resolved) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  try {
    return decodeURIComponent(url.pathname);
  } catch (error) {
    if (error instanceof URIError) return url.pathname;
    throw error;
  }
}

/**
 * Whether `resolved` is of a form that npm writes: a URL, not a version or a name that it would
 * look up anew.
 */
export function isUrl(resolved: string): boolean {
  return /^(?:https?|file|ssh|git(?:\+[a-z]+)?):/i.test(resolved);
}

/**
 * Whether a dependency is asked for elsewhere than in the registry: by a URL, from git, from a
 * folder.
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md#dependencies
 */
export function isForeignSpec(spec: string): boolean {
  return !spec.startsWith('npm:') && /[:/]/.test(spec);
}
