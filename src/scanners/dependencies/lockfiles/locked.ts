import { z } from 'zod';
import { parseJson } from './json.js';
import type { LockfileKind } from './kinds.js';
import { normalName } from './own-code.js';
import { requirementName } from './python/names.js';
import { parseToml } from './toml.js';
import { yamlOf } from './yaml.js';

/** A package of a lockfile; the version is null when it stands for another package. */
type Entry = readonly [name: string, version: string | null];

/**
 * The versions of each package (by normalised name) in a lockfile without a reader of its own; null
 * for formats that are only searched. A text that cannot be parsed gives nothing, since osv-scanner
 * refuses it.
 * @throws LockfileError when TOML or JSON cannot be read
 */
export function lockedVersions(
  kind: LockfileKind,
  text: string,
): ReadonlyMap<string, readonly string[]> | null {
  const read = READERS.get(kind.name);
  if (read === undefined) return null;
  const versions = new Map<string, string[]>();
  for (const [name, version] of read(text)) {
    const key = normalName(kind, name);
    versions.set(key, [...(versions.get(key) ?? []), ...(version === null ? [] : [version])]);
  }
  return versions;
}

/** What the packages of such a lockfile need, as `[package, what it needs]`. */
export function needsIn(kind: LockfileKind, text: string): readonly (readonly [by: string, name: string])[] {
  return NEEDS.get(kind.name)?.(text) ?? [];
}

const NEEDS: ReadonlyMap<string, (text: string) => [by: string, name: string][]> = new Map([
  ['bundler', gemNeeds],
  ['composer', composerNeeds],
  ['mix', mixNeeds],
  ['nuget-lock', nugetNeeds],
  ['pdm', pdmNeeds],
]);

/** A gem's own dependencies stand six blanks in; Bundler itself is in no lockfile. */
function gemNeeds(text: string): [string, string][] {
  let by = '';
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    by = /^ {4}([^\s(]+) \(/.exec(line)?.[1] ?? by;
    const name = /^ {6}([^\s(]+)/.exec(line)?.[1];
    return name === undefined || name === 'bundler' ? [] : [[by, name]];
  });
}

/** Each entry of a mix.lock is a line, and says of what it needs whether that is optional. */
function mixNeeds(text: string): [string, string][] {
  return [...text.matchAll(/^[ \t]*"([^"]+)":[ \t]*\{:hex,(.*)$/gm)].flatMap(([, by = '', entry = '']) =>
    [...entry.matchAll(/\{:(\w+), "[^"]*", \[[^\]]*\boptional: false\]\}/g)].map(
      ([, name = '']): [string, string] => [by, name],
    ),
  );
}

/**
 * What Composer's packages need. PHP itself and its extensions have no `/` in their names; one that
 * ends in `-implementation` may be provided by any of many packages.
 */
function composerNeeds(text: string): [string, string][] {
  const lock = Composer.catch({}).parse(parseJson(text));
  return [...(lock.packages ?? []), ...(lock['packages-dev'] ?? [])].flatMap(({ name, require }) =>
    Object.keys(require)
      .filter((other) => other.includes('/') && !other.endsWith('-implementation'))
      .map((other): [string, string] => [name, other]),
  );
}

const NuGet = z.object({
  dependencies: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          dependencies: z.record(z.string(), z.unknown()).catch({}).default({}),
          resolved: z.string().optional(),
        }),
      ),
    )
    .catch({}),
});

function nugetNeeds(text: string): [string, string][] {
  const frameworks = NuGet.safeParse(parseJson(text)).data?.dependencies ?? {};
  return Object.values(frameworks).flatMap((packages) =>
    Object.entries(packages).flatMap(([by, { dependencies }]) =>
      Object.keys(dependencies).map((name): [string, string] => [by, name]),
    ),
  );
}

function nuget(text: string): Entry[] {
  const frameworks = NuGet.safeParse(parseJson(text)).data?.dependencies ?? {};
  return Object.values(frameworks).flatMap((packages) =>
    Object.entries(packages).map(([name, { resolved }]): Entry => [name, resolved ?? null]),
  );
}

function pdmNeeds(text: string): [string, string][] {
  const lock = parseToml(
    text,
    z.object({
      package: z.array(Package.extend({ dependencies: z.array(z.string()).default([]) })).default([]),
    }),
  );
  return lock.package.flatMap(({ name, dependencies }) =>
    dependencies
      .filter((wish) => !wish.includes(';'))
      .flatMap((wish): [string, string][] => {
        const other = requirementName(wish);
        return other === null ? [] : [[name, other]];
      }),
  );
}

const READERS: ReadonlyMap<string, (text: string) => readonly Entry[]> = new Map([
  ['pdm', (text) => tables(parseToml(text, z.object({ package: tableList })).package)],
  ['pylock', (text) => tables(parseToml(text, z.object({ packages: tableList })).packages)],
  ['pipenv', pipenv],
  ['composer', composer],
  ['nuget-lock', nuget],
  ['bundler', (text) => all(text, /^ {4}([^\s(]+) \(([^)]+)\)/gm)],
  ['mix', (text) => all(text, /^[ \t]*"([^"]+)":[ \t]*\{:\w+,[^"]*"([^"]+)"/gm)],
  ['pub', pub],
  ['gradle', (text) => all(text, /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)=/gm)],
]);

const Package = z.object({ name: z.string(), version: z.string().optional() });
const tableList = z.array(Package).default([]);

function tables(packages: z.infer<typeof tableList>): Entry[] {
  return packages.map(({ name, version }) => [name, version ?? null]);
}

function all(text: string, pattern: RegExp): Entry[] {
  return [...text.matchAll(pattern)].map(([, name = '', version = '']) => [name, version]);
}

const Pinned = z.record(z.string(), z.object({ version: z.string().optional() })).catch({});
const Pipfile = z.record(z.string(), z.unknown());

function pipenv(text: string): Entry[] {
  const sections = Object.entries(Pipfile.catch({}).parse(parseJson(text)));
  return sections
    .filter(([name]) => name !== '_meta')
    .flatMap(([, section]) =>
      Object.entries(Pinned.parse(section)).map(([name, { version }]): Entry => [
        name,
        version?.replace(/^==/, '') ?? null,
      ]),
    );
}

const names = z.record(z.string(), z.unknown()).catch({}).default({});
const Composed = z
  .array(Package.extend({ replace: names, provide: names, require: names }))
  .catch([])
  .default([]);
const Composer = z.object({ packages: Composed, 'packages-dev': Composed }).partial();

/** A package that is replaced or provided by another one counts as present. */
function composer(text: string): Entry[] {
  const lock = Composer.catch({}).parse(parseJson(text));
  const packages = [...(lock.packages ?? []), ...(lock['packages-dev'] ?? [])];
  return packages.flatMap(({ name, version, replace, provide }): Entry[] => [
    [name, version ?? null],
    ...Object.keys({ ...replace, ...provide }).map((other): Entry => [other, null]),
  ]);
}

function pub(text: string): Entry[] {
  const lock = z.object({ packages: Pinned }).safeParse(yamlOf(text));
  return Object.entries(lock.data?.packages ?? {}).map(([name, { version }]) => [name, version ?? null]);
}
