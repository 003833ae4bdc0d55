import { posix } from 'node:path';
import { lockfileKind } from '../scanners/dependencies/lockfiles/kinds.js';

/**
 * Files that make a package manager run a program, or hold what nobody else may read. They are left
 * out of the copy in which package managers run.
 */
const LEFT_OUT: readonly RegExp[] = [
  // pnpm, Yarn and Bun load these as programs, or programs that they name.
  /(?:^|\/)\.?pnpmfile\.[cm]?js$/,
  /(?:^|\/)\.pnp(?:\.loader)?\.[cm]?js$/,
  /(?:^|\/)yarn\.config\.cjs$/,
  /(?:^|\/)\.yarnrc$/,
  /(?:^|\/)\.yarn\/(?!patches\/)/,
  /(?:^|\/)bunfig\.toml$/,
  /(?:^|\/)\.corepack\.env$/,
  // Settings that name a program or a toolchain to run.
  /(?:^|\/)\.cargo\//,
  /(?:^|\/)rust-toolchain(?:\.toml)?$/,
  /(?:^|\/)\.(?:python-versions?|tool-versions|pip-tools\.toml|prototools)$/,
  /(?:^|\/)poetry\.toml$/,
  /(?:^|\/)\.?mise(?:[.\w-]*\.toml$|\/)/,
  /(?:^|\/)\.(?:volta|poetry)\//,
  /(?:^|\/)\.(?:mvn|bundle|git|venv)\//,
  /(?:^|\/)node_modules\//,
  // Credentials, and variables that some programs read by themselves.
  /(?:^|\/)\.env(?:\.|rc$|$)/,
  /(?:^|\/)(?:auth\.json|\.netrc|\.pypirc)$/,
];

/** Whether a file is not copied to where package managers run. */
export function isLeftOut(path: string): boolean {
  return LEFT_OUT.some((pattern) => pattern.test(path));
}

const MANIFESTS = new Set([
  ...['package.json', 'pnpm-workspace.yaml', '.yarnrc.yml', 'pyproject.toml', 'Pipfile', 'Cargo.toml'],
  ...['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'composer.json'],
]);

/** Whether a file states dependencies: only such files are ever changed. */
export function statesDependencies(path: string): boolean {
  const name = posix.basename(path);
  return MANIFESTS.has(name) || lockfileKind(path) !== null || /\.in$/.test(name);
}
