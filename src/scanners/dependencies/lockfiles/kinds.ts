/** Package managers, as far as their upgrade commands differ. */
export type PackageManager =
  | ('npm' | 'yarn' | 'yarn-berry' | 'pnpm' | 'bun' | 'pip' | 'poetry' | 'uv' | 'pipenv')
  | ('go' | 'cargo' | 'maven' | 'gradle' | 'composer' | 'bundler' | 'nuget');

/** A kind of file that lists packages, and that osv-scanner or Fixby itself reads. */
export interface LockfileKind {
  readonly name: string;
  /** The OSV ecosystem of its packages; null for an SBOM, which may have several. */
  readonly ecosystem: string | null;
  /** Null when Fixby has no upgrade command for it. */
  readonly packageManager: PackageManager | null;
}

/**
 * Files of MSBuild: projects of any kind, and what they import. Xcode's .pbxproj is none of them.
 */
export const MSBUILD = /\.(?:props|targets|projitems|(?!pbxproj$)\w*proj)$/;

/**
 * Scripts of Gradle, and the sources of a build's own plugins, which stand where Gradle's manual
 * puts them.
 */
export const GRADLE_SCRIPT =
  /\.gradle(?:\.kts)?$|(?:^|\/)(?:buildSrc|build-logic)\/(?:.*\/)?[^/]+\.(?:kt|java|groovy)$/;

type Row = readonly [
  match: string | RegExp,
  name: string,
  ecosystem: string | null,
  manager: PackageManager | null,
];

/**
 * The files that are read. Kinds that `WORKED_OUT` (read.ts) marks `instead` are read by Fixby;
 * osv-scanner 2.5.1 accepts all others with `-L :PATH` and its default plug-ins, each of which was
 * tested. A string is a whole file name; an expression is matched against the path. Case matters,
 * except for SBOMs.
 */
const ROWS: readonly Row[] = [
  ['package-lock.json', 'package-lock', 'npm', 'npm'],
  ['npm-shrinkwrap.json', 'package-lock', 'npm', 'npm'],
  ['yarn.lock', 'yarn', 'npm', 'yarn'],
  ['pnpm-lock.yaml', 'pnpm', 'npm', 'pnpm'],
  ['bun.lock', 'bun', 'npm', 'bun'],
  [
    /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.(?:txt|in)$/,
    'pip',
    'PyPI',
    'pip',
  ],
  ['setup.py', 'python-setup', 'PyPI', null],
  ['setup.cfg', 'python-setup', 'PyPI', null],
  ['deno.lock', 'deno-lock', 'npm', null],
  [/(?:^|\/)(?:deno\.jsonc?|import[_-]map\.json)$/, 'deno', 'npm', null],
  ['poetry.lock', 'poetry', 'PyPI', 'poetry'],
  ['uv.lock', 'uv', 'PyPI', 'uv'],
  ['pdm.lock', 'pdm', 'PyPI', null],
  ['Pipfile.lock', 'pipenv', 'PyPI', 'pipenv'],
  [/(?:^|\/)pylock\.(?:[^/]*\.)?toml$/, 'pylock', 'PyPI', null],
  ['go.mod', 'go', 'Go', 'go'],
  ['go.work', 'go-work', 'Go', 'go'],
  ['Cargo.lock', 'cargo', 'crates.io', 'cargo'],
  ['Cargo.toml', 'cargo-toml', 'crates.io', null],
  ['pom.xml', 'maven', 'Maven', 'maven'],
  [/\.pom$/, 'maven', 'Maven', 'maven'],
  ['gradle.lockfile', 'gradle', 'Maven', 'gradle'],
  ['buildscript-gradle.lockfile', 'gradle', 'Maven', 'gradle'],
  [
    /(?:^|\/)(?:gradle\/dependency-locks\/[^/]+|settings-gradle|gradle[\w.-]+)\.lockfile$/,
    'gradle-lines',
    'Maven',
    'gradle',
  ],
  [GRADLE_SCRIPT, 'gradle-script', 'Maven', 'gradle'],
  [/(?:^|\/)gradle\/verification-metadata\.xml$/, 'gradle-verification', 'Maven', 'gradle'],
  [/(?:^|\/)[^/]*\.versions\.toml$/, 'gradle-catalog', 'Maven', 'gradle'],
  ['Gemfile.lock', 'bundler', 'RubyGems', 'bundler'],
  ['gems.locked', 'bundler', 'RubyGems', null],
  ['composer.lock', 'composer', 'Packagist', 'composer'],
  ['mix.lock', 'mix', 'Hex', null],
  ['pubspec.lock', 'pub', 'Pub', null],
  ['conan.lock', 'conan', 'ConanCenter', null],
  ['renv.lock', 'renv', 'CRAN', null],
  ['packages.lock.json', 'nuget-lock', 'NuGet', 'nuget'],
  ['packages.config', 'nuget-config', 'NuGet', null],
  ['Directory.Packages.props', 'nuget-central', 'NuGet', 'nuget'],
  ['Directory.Build.props', 'nuget-central', 'NuGet', 'nuget'],
  [/\.(?:csproj|vbproj|fsproj)$/, 'nuget-project', 'NuGet', 'nuget'],
  [MSBUILD, 'nuget-props', 'NuGet', null],
  [/(?:^|\/)(?:dotnet-tools|global)\.json$/, 'nuget-tools', 'NuGet', null],
  [/\.deps\.json$/, 'nuget-deps', 'NuGet', null],
  ['Package.resolved', 'swift', 'SwiftURL', null],
  ['cabal.project.freeze', 'cabal', 'Hackage', null],
  ['stack.yaml.lock', 'stack', 'Hackage', null],
  [/(?:\.cdx\.(?:json|xml)|(?:^|\/)bom\.(?:json|xml))$/i, 'cyclonedx', null, null],
  [/(?:^|\/)[^/]*\.spdx(?:\.(?:[^/]*\.)?(?:json|spdx|yml|rdf|xml))?$/i, 'spdx', null, null],
  ['osv-scanner-custom.json', 'osv-scanner-custom', null, null],
];

/**
 * JavaScript lockfiles below `node_modules` belong to installed packages; osv-scanner refuses them.
 */
const JAVASCRIPT = new Set(['package-lock', 'yarn', 'pnpm', 'bun', 'deno', 'deno-lock']);

/**
 * The kind of lockfile, by the path alone; null when neither osv-scanner nor Fixby reads it.
 * @param path with `/`
 */
export function lockfileKind(path: string): LockfileKind | null {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const row = ROWS.find(([match]) => (typeof match === 'string' ? match === file : match.test(path)));
  if (!row) return null;
  const [, name, ecosystem, packageManager] = row;
  if (JAVASCRIPT.has(name) && path.split('/').includes('node_modules')) return null;
  return { name, ecosystem, packageManager };
}

/** Whether a file is a .NET project: by its ending, since its name may be any. */
export function isDotNetProject(path: string): boolean {
  return lockfileKind(path)?.name === 'nuget-project';
}
