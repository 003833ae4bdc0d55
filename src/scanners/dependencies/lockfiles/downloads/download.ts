import { pythonName } from '../python/names.js';
import type { Position } from '../json.js';

/** Name and version of a package. */
export interface NamedVersion {
  readonly name: string;
  readonly version: string;
}

/** A file that an entry of a lockfile downloads, or the index that it takes it from. */
export interface Download extends Position, NamedVersion {
  /** The entry's key, or what else names it in the lockfile. */
  readonly path: string;
  /** The file that has it where that is not the lockfile itself (go.sum); relative, with `/`. */
  readonly file?: string;
  /** What is downloaded, or the registry's own address; null where the lockfile names neither. */
  readonly address: string | null;
  /** The package that the address or the file's name stands for; null where they tell nothing. */
  readonly says: NamedVersion | null;
  /** Each as `algorithm:value`. */
  readonly checksums: readonly string[];
  /** Which file of a version that has several; empty where there is one. */
  readonly part: string;
  /** True where the project asks for it by an address of its own: git, a file, a URL. */
  readonly foreign: boolean;
}

/** What a lockfile says of one download, with nothing of the rest. */
export function download(
  at: Position & NamedVersion & { readonly path: string },
  more: Partial<Download> = {},
): Download {
  const { line, column, name, version, path } = at;
  const nothing = { address: null, says: null, checksums: [], part: '', foreign: false };
  return { line, column, name, version, path, ...nothing, ...more };
}

/** The checksums of a Subresource Integrity text: `sha512-… sha1-…`. */
export function integrity(text: string | null | undefined): string[] {
  return (text ?? '').split(/\s+/).flatMap((part) => {
    const [, algorithm, value] = /^(\w+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    return algorithm === undefined || value === undefined ? [] : [`${algorithm}:${value}`];
  });
}

const WHEEL = /^(.+?)-(\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const ARCHIVE = /\.(?:tar\.gz|tgz|tar\.bz2|zip)$/i;

/**
 * The package that a file of a Python index is, by its name; null where that does not tell.
 * @param file its name, or an address that ends in it
 * @param name the package that it should be: only that tells where in `a-1-2.0.zip` the name ends
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export function pythonFile(file: string, name: string): NamedVersion | null {
  const base = decoded(file.replace(/[?#].*$/, '').replace(/^.*[/\\]/, ''));
  const [, wheel, version] = WHEEL.exec(base) ?? [];
  if (wheel !== undefined && version !== undefined) return { name: wheel, version };
  if (!ARCHIVE.test(base)) return null;
  const bare = base.replace(ARCHIVE, '');
  for (let dash = bare.indexOf('-'); dash > 0; dash = bare.indexOf('-', dash + 1))
    if (pythonName(bare.slice(0, dash)) === pythonName(name)) return { name, version: bare.slice(dash + 1) };
  const [, other, rest] = /^(.+)-(\d[^-]*)$/.exec(bare) ?? [];
  return other === undefined || rest === undefined ? null : { name: other, version: rest };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
