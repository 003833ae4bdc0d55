import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isError } from '../../../system/errors.js';
import { redact } from '../secrets/redact.js';
import type { ArtifactLocation, Run } from './schema.js';

/** What paths in a SARIF file are resolved against. */
export interface Ground {
  /** Absolute paths that may denote the repository's root, the real one first. */
  readonly roots: readonly string[];
  /** Tells whether the scanned tree contains a file. */
  readonly has: (path: string) => boolean;
}

/** What a location stands for. */
export type Whereabouts =
  | { readonly kind: 'file'; /** Relative to the repository's root. */ readonly path: string }
  /** It names nothing. */
  | { readonly kind: 'nowhere' }
  /** An image, a page, a file of the machine: it may be shown, without what may be a credential. */
  | { readonly kind: 'outside'; readonly address: string };

const NOWHERE: Whereabouts = { kind: 'nowhere' };

/** What a location of a result, of a step or of a notification stands for. */
export function whereaboutsOf(location: ArtifactLocation | undefined, run: Run, ground: Ground): Whereabouts {
  const named = location?.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
  const uri = location?.uri ?? named?.uri;
  if (uri === undefined || uri === '') return NOWHERE;
  const path = pathOf(uri, baseOf(location?.uriBaseId ?? named?.uriBaseId, run, 0), ground);
  return path === null ? { kind: 'outside', address: shown(uri) } : { kind: 'file', path };
}

function pathOf(uri: string, base: string | null, ground: Ground): string | null {
  if (isAbsolute(uri)) {
    const path = absolute(uri) ?? pageOf(uri);
    return path === null ? null : (inside(path, ground) ?? tailOf(path, ground));
  }
  const relative = decode(uri);
  const path = normalise(relative);
  if (base === null) return path;
  const below = inside(posix.join(base, relative), ground);
  if (below !== null) return below;
  // The tool may have run where the repository had another path (a container). If the file exists
  // in our tree, the repository's root is assumed.
  return path !== null && ground.has(path) ? path : null;
}

function isAbsolute(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]/.test(uri);
}

/** An absolute path with `/` and no trailing slash; null for an address that is no file's. */
function absolute(uri: string): string | null {
  if (/^[a-z]:[/\\]/i.test(uri) || /^[/\\](?![/\\])/.test(uri)) return slashed(decode(uri));
  if (!/^file:/i.test(uri)) return null;
  try {
    return slashed(fileURLToPath(new URL(uri)));
  } catch (error) {
    if (isError(error)) return null;
    throw error;
  }
}

/** The path in an address that shows a file of a commit: GitHub's, GitLab's, Bitbucket's. */
function pageOf(uri: string): string | null {
  const path = /^https?:\/\/[^/]+\/.+?\/(?:blob|src)\/[^/]+(\/[^?#]+)/i.exec(uri)?.[1];
  return path === undefined ? null : decode(path);
}

/**
 * The longest end of a foreign absolute path that is a file of ours: the tool ran elsewhere, in a
 * checkout of its own. What lies in installed packages is none of ours, whatever it is called.
 */
function tailOf(path: string, { has }: Ground): string | null {
  const parts = posix
    .normalize(path)
    .split('/')
    .filter((part) => part !== '');
  if (parts.includes('node_modules') || parts.includes('..')) return null;
  const tails = parts.map((_, index) => parts.slice(index).join('/'));
  return tails.find(has) ?? null;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function inside(path: string, { roots }: Ground): string | null {
  const clean = posix.normalize(path);
  for (const root of roots.map(slashed)) {
    if (clean.startsWith(root.endsWith('/') ? root : `${root}/`))
      return normalise(clean.slice(root.length).replace(/^\//, ''));
  }
  return null;
}

/** Normalises a relative path; null when it leaves the repository. */
function normalise(path: string): string | null {
  const clean = posix.normalize(slashed(path)).replace(/^\.\//, '');
  return clean === '..' || clean.startsWith('../') || clean.startsWith('/') || clean === '.' ? null : clean;
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    // A per cent sign that is not an escape: some tools write paths unencoded.
    if (error instanceof URIError) return uri;
    throw error;
  }
}

/**
 * The absolute directory for a `uriBaseId`; null when the SARIF file leaves it to the reader (SARIF
 * 3.14.14).
 */
function baseOf(id: string | undefined, run: Run, depth: number): string | null {
  const base = id === undefined ? undefined : run.originalUriBaseIds?.[id];
  if (base?.uri === undefined || depth > 8) return null;
  if (isAbsolute(base.uri)) return absolute(base.uri);
  const parent = baseOf(base.uriBaseId, run, depth + 1);
  return parent === null ? null : posix.join(parent, decode(base.uri));
}

/** An address as it may be shown: of a URL only the scheme, since it may contain a credential. */
function shown(uri: string): string {
  const scheme = /^(?!file:)[a-z][a-z0-9+.-]+:(?=\/)/i.exec(uri)?.[0];
  return scheme === undefined ? redact(uri).slice(0, 200) : `${scheme}…`;
}
