import { posix } from 'node:path';
import { isVersionText } from '../../../core/packages/versions/text.js';
import type { LockfileInput, LockfilePackages, NotCompared } from './facts.js';
import { type Listed, statedDirectly } from './packages.js';
import { besides } from './paths.js';
import { positionsIn } from './positions.js';

/** Files that MSBuild applies to projects in directories below, without being named by them. */
const ABOVE = ['Directory.Packages.props', 'Directory.Build.props', 'Directory.Build.targets'];

/** Maximum number of values of a property; real builds have fewer. */
const MAX_VALUES = 16;

/**
 * Reads a .NET project, or a file of central package management: references with the versions that
 * result from properties of the file, of the files above it and of imported ones. Conditions are
 * not evaluated: all values are considered.
 * @see https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management
 */
export function readNuGetProject({ path, text, beside }: LockfileInput): LockfilePackages {
  const files = filesOf(path, text, beside);
  const properties = propertiesOf(files);
  // Nearer files are set last, so that they take precedence.
  const central = new Map(
    [...files]
      .reverse()
      .flatMap((file) => elementsOf(file.text, 'PackageVersion'))
      .map((at) => [at.name.toLowerCase(), at]),
  );
  const own = elementsOf(text, 'PackageReference|GlobalPackageReference|PackageVersion');
  const listed: Listed[] = [];
  const notCompared: NotCompared[] = [];
  for (const element of own) {
    const written = element.version || (central.get(element.name.toLowerCase())?.version ?? '');
    const versions = interpolated(written, properties).map(lowest);
    const known = versions.filter((version) => isVersionText('NuGet', version));
    for (const version of known) listed.push({ ...element, version });
    // A reference may be completed by another element, one in a file for all projects by any file
    // that says versions for some of them.
    const completed =
      written === '' &&
      (own.some(({ name, version }) => version !== '' && name === element.name) ||
        (!isProject(path) && isStatedElsewhere(element.name, beside)));
    if (known.length < versions.length && !completed)
      notCompared.push({ name: element.name, reason: 'no-version', detail: written || 'no version' });
  }
  return {
    ...statedDirectly(listed, (name) => name.toLowerCase()),
    notCompared,
  };
}

const TAG = /<(\/?)(ItemGroup|Choose|PackageReference|GlobalPackageReference)\b([^<>]*)>/g;

/** The packages that a project references whatever its conditions are. */
export function referencesIn(text: string): string[] {
  const names = new Set<string>();
  const conditional: boolean[] = [];
  for (const [, end, element, attributes = ''] of withoutComments(text).matchAll(TAG)) {
    const isConditional = element === 'Choose' || attribute(attributes, 'Condition') !== null;
    if (element === 'ItemGroup' || element === 'Choose') {
      if (end === '/') conditional.pop();
      else if (!attributes.endsWith('/')) conditional.push(isConditional);
    } else if (!isConditional && !conditional.includes(true))
      for (const name of namesIn(attribute(attributes, 'Include') ?? '')) names.add(name);
  }
  return [...names];
}

/** One element may be about several packages. */
function namesIn(list: string): string[] {
  return list
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.includes('$('));
}

const remembered = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** Whether any file of a repository states a version of a package. */
function isStatedElsewhere(name: string, beside: ReadonlyMap<string, string>): boolean {
  const known =
    remembered.get(beside) ??
    new Set(
      [...beside.values()]
        .flatMap((text) => elementsOf(text, 'PackageVersion|PackageReference'))
        .flatMap((element) => (element.version === '' ? [] : [element.name.toLowerCase()])),
    );
  remembered.set(beside, known);
  return known.has(name.toLowerCase());
}

function isProject(path: string): boolean {
  return !path.endsWith('.props') && !path.endsWith('.targets');
}

interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** The file, those above it, and those that any of them imports; nearest first. */
function filesOf(path: string, text: string, beside: ReadonlyMap<string, string>): ProjectFile[] {
  const files = new Map<string, string>([[path, text]]);
  const add = (candidate: string | null): void => {
    const found = candidate === null ? undefined : beside.get(candidate);
    if (candidate !== null && found !== undefined && !files.has(candidate)) files.set(candidate, found);
  };
  for (const name of ABOVE) for (const folder of foldersOf(path)) add(posix.join(folder, name));
  // Iterating over a map includes entries that are added meanwhile, so imports of imported files
  // are found too.
  for (const [from, content] of files)
    for (const [, target = ''] of withoutComments(content).matchAll(/<Import\b[^<>]*\bProject="([^"*]+)"/g))
      add(importedBy(from, path, target));
  return [...files].map(([name, content]) => ({ path: name, text: content }));
}

/** MSBuild's own words for folders: the one of the file that says so, and the project's. */
function importedBy(from: string, project: string, target: string): string | null {
  const words = /^\$\((MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)[\\/]?(.*)$/i.exec(
    target,
  );
  const [, word = '', rest = target] = words ?? [];
  const base = word === '' || /^MSBuildThisFile/i.test(word) ? from : project;
  return rest.includes('$(') ? null : besides(base, rest.replaceAll('\\', '/'));
}

/**
 * The nearest files above a project that MSBuild puts into it: what they reference, it references.
 */
export function putInto(project: string, beside: ReadonlyMap<string, string>): string[] {
  return ABOVE.flatMap((name) => {
    const paths = foldersOf(project).map((folder) => posix.join(folder, name));
    return paths.flatMap((path) => beside.get(path) ?? []).slice(0, 1);
  });
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    folders.push(folder);
    if (folder === '.' || folder === '/') return folders;
  }
}

interface Element extends Listed {
  /** The version as written, with unresolved properties. */
  readonly version: string;
}

/** The elements with these names that identify a package. */
function elementsOf(text: string, names: string): Element[] {
  const bare = withoutComments(text);
  const at = positionsIn(bare);
  const pattern = new RegExp(`<(${names})\\b([^<>]*?)(?:/>|>([\\s\\S]{0,2000}?)</\\1>)`, 'g');
  return [...bare.matchAll(pattern)].flatMap(({ 2: attributes = '', 3: inner = '', index }) => {
    const named = attribute(attributes, 'Include') ?? attribute(attributes, 'Update') ?? '';
    const version =
      attribute(attributes, 'VersionOverride') ??
      attribute(attributes, 'Version') ??
      /<(?:VersionOverride|Version)>([^<]*)</.exec(inner)?.[1] ??
      '';
    return namesIn(named).map((name) => ({ name, version: version.trim(), ...at(index) }));
  });
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

/** Replaces comments by spaces, so that all offsets stay the same. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function propertiesOf(files: readonly ProjectFile[]): Map<string, string[]> {
  const properties = new Map<string, string[]>();
  for (const { text } of files) {
    const own = new Map<string, string[]>();
    for (const [, group = ''] of withoutComments(text).matchAll(
      /<PropertyGroup\b[^<>]*>([\s\S]*?)(?:<\/PropertyGroup>|$)/g,
    ))
      for (const [, name = '', value = ''] of group.matchAll(
        /<([A-Za-z_][\w.-]*)(?:\s[^<>]*)?>([^<]*)<\/\1>/g,
      ))
        own.set(name.toLowerCase(), [...(own.get(name.toLowerCase()) ?? []), value.trim()]);
    for (const [name, values] of own) if (!properties.has(name)) properties.set(name, values);
  }
  return properties;
}

function interpolated(text: string, properties: ReadonlyMap<string, readonly string[]>): string[] {
  let texts = [text];
  for (let round = 0; round < 5 && texts.some((value) => value.includes('$(')); round += 1)
    texts = [...new Set(texts.flatMap((value) => replacedOnce(value, properties)))].slice(0, MAX_VALUES);
  return texts;
}

function replacedOnce(text: string, properties: ReadonlyMap<string, readonly string[]>): string[] {
  const [whole, name = ''] = /\$\(([\w.-]+)\)/.exec(text) ?? [];
  const values = properties.get(name.toLowerCase()) ?? [];
  if (whole === undefined || values.length === 0) return [text];
  return values.map((value) => text.replace(whole, () => value));
}

/**
 * The version that NuGet installs for a range, which is the lowest: `[1.2, 2.0)` gives 1.2. For a
 * floating version (`1.*`) it asks the registry.
 */
function lowest(version: string): string {
  return /^\[\s*([^,\]\s]+)\s*(?:,[^\])]*[\])]|\])$/.exec(version)?.[1] ?? version;
}
