import { hostOf, placeOf } from '../../registry-hosts.js';
import { jsonOf } from '../json.js';
import { tomlOf } from '../toml.js';

/** Hosts by the OSV ecosystem whose packages they serve. */
export type Hosts = ReadonlyMap<string, ReadonlySet<string>>;

type Reader = (text: string) => string[];
type Row = readonly [name: RegExp, ecosystem: string, read: Reader];

const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>,;\])}]+/gi;

/** A file that holds nothing but configuration: each address that is not in a comment. */
const anywhere: Reader = (text) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n/)
    .filter((line) => !/^\s*[#;]/.test(line))
    .flatMap((line) => line.match(ADDRESS) ?? []);

/** Lines that name a source, of files that say much else. */
function onLines(pattern: RegExp): Reader {
  return (text) =>
    anywhere(
      text
        .split(/\r?\n/)
        .filter((line) => pattern.test(line))
        .join('\n'),
    );
}

/**
 * Values of a JSON or TOML file at places that name sources. A file that cannot be read configures
 * nothing; the package manager refuses it.
 */
function under(parse: (text: string) => unknown, ...paths: readonly string[][]): Reader {
  return (text) => paths.flatMap((path) => anywhere(JSON.stringify(valuesAt(parse(text), path))));
}

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (typeof value !== 'object' || value === null) return key === undefined ? [value] : [];
  if (key === undefined) return [value];
  const fields: unknown[] = key === '*' ? Object.values(value) : [(value as Record<string, unknown>)[key]];
  return fields.flatMap((field) => valuesAt(field, rest));
}

const PACKAGE_JSON = under(
  jsonOf,
  ...['dependencies', 'devDependencies', 'optionalDependencies', 'resolutions', 'overrides'].map((key) => [
    key,
  ]),
  ['pnpm', 'overrides'],
);
const PYPROJECT = under(
  tomlOf,
  ...[['source'], ['dependencies'], ['dev-dependencies'], ['group']].map((path) => [
    'tool',
    'poetry',
    ...path,
  ]),
  ...['index', 'index-url', 'extra-index-url', 'find-links', 'sources'].map((key) => ['tool', 'uv', key]),
  ...[
    ['tool', 'pdm', 'source'],
    ['project', 'dependencies'],
    ['project', 'optional-dependencies'],
  ],
  ['dependency-groups'],
);

/**
 * Files of package managers in which a repository says which registries it uses, or from which
 * addresses it takes packages, by their names.
 */
const ROWS: readonly Row[] = [
  [/^\.npmrc$|^\.yarnrc(?:\.yml)?$|^bunfig\.toml$|^pnpm-workspace\.yaml$/, 'npm', anywhere],
  [/^package\.json$/, 'npm', PACKAGE_JSON],
  [/^(?:pip\.(?:conf|ini)|uv\.toml|\.pypirc|poetry\.toml)$/, 'PyPI', anywhere],
  [/^pyproject\.toml$/, 'PyPI', PYPROJECT],
  [/^Pipfile$/, 'PyPI', under(tomlOf, ['source'], ['packages'], ['dev-packages'])],
  [
    /(?:requirements|constraints)[^/]*\.(?:txt|in)$/,
    'PyPI',
    onLines(/^\s*(?:-i|-f|--[\w-]*(?:index|find)[\w-]*)\b|@\s*\w+/),
  ],
  [/^(?:config|config\.toml)$/, 'crates.io', anywhere],
  [/^Cargo\.toml$/, 'crates.io', onLines(/\bgit\s*=|\bregistry-index\s*=/)],
  [/^(?:Gemfile|gems\.rb)$/, 'RubyGems', onLines(/^\s*(?:source|git|gem|git_source)\b/)],
  [/^composer\.json$/, 'Packagist', under(jsonOf, ['repositories'])],
  [/^pubspec\.yaml$/, 'Pub', onLines(/\b(?:hosted|url|git)\s*:/)],
];

/** Whether a file may configure registries, by its path. */
export function configuresRegistries(path: string): boolean {
  return rowOf(path) !== undefined;
}

function rowOf(path: string): Row | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const row = ROWS.find(([name]) => name.test(file));
  // Cargo's file has a common name, and is Cargo's in its own folder only.
  return row?.[1] === 'crates.io' && file.startsWith('config') && !/(?:^|\/)\.cargo\/[^/]+$/.test(path)
    ? undefined
    : row;
}

/** The hosts that configuration names, by ecosystem; texts by path, untrusted. */
export function configuredHosts(texts: ReadonlyMap<string, string>): Hosts {
  const hosts = new Map<string, Set<string>>();
  for (const [path, text] of texts) {
    const [, ecosystem, read] = rowOf(path) ?? [];
    if (ecosystem === undefined || read === undefined) continue;
    const known = hosts.get(ecosystem) ?? new Set();
    for (const address of read(text)) {
      const place = placeOf(address);
      // Cargo's registries may be repositories of one host.
      if (place !== null) known.add(ecosystem === 'crates.io' ? place : hostOf(place));
    }
    hosts.set(ecosystem, known);
  }
  return hosts;
}
