/** The name and version in the URL of a tarball. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
}

/**
 * Parses the URL of a registry's tarball: `…/lodash/-/lodash-4.17.21.tgz`. Variants are accepted:
 * the scope repeated before the file name (Artifactory, GitLab), `%40scope%2fname`, a directory in
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
 * The path of an http(s) URL as the server sees it, with `..` and escapes resolved; null for
 * anything else.
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
 * Whether `resolved` is a URL, which is what npm writes, and not a version or name that npm would
 * look up again.
 */
export function isUrl(resolved: string): boolean {
  return /^(?:https?|file|ssh|git(?:\+[a-z]+)?):/i.test(resolved);
}

/**
 * Whether a requirement refers to something outside of the registry: a URL, git, a directory.
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md#dependencies
 */
export function isForeignSpec(spec: string): boolean {
  return !spec.startsWith('npm:') && /[:/]/.test(spec);
}
