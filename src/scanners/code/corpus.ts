import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { parse, type ParseError } from 'jsonc-parser';
import type { Unseen } from '../../core/findings/coverage.js';
import type { Tree } from '../../system/tree.js';
import { isLfsPointer, LFS_POINTER } from '../shared/lfs-pointer.js';
import { fileItem, unreadItem } from '../shared/unseen-files.js';
import { utf16Text } from '../shared/utf16.js';
import { lowestOf, VERSIONED, type Version } from './engine/library/versions.js';
import type { PathAlias } from './engine/modules/resolve.js';
import { offeredFiles, textsIn } from './offered-files.js';
import { isMinified, saysGenerated, type AsideReason, type Selection } from './select.js';

/**
 * The files of one tree for worker threads: one block of shared memory, and the position of each
 * file in it. Plain data.
 */
export interface Corpus {
  readonly bytes: SharedArrayBuffer;
  /** Path, offset and length in bytes. */
  readonly files: readonly (readonly [path: string, offset: number, length: number])[];
  readonly aliases: readonly PathAlias[];
  /** Directories of packages that are published as libraries; `''` for the root. */
  readonly libraries: readonly string[];
  /** Files that a package.json names as what is run or imported, by their whole paths. */
  readonly entries: readonly string[];
  /** Files by which others import the packages that they install. */
  readonly offered: readonly string[];
  /** Directories of packages that nobody installs: programs, and parts of them. */
  readonly programs: readonly string[];
  /** Files by which other packages of the repository import a private one. */
  readonly doors: readonly string[];
  /** Directories that contain a package.json, of libraries or not. */
  readonly packages: readonly string[];
  /** Lowest versions that a package.json allows, by its directory, of packages in VERSIONED. */
  readonly versions: readonly (readonly [directory: string, name: string, version: Version | null])[];
  /**
   * Functions that the manifest of a Forge app names: path, export, and what the first parameter
   * is.
   */
  readonly handlers: readonly (readonly [path: string, name: string, parameter: string])[];
}

/** Maximum size of a file that is analysed, and of all files together, in bytes. */
const MAX_FILE = 1_000_000;
const MAX_ALL = 200_000_000;

/** A file that is analysed only if production code uses it. */
export interface Aside {
  readonly reason: AsideReason;
  /** Digest of its content. */
  readonly digest: string;
}

/** The selected files of a tree with their content. */
export interface Contents {
  readonly corpus: Corpus;
  readonly aside: ReadonlyMap<string, Aside>;
  /** Files that could not be read, or are never analysed. */
  readonly unseen: readonly Unseen[];
}

/** Reads the selected files of a tree. */
export async function readContents(tree: Tree, selection: Selection): Promise<Contents> {
  const unseen: Unseen[] = [...selection.unseen];
  const files: { path: string; bytes: Buffer }[] = [];
  const aside = new Map<string, Aside>();
  let total = 0;
  for await (const { path, content } of readAll(tree, selection.paths)) {
    if (!Buffer.isBuffer(content)) unseen.push(unreadItem(path, content));
    else if (isLfsPointer(content)) unseen.push(fileItem(path, 'unreadable', LFS_POINTER));
    else if (isUnknownEncoding(path, content)) unseen.push(fileItem(path, 'unreadable', NO_TEXT));
    else if (total + content.length > MAX_ALL)
      unseen.push(fileItem(path, 'too-large', 'beyond the first 200 MB'));
    else {
      const bytes = asUtf8(content);
      const reason = selection.aside.get(path) ?? asideByContent(path, bytes.toString('utf8'));
      if (reason !== null) aside.set(path, { reason, digest: digestOf(content) });
      files.push({ path, bytes });
      total += bytes.length;
    }
  }
  const configurations: Read[] = [];
  for await (const read of readAll(tree, selection.configurations)) configurations.push(read);
  const packed = pack(files);
  const described = describe(configurations, new Set(packed.files.map(([path]) => path)));
  return { corpus: { ...packed, ...described, handlers: [] }, aside, unseen };
}

const NO_TEXT = 'it is no text in UTF-8, nor in UTF-16 with its mark';

/**
 * Whether a page is in an encoding that is not read: zeros stand among its letters. A program with
 * zeros does not parse, and says so itself.
 */
function isUnknownEncoding(path: string, content: Buffer): boolean {
  if (/\.[cm]?[jt]sx?$/iu.test(path) || !content.includes(0)) return false;
  const bytes = asUtf8(content);
  return bytes.filter((byte) => byte === 0).length > bytes.length / 10;
}

function asideByContent(path: string, text: string): AsideReason | null {
  if (saysGenerated(text)) return 'generated';
  return isMinified(path, text) ? 'minified' : null;
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Converts UTF-16, which is recognised by its byte order mark; everything else is assumed to be
 * UTF-8.
 */
function asUtf8(content: Buffer): Buffer {
  const utf16 = utf16Text(content);
  return utf16 === null ? content : Buffer.from(utf16);
}

/** The result of reading one file. */
interface Read {
  readonly path: string;
  /** The bytes, or the error that was thrown. */
  readonly content: unknown;
}

/** Reads files, a few at a time. */
async function* readAll(tree: Tree, paths: readonly string[]): AsyncGenerator<Read> {
  for (let from = 0; from < paths.length; from += 64) {
    const batch = paths.slice(from, from + 64).map(async (path) => ({
      path,
      content: await tree.read(path, MAX_FILE).catch((error: unknown) => error),
    }));
    yield* await Promise.all(batch);
  }
}

function pack(kept: readonly { path: string; bytes: Buffer }[]): Pick<Corpus, 'bytes' | 'files'> {
  const total = kept.reduce((sum, { bytes: { length } }) => sum + length, 0);
  const bytes = new SharedArrayBuffer(total);
  const view = new Uint8Array(bytes);
  let offset = 0;
  const files = kept.map(({ path, bytes: content }) => {
    view.set(content, offset);
    const entry = [path, offset, content.length] as const;
    offset += content.length;
    return entry;
  });
  return { bytes, files };
}

function describe(
  configurations: readonly Read[],
  paths: ReadonlySet<string>,
): Pick<
  Corpus,
  'aliases' | 'doors' | 'entries' | 'libraries' | 'offered' | 'packages' | 'programs' | 'versions'
> {
  const parsed = configurations.flatMap(({ path, content }) =>
    Buffer.isBuffer(content)
      ? [{ path, below: directoryOf(path), json: parseLoosely(content.toString('utf8')) }]
      : [],
  );
  const described = parsed.filter(({ path }) => posix.basename(path) === 'package.json');
  // One without a name only tells Node how to read the files below it, and what is installed there.
  const manifests = described.filter(({ json }) => typeof json['name'] === 'string');
  const libraries = manifests.filter(({ json }) => isLibrary(json));
  const programs = manifests.filter(({ below, json }) => isProgram(json, below, paths));
  return {
    aliases: [
      ...parsed
        .filter(({ path }) => posix.basename(path) !== 'package.json')
        .flatMap(({ below, json }) => aliasesOf(below, json)),
      ...manifests.flatMap(({ below, json }) => workspaceOf(below, json)),
    ],
    entries: described.flatMap(({ below, json }) => entriesOf(json).map((entry) => posix.join(below, entry))),
    packages: manifests.map(({ below }) => below),
    versions: described.flatMap(({ below, json }) =>
      versionsOf(json).map(([name, version]) => [below, name, version] as const),
    ),
    libraries: libraries.map(({ below }) => below),
    programs: programs.map(({ below }) => below),
    doors: programs.flatMap(({ below, json }) => offeredFiles(json, below, paths)),
    offered: libraries.flatMap(({ below, json }) => offeredFiles(json, below, paths)),
  };
}

/** Where a package.json says what it asks for; what is forced upon all comes first. */
const ASKS = [
  'overrides',
  'resolutions',
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'peerDependencies',
];

/** The lowest versions that are asked for; null for a range of which nobody can tell it. */
function versionsOf(json: Record<string, unknown>): [string, Version | null][] {
  return ASKS.flatMap((key) =>
    Object.entries((json[key] ?? {}) as Record<string, unknown>).flatMap(
      ([name, range]): [string, Version | null][] =>
        VERSIONED.includes(name) ? [[name, lowestOf(String(range))]] : [],
    ),
  );
}

function directoryOf(path: string): string {
  const directory = posix.dirname(path);
  return directory === '.' ? '' : directory;
}

/** Parses JSON with comments and trailing commas, which are common in a tsconfig. */
function parseLoosely(text: string): Record<string, unknown> {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/**
 * Whether a package.json describes a library: it is not private and has a name, a version and an
 * entry point.
 */
function isLibrary(json: Record<string, unknown>): boolean {
  return (
    json['private'] !== true &&
    typeof json['name'] === 'string' &&
    typeof json['version'] === 'string' &&
    OFFERS.some((key) => json[key] !== undefined)
  );
}

/** What a package.json says of what others import or run. */
const OFFERS = ['main', 'exports', 'module', 'browser', 'files'];

/**
 * Whether a package.json describes a program that nobody installs: it is private, or names nothing
 * that others import or run, and has nothing where they would look without that.
 */
function isProgram(json: Record<string, unknown>, below: string, paths: ReadonlySet<string>): boolean {
  if (json['private'] === true) return true;
  const names = [...OFFERS, 'bin', 'types'].some((key) => json[key] !== undefined);
  return !names && json['version'] !== undefined && !paths.has(posix.join(below, 'index.js'));
}

/** What is run or imported of a package, as its package.json writes it. */
function entriesOf({ main, module, browser, bin, exports, scripts }: Record<string, unknown>): string[] {
  const start = typeof scripts === 'object' && scripts !== null && 'start' in scripts ? scripts.start : '';
  const commands = typeof start === 'string' ? start.split(/\s+/u).filter((word) => word.includes('.')) : [];
  return [...[main, module, browser, bin, exports].flatMap(textsIn), ...commands];
}

function aliasesOf(below: string, json: Record<string, unknown>): PathAlias[] {
  const options = json['compilerOptions'];
  if (typeof options !== 'object' || options === null) return [];
  const { paths, baseUrl } = options as { paths?: unknown; baseUrl?: unknown };
  const base = posix.join(below, typeof baseUrl === 'string' ? baseUrl : '.');
  const entries = typeof paths === 'object' && paths !== null ? Object.entries(paths) : [];
  const aliases = entries.flatMap(([pattern, targets]) => aliasOf(below, base, pattern, targets));
  return typeof baseUrl === 'string'
    ? [...aliases, { below, prefix: '', suffix: '', wildcard: true, targets: [posix.join(base, '*')] }]
    : aliases;
}

/** Folders of what is built, and those in which the source of it may be. */
const BUILT = /^(?:\.\/)?(?:dist|build|lib|out)\/(?:(?:cjs|esm|es)\/)?/u;

/**
 * How other packages of the repository import this one, by its name: the whole of it, what its
 * export map names, and files in it. What is built stands for its source.
 */
function workspaceOf(below: string, json: Record<string, unknown>): PathAlias[] {
  const name = String(json['name']);
  if (below === '') return [];
  const { exports, main, module, types } = json;
  const map = typeof exports === 'object' && exports !== null ? Object.entries(exports) : [['.', exports]];
  const named = map.flatMap(([key, target]) =>
    String(key).startsWith('.')
      ? aliasOf('', below, `${name}${String(key).slice(1)}`, sourcesOf(target))
      : [],
  );
  const entry = [...sourcesOf([main, module, types]), '.', 'src'];
  return [...named, ...aliasOf('', below, name, entry), ...aliasOf('', below, `${name}/*`, ['*', 'src/*'])];
}

/** The files that a package.json names, and the sources that those are built from. */
function sourcesOf(target: unknown): string[] {
  return textsIn(target).flatMap((text) => {
    const plain = text.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
    return BUILT.test(text) ? [plain.replace(BUILT, 'src/'), plain.replace(BUILT, '')] : [text];
  });
}

function aliasOf(below: string, base: string, pattern: string, targets: unknown): PathAlias[] {
  if (!Array.isArray(targets)) return [];
  const texts = targets.filter((target) => typeof target === 'string');
  const star = pattern.indexOf('*');
  return [
    {
      below,
      prefix: star < 0 ? pattern : pattern.slice(0, star),
      suffix: star < 0 ? '' : pattern.slice(star + 1),
      wildcard: star >= 0,
      targets: texts.map((target) => posix.join(base, target)),
    },
  ];
}

/** Creates a function that returns the lines of a file; each file is decoded once. */
export function linesIn({ bytes, files }: Corpus): (path: string) => readonly string[] {
  const places = new Map(files.map(([path, offset, length]) => [path, { offset, length }] as const));
  const decoded = new Map<string, readonly string[]>();
  return (path) => {
    const known = decoded.get(path);
    const at = places.get(path);
    if (known !== undefined || at === undefined) return known ?? [];
    const lines = Buffer.from(bytes, at.offset, at.length).toString('utf8').split(/\r?\n/u);
    decoded.set(path, lines);
    return lines;
  };
}
