import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isError } from '../../../system/errors.js';
import { redact } from '../secrets/redact.js';
import { SarifError } from './parse.js';
import type { ArtifactLocation, Run } from './schema.js';

/** What paths in a SARIF file are resolved against. */
export interface Ground {
  /** Absolute paths that may denote the repository's root, the real one first. */
  readonly roots: readonly string[];
  /** Tells whether the scanned tree contains a file. */
  readonly has: (path: string) => boolean;
}

/**
 * The path of a location's file, relative to the repository's root.
 * @returns null when the location names no file
 * @throws SarifError when it lies outside of the repository
 */
export function pathOf(location: ArtifactLocation | undefined, run: Run, ground: Ground): string | null {
  const named = location?.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
  const uri = location?.uri ?? named?.uri;
  if (uri === undefined || uri === '') return null;
  if (isAbsolute(uri)) return inside(absolute(uri), ground) ?? outside(uri);
  const relative = decode(uri);
  const base = baseOf(location?.uriBaseId ?? named?.uriBaseId, run, 0);
  const path = normalise(relative);
  if (base === null) return path ?? outside(uri);
  const below = inside(posix.join(base, relative), ground);
  if (below !== null) return below;
  // The tool may have run where the repository had another path (a container). If the file exists
  // in our tree, the repository's root is assumed.
  if (path !== null && ground.has(path)) return path;
  return outside(`${base}${uri}`);
}

function isAbsolute(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]/.test(uri);
}

/** An absolute path with `/` and no trailing slash. */
function absolute(uri: string): string {
  if (/^[a-z]:[/\\]/i.test(uri) || /^[/\\](?![/\\])/.test(uri)) return slashed(decode(uri));
  if (!/^file:/i.test(uri)) return outside(uri);
  try {
    return slashed(fileURLToPath(new URL(uri)));
  } catch (error) {
    if (isError(error)) return outside(uri);
    throw error;
  }
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
  if (isAbsolute(base.uri)) return /^file:|^[/\\]|^[a-z]:[/\\]/i.test(base.uri) ? absolute(base.uri) : null;
  const parent = baseOf(base.uriBaseId, run, depth + 1);
  return parent === null ? null : posix.join(parent, decode(base.uri));
}

/**
 * Rejects a location outside of the repository. Only the scheme of a URL is quoted, since it may
 * contain a credential.
 */
function outside(uri: string): never {
  const scheme = /^(?!file:)[a-z][a-z0-9+.-]+:/i.exec(uri)?.[0];
  const quoted = scheme === undefined ? redact(uri).slice(0, 200) : `${scheme}…`;
  throw new SarifError(`a result is in ${JSON.stringify(quoted)}, which is not inside the repository`);
}
