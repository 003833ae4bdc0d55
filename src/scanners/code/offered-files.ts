import { posix } from 'node:path';

/** Endings that an entry of a package.json may leave out, or have once it is built. */
const ENDINGS = ['', '.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.jsx', '.tsx', '/index.js', '/index.ts'];

/** Folders into which packages are built, from others that are committed. */
const BUILT =
  /^(?:dist|build|lib|out|output|esm|es|cjs|umd|module|types|compiled)\/(?:(?:esm|es|cjs|umd|module|node|src)\/)?/u;

/** Folders that hold nothing but what was built. */
const BUILT_ALWAYS = /^(?:dist|build|out|umd|compiled)\//u;

/** Where the sources of a package begin, if its entries are not committed. */
const USUAL = ['src/index', 'index', 'src/main', 'lib/index', 'source/index'];

/**
 * The files by which others import a package: those of its export map, or what these are built
 * from.
 * @param below the folder of its package.json; empty for the root
 */
export function offeredFiles(
  { main, module, browser, exports }: Readonly<Record<string, unknown>>,
  below: string,
  paths: ReadonlySet<string>,
): string[] {
  const named = [main, module, browser, exports].flatMap(textsIn);
  const wanted = named.length === 0 ? ['index.js'] : named;
  const found = wanted.flatMap((entry) => filesFor(posix.normalize(entry), below, paths));
  // What is built is made of sources that may lie beside it.
  const built = named.length > 0 && wanted.every((entry) => BUILT_ALWAYS.test(posix.normalize(entry)));
  const sources = built ? USUAL.flatMap((entry) => withEnding(posix.join(below, entry), paths)) : [];
  if (found.length > 0) return [...new Set([...found, ...sources.slice(0, 1)])];
  return USUAL.flatMap((entry) => withEnding(posix.join(below, entry), paths)).slice(0, 1);
}

function filesFor(entry: string, below: string, paths: ReadonlySet<string>): string[] {
  if (entry.includes('*')) return matching(posix.join(below, entry), paths);
  const own = withEnding(posix.join(below, entry), paths);
  if (own.length > 0) return own;
  const bare = entry.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
  const rest = bare.replace(BUILT, '');
  return (
    [bare, `src/${rest}`, rest]
      .map((candidate) => withEnding(posix.join(below, candidate), paths))
      .find((files) => files.length > 0) ?? []
  );
}

function withEnding(path: string, paths: ReadonlySet<string>): string[] {
  return ENDINGS.map((ending) => `${path}${ending}`)
    .filter((candidate) => paths.has(candidate))
    .slice(0, 1);
}

/** The files for an entry with a star: `./features/*.js`. */
function matching(pattern: string, paths: ReadonlySet<string>): string[] {
  const [before = '', after = ''] = pattern.split('*');
  return [...paths].filter(
    (path) => path.startsWith(before) && path.endsWith(after) && path.length >= before.length + after.length,
  );
}

/** All texts in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
