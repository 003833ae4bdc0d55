import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { parse, type ParseError } from 'jsonc-parser';
import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import type { PathAlias } from './engine/modules/resolve.js';
import { reasonInContent, saysGenerated, type Selection } from './select.js';

/** The files of one tree as worker threads read them: one shared block of memory, and where each file lies in it. Plain data. */
export interface Corpus {
  readonly bytes: SharedArrayBuffer;
  /** Path, offset, length. */
  readonly files: readonly (readonly [path: string, offset: number, length: number])[];
  readonly aliases: readonly PathAlias[];
  /** Directories of packages that others install; `''` for the root. */
  readonly libraries: readonly string[];
  /** Directories with a package.json, whether it is a library's or not. */
  readonly packages: readonly string[];
}

/** A corpus, and what is not in it. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  /** How many files are left out, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Files that could not be read, each with the reason. */
  readonly unread: readonly string[];
}

/** Largest file that is analysed, and most bytes of all files together. */
const MAX_FILE = 1_000_000;
const MAX_ALL = 200_000_000;

/** The selected files of a tree as they are, before it is decided which of them count. */
export interface Contents {
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
  /** Digest of the content of each file that says of itself that a program wrote it. */
  readonly generated: ReadonlyMap<string, string>;
  readonly skipped: ReadonlyMap<string, number>;
  readonly unread: readonly string[];
  readonly configurations: readonly Read[];
}

/** Reads the selected files of a tree. */
export async function readContents(tree: Tree, selection: Selection): Promise<Contents> {
  const skipped = new Map(selection.skipped);
  const unread: string[] = [];
  const files: { path: string; bytes: Buffer }[] = [];
  const generated = new Map<string, string>();
  let total = 0;
  for await (const { path, content } of readAll(tree, selection.paths)) {
    if (typeof content === 'string')
      unread.push(content.startsWith(`${path} `) ? content : `${path} (${content})`);
    else {
      const text = content.toString('utf8');
      const reason =
        total + content.length > MAX_ALL ? 'beyond the first 200 MB' : reasonInContent(path, text);
      if (reason !== null) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      else {
        if (saysGenerated(text)) generated.set(path, createHash('sha256').update(content).digest('hex'));
        files.push({ path, bytes: content });
        total += content.length;
      }
    }
  }
  const configurations: Read[] = [];
  for await (const read of readAll(tree, selection.configurations)) configurations.push(read);
  return { files, generated, skipped, unread, configurations };
}

/** The corpus of what was read, without the generated files that `isLeftOut` names. */
export function corpusOf(contents: Contents, isLeftOut: (path: string) => boolean): ReadCorpus {
  const left = contents.files.filter(({ path }) => contents.generated.has(path) && isLeftOut(path));
  const out = new Set(left.map(({ path }) => path));
  const kept = contents.files.filter(({ path }) => !out.has(path));
  const skipped = new Map(contents.skipped);
  if (out.size > 0) skipped.set('generated', out.size);
  return {
    corpus: { ...pack(kept), ...describe(contents.configurations) },
    skipped,
    unread: contents.unread,
  };
}

/** A file's bytes, or why it could not be read. */
type Read = { readonly path: string; readonly content: Buffer | string };

/** Each file's bytes, or why it could not be read; a few at a time. */
async function* readAll(tree: Tree, paths: readonly string[]): AsyncGenerator<Read> {
  for (let from = 0; from < paths.length; from += 64) {
    const batch = paths.slice(from, from + 64).map(async (path) => ({
      path,
      content: await tree.read(path, MAX_FILE).catch((error: unknown) => messageOf(error)),
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

function describe(configurations: readonly Read[]): Pick<Corpus, 'aliases' | 'libraries' | 'packages'> {
  const parsed = configurations.flatMap(({ path, content }) =>
    typeof content === 'string'
      ? []
      : [{ path, below: directoryOf(path), json: parseLoosely(content.toString('utf8')) }],
  );
  // A package.json without a name only says how Node reads the files below it.
  const manifests = parsed.filter(
    ({ path, json }) => posix.basename(path) === 'package.json' && typeof json['name'] === 'string',
  );
  return {
    aliases: parsed
      .filter(({ path }) => posix.basename(path) !== 'package.json')
      .flatMap(({ below, json }) => aliasesOf(below, json)),
    packages: manifests.map(({ below }) => below),
    libraries: manifests.filter(({ json }) => isLibrary(json)).map(({ below }) => below),
  };
}

function directoryOf(path: string): string {
  const directory = posix.dirname(path);
  return directory === '.' ? '' : directory;
}

/** What of a JSON file can be made out: comments and trailing commas are as usual in a tsconfig. */
function parseLoosely(text: string): Record<string, unknown> {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A package with a name, a version and something that others import, and that is not private. */
function isLibrary(json: Record<string, unknown>): boolean {
  const offered = ['main', 'exports', 'module', 'browser', 'files'].some((key) => json[key] !== undefined);
  return (
    json['private'] !== true &&
    typeof json['name'] === 'string' &&
    typeof json['version'] === 'string' &&
    offered
  );
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
