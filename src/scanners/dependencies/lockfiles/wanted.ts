import { posix } from 'node:path';
import { z } from 'zod';
import type { Grammar } from './admits.js';
import { readCargoManifest } from './cargo/manifest.js';
import { configuration, splitSpecifier } from './deno/configuration.js';
import type { LockfileInput } from './facts.js';
import { parseJson } from './json.js';
import { isDotNetProject, type LockfileKind } from './kinds.js';
import { wantedByProject } from './nuget-wanted.js';
import { readPyproject } from './python/pyproject.js';
import { parseToml } from './toml.js';
import type { Wanted } from './wish.js';
import { yamlOf } from './yaml.js';

type Reader = (text: string, path: string, input: LockfileInput) => Wanted[];

const DENO = ['deno.json', 'deno.jsonc', 'import_map.json', 'import-map.json'];

const READERS: ReadonlyMap<string, readonly [manifest: string, read: Reader][]> = new Map([
  ['poetry', [['pyproject.toml', pyproject]]],
  ['uv', [['pyproject.toml', pyproject]]],
  ['pdm', [['pyproject.toml', mainOfPyproject]]],
  ['pylock', [['pyproject.toml', mainOfPyproject]]],
  ['pipenv', [['Pipfile', pipfile]]],
  ['composer', [['composer.json', composer]]],
  ['bundler', [['Gemfile', gemfile]]],
  ['deno-lock', [...DENO.map((name): [string, Reader] => [name, deno]), ['package.json', packageJson]]],
  ['mix', [['mix.exs', mix]]],
  ['pub', [['pubspec.yaml', pubspec]]],
  [
    'gradle',
    [
      ['build.gradle', gradle],
      ['build.gradle.kts', gradle],
    ],
  ],
]);

/** The names of the manifests that `wantedBy` reads beside a lockfile of such a kind. */
export function manifestsOf(kind: string): readonly string[] {
  return (READERS.get(kind) ?? []).map(([manifest]) => manifest);
}

const JAVASCRIPT: ReadonlySet<string> = new Set(['package-lock', 'yarn', 'pnpm', 'bun']);

/**
 * The requirements in the manifests beside a lockfile, as far as they are literal.
 * @throws LockfileError when a manifest cannot be read
 */
export function wantedBy({ name }: LockfileKind, input: LockfileInput): Wanted[] {
  if (JAVASCRIPT.has(name)) return inPackageJsons(input);
  if (name === 'cargo') return inCargoTomls(input);
  if (name === 'nuget-lock')
    return [...input.beside].flatMap(([file, text]) =>
      isDotNetProject(file) ? wantedByProject(file, text, input) : [],
    );
  const readers = new Map(READERS.get(name));
  // Those beside the lockfile, and those of its workspace's members.
  return [...input.beside].flatMap(
    ([file, text]) => readers.get(posix.basename(file))?.(text, file, input) ?? [],
  );
}

const wishes = z.record(z.string(), z.string()).catch({}).default({});
const PackageJson = z.object({
  name: z.string().optional().catch(undefined),
  dependencies: wishes,
  devDependencies: wishes,
  optionalDependencies: wishes,
  overrides: z.unknown().optional(),
  resolutions: z.unknown().optional(),
  pnpm: z.object({ overrides: z.unknown().optional() }).optional().catch(undefined),
});

/** Requirements that refer to a directory of the repository; lockfiles may omit those. */
const OWN = /^(?:workspace|link|file|portal):|^\.{0,2}\//;

/**
 * The requirements in package.json files, without peer dependencies, which not all package managers
 * install.
 */
function inPackageJsons({ text, beside }: LockfileInput): Wanted[] {
  const manifests = [...beside]
    .filter(([file]) => posix.basename(file) === 'package.json')
    .flatMap(([, content]) => PackageJson.safeParse(parseJson(content)).data ?? []);
  const own = new Set(manifests.map(({ name }) => name));
  // pnpm's lockfile contains the overrides of its workspace.
  const overridden = JSON.stringify([
    ...manifests.map(({ overrides, resolutions, pnpm }) => [overrides, resolutions, pnpm?.overrides]),
    /^overrides:\n(?:[ \t].*\n)*/m.exec(text)?.[0] ?? '',
  ]);
  return manifests.flatMap((manifest) =>
    Object.entries({
      ...manifest.devDependencies,
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
    })
      .filter(([name, range]) => !own.has(name) && !OWN.test(range))
      .map(([name, range]) => ({ name, range, grammar: overridden.includes(name) ? null : 'npm' })),
  );
}

function packageJson(text: string, path: string): Wanted[] {
  return inPackageJsons({ path, text: '', beside: new Map([[path, text]]) });
}

/**
 * What a configuration of Deno asks for. Versions are not compared with the ranges: another file of
 * the workspace may have locked another version.
 */
function deno(text: string, path: string, { beside }: LockfileInput): Wanted[] {
  return configuration(path, text, beside).npm.map((asked) => ({ ...splitSpecifier(asked), grammar: null }));
}

/**
 * All requirements. One with a condition that never holds may rightly be missing from the lockfile.
 */
function pyproject(text: string): Wanted[] {
  return fromPyproject(text, () => true);
}

/** The main requirements only: PDM and pip lock just the groups that they are told to. */
function mainOfPyproject(text: string): Wanted[] {
  return fromPyproject(text, ({ group, extra }) => group === null && extra === undefined);
}

type Asked = ReturnType<typeof readPyproject>[number];

function fromPyproject(text: string, isWanted: (asked: Asked) => boolean): Wanted[] {
  const overridden = /override/.test(text);
  return readPyproject(text)
    .filter((asked) => asked.name !== 'python' && !asked.conditional && isWanted(asked))
    .map(({ name, range }) => ({ name, range: range ?? '', grammar: overridden ? null : 'poetry' }));
}

function inCargoTomls({ beside }: LockfileInput): Wanted[] {
  const manifests = [...beside]
    .filter(([file]) => posix.basename(file) === 'Cargo.toml')
    .map(([, text]) => readCargoManifest(text));
  // A member may take a crate, and the name that it goes by, from the workspace.
  const shared = new Map(manifests.flatMap((manifest) => manifest.shared));
  return manifests
    .filter(({ name }) => name !== null)
    .flatMap(({ wishes: asked }) => asked)
    .map(({ name, range, inherited }) => ({
      name: inherited ? (shared.get(name) ?? name) : name,
      range: range ?? '',
      grammar: 'cargo',
    }));
}

const table = z.record(z.string(), z.unknown()).catch({}).default({});
const Pipfile = z.object({ packages: table, 'dev-packages': table });

function pipfile(text: string): Wanted[] {
  const { packages, 'dev-packages': development } = parseToml(text, Pipfile);
  return versioned({ ...development, ...packages }, 'python');
}

/** The entries that require a version from a registry; directories, git and URLs have no range. */
function versioned(entries: Readonly<Record<string, unknown>>, grammar: Grammar): Wanted[] {
  return Object.entries(entries).flatMap(([name, wish]): Wanted[] => {
    const range =
      typeof wish === 'string' ? wish : z.object({ version: z.string() }).safeParse(wish).data?.version;
    return range === undefined ? [] : [{ name, range, grammar }];
  });
}

/**
 * Composer's requirements without PHP and its extensions, which are part of the platform and have
 * no vendor.
 */
function composer(text: string): Wanted[] {
  const manifest = z.object({ require: table, 'require-dev': table }).safeParse(parseJson(text)).data;
  return versioned({ ...manifest?.['require-dev'], ...manifest?.require }, 'composer').filter(({ name }) =>
    name.includes('/'),
  );
}

function pubspec(text: string): Wanted[] {
  const Pubspec = z.object({
    dependencies: table,
    dev_dependencies: table,
    dependency_overrides: table,
  });
  const manifest = Pubspec.safeParse(yamlOf(text)).data;
  if (manifest === undefined) return [];
  return versioned({ ...manifest.dev_dependencies, ...manifest.dependencies }, 'pub').map((wanted) =>
    wanted.name in manifest.dependency_overrides ? { ...wanted, grammar: null } : wanted,
  );
}

/** A Gemfile is a program, so a gem inside a condition may rightly be missing from the lockfile. */
function gemfile(text: string): Wanted[] {
  const blocks: string[] = [];
  return text.split(/\r?\n/).flatMap((line): Wanted[] => {
    const word = /^\s*(if|unless|case|while|def|begin)\b/.exec(line)?.[1];
    if (word !== undefined) blocks.push(word);
    else if (/\bdo\b\s*(?:\|[^|]*\|\s*)?$/.test(line)) blocks.push('do');
    else if (/^\s*end\b/.test(line)) blocks.pop();
    const [, name, rest = ''] = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
    if (
      name === undefined ||
      blocks.some((block) => block !== 'do') ||
      /\b(?:if|unless|platforms?|install_if)\b/.test(rest)
    )
      return [];
    const ranges = [...rest.matchAll(/,\s*["']([^"']+)["']/g)].map(([, range = '']) => range);
    return [{ name, range: ranges[0] ?? '', grammar: ranges.length === 1 ? 'ruby' : null }];
  });
}

function mix(text: string): Wanted[] {
  const code = text.replace(/^[ \t]*#.*$/gm, '');
  const found = code.matchAll(/\{\s*:(\w+)\s*,\s*"(\s*(?:(?:~>|[<>!=]=?)\s*)?\d[^"]*)"/g);
  return [...found].map(([, name = '', range = '']) => ({
    name,
    range: range.replace(/^\s*==/, '='),
    grammar: /override:\s*true/.test(code) ? null : 'elixir',
  }));
}

/**
 * Gradle chooses the highest version that anything requires, so the locked one may rightly be
 * higher than the one here.
 */
function gradle(text: string): Wanted[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, '');
  const found = code.matchAll(/\b(?:implementation|api)[\s(]+["']([\w.-]+:[\w.-]+):([\w.+-]+)["']/g);
  return [...found].map(([, name = '', range = '']) => ({ name, range, grammar: null }));
}
