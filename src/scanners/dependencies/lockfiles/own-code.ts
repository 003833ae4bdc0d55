import { z } from 'zod';
import { composerElsewhere } from './composer.js';
import type { Elsewhere } from './elsewhere.js';
import type { LockfileInput } from './facts.js';
import { jsonOf } from './json.js';
import type { LockfileKind } from './kinds.js';
import { pythonName } from './python/names.js';
import { pubElsewhere } from './pub.js';
import { sourcesOf as gemSources } from './ruby/gemfile-lock.js';
import { tomlOf } from './toml.js';

type Reader = (text: string, input: LockfileInput) => readonly Elsewhere[];

/**
 * Packages that do not come from a registry (own code, git, files), in lockfiles without a reader
 * of their own. A text that cannot be parsed gives none, since osv-scanner refuses it.
 */
export function packagesFromElsewhere(kind: LockfileKind, input: LockfileInput): readonly Elsewhere[] {
  return READERS.get(kind.name)?.(input.text, input) ?? [];
}

/** The normalised name of a package: names that the ecosystem treats as equal have the same. */
export function normalName(kind: LockfileKind, name: string): string {
  return kind.ecosystem === 'PyPI' ? pythonName(name) : name.toLowerCase();
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['bundler', gemSources],
  ['composer', composerElsewhere],
  ['mix', mix],
  ['pub', pubElsewhere],
  ['pdm', (text) => fromFields(list(Table, tomlOf(text)?.['package']))],
  ['pylock', (text) => fromFields(list(Table, tomlOf(text)?.['packages']))],
  ['pipenv', pipenv],
  ['renv', renv],
]);

const Table = z.record(z.string(), z.unknown());
type Fields = z.infer<typeof Table>;

function list<T extends z.ZodType>(item: T, value: unknown): z.infer<T>[] {
  return z.array(item).catch([]).parse(value);
}

/**
 * The keys by which Python's lockfiles state the origin: in the entry itself (PDM, Pipenv) or in a
 * table (pylock.toml).
 */
const FIELDS: readonly (readonly [key: string, origin: Elsewhere['origin']])[] = [
  ['editable', 'own'],
  ['directory', 'own'],
  ['path', 'own'],
  ['git', 'git'],
  ['hg', 'git'],
  ['svn', 'git'],
  ['bzr', 'git'],
  ['vcs', 'git'],
  ['file', 'file'],
  ['url', 'url'],
  ['archive', 'url'],
];

function originByFields(fields: Fields): Elsewhere['origin'] | null {
  return FIELDS.find(([key]) => fields[key] !== undefined && fields[key] !== false)?.[1] ?? null;
}

function fromFields(entries: readonly Fields[]): Elsewhere[] {
  return entries.flatMap((entry) => {
    const origin = originByFields(entry);
    return origin === null || typeof entry['name'] !== 'string' ? [] : [{ name: entry['name'], origin }];
  });
}

function pipenv(text: string): Elsewhere[] {
  const sections = z.record(z.string(), z.unknown()).catch({}).parse(jsonOf(text));
  return Object.entries(sections)
    .filter(([section]) => section !== '_meta')
    .flatMap(([, packages]) => Object.entries(z.record(z.string(), Table).catch({}).parse(packages)))
    .flatMap(([name, fields]) => fromFields([{ ...fields, name }]));
}

function mix(text: string): Elsewhere[] {
  return [...text.matchAll(/^[ \t]*"([^"]+)":[ \t]*\{:(git|path)\b/gm)].map(([, name = '', scheme]) => {
    return { name, origin: scheme === 'git' ? 'git' : 'own' };
  });
}

/** The lockfile of R's renv. @see https://rstudio.github.io/renv/articles/lockfile.html */
function renv(text: string): Elsewhere[] {
  const lock = z.object({ Packages: z.record(z.string(), Table) }).safeParse(jsonOf(text));
  return Object.entries(lock.data?.Packages ?? {}).flatMap(([name, { Source: source }]): Elsewhere[] => {
    if (source === undefined || source === 'Repository' || source === 'Bioconductor') return [];
    return [{ name, origin: source === 'Local' ? 'own' : 'git' }];
  });
}
