import { posix } from 'node:path';

/** Where a lockfile states its format. */
const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['package-lock.json', /"lockfileVersion"\s*:\s*(\d+)/],
  ['npm-shrinkwrap.json', /"lockfileVersion"\s*:\s*(\d+)/],
  ['pnpm-lock.yaml', /^lockfileVersion:\s*["']?([\d.]+)/m],
  ['yarn.lock', /^(?:# yarn lockfile (v\d+)|__metadata:\r?\n\s+version:\s*(\d+))/m],
  ['Cargo.lock', /^version\s*=\s*(\d+)/m],
  ['uv.lock', /^version\s*=\s*(\d+)/m],
]);

/**
 * Whether a package manager of another version rewrote a lockfile in another format.
 * @returns a clause that says so; null when the format is the same
 */
export function changedFormat(path: string, before: string, after: string): string | null {
  const pattern = FORMATS.get(posix.basename(path));
  if (pattern === undefined) return null;
  const [was, is] = [before, after].map((text) => formatIn(pattern, text));
  if (was === undefined || was === is) return null;
  return `the package manager here writes ${path} in another format (${was}, then ${is ?? 'none'}): use the version that the project uses`;
}

function formatIn(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  return found?.[1] ?? found?.[2];
}
