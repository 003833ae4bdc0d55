import { posix } from 'node:path';

/** File extensions that an import may omit, in the order in which they are tried. */
const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '.vue',
  '/index.ts',
  '/index.tsx',
  '/index.js',
  '/index.jsx',
  '/index.mjs',
  '/index.cjs',
  '/index.mts',
];

/** One entry of `paths` in a tsconfig, with absolute targets. */
export interface PathAlias {
  /** Directory of the tsconfig; `''` for the root. */
  readonly below: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the pattern contains a `*`. */
  readonly wildcard: boolean;
  readonly targets: readonly string[];
}

/** The result of resolving an import. */
export interface Resolution {
  /** A file of the repository; null for a package, or when the file does not exist. */
  readonly path: string | null;
  /** Paths that were tried and do not exist; adding one of them would change the result. */
  readonly tried: readonly string[];
}

/** Resolves an import like Node and TypeScript. */
export function resolveImport(
  specifier: string,
  from: string,
  aliases: readonly PathAlias[],
  has: (path: string) => boolean,
): Resolution {
  const tried: string[] = [];
  for (const base of candidates(specifier, from, aliases)) {
    for (const path of endings(base)) {
      if (has(path)) return { path, tried };
      tried.push(path);
    }
  }
  return { path: null, tried };
}

function candidates(specifier: string, from: string, aliases: readonly PathAlias[]): string[] {
  if (/^\.{1,2}(?:\/|$)/u.test(specifier)) {
    const path = posix.normalize(posix.join(posix.dirname(from), specifier)).replace(/\/$/u, '');
    return path.startsWith('..') ? [] : [path === '.' ? 'index' : path];
  }
  return aliases
    .filter(({ below }) => below === '' || from.startsWith(`${below}/`))
    .flatMap((alias) => expandAlias(alias, specifier));
}

function expandAlias({ prefix, suffix, wildcard, targets }: PathAlias, specifier: string): string[] {
  if (!wildcard) return specifier === prefix ? [...targets] : [];
  if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) return [];
  const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
  return targets.map((target) => posix.normalize(target.replace('*', () => middle)));
}

/** In a TypeScript program `./x.js` refers to `./x.ts`. */
function endings(base: string): string[] {
  const typescript = /\.[cm]?jsx?$/u.test(base)
    ? [base.replace(/js(x?)$/u, 'ts$1'), base.replace(/\.jsx?$/u, '.tsx')]
    : [];
  return [
    ...ENDINGS.slice(0, 1).map((ending) => base + ending),
    ...typescript,
    ...ENDINGS.slice(1).map((ending) => base + ending),
  ];
}
