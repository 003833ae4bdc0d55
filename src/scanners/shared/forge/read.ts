import picomatch from 'picomatch';
import type { Unseen } from '../../../core/findings/coverage.js';
import { messageOf } from '../../../system/errors.js';
import type { Tree, TreeFile } from '../../../system/tree.js';
import { fileItem, unreadItem } from '../unseen-files.js';
import { isOwn } from '../wanted.js';
import { isForgeManifest, manifestOf, type ForgeManifest } from './manifest.js';
import { ManifestNode } from './node.js';
import { MAX_MANIFEST, readManifestYaml } from './yaml.js';

/** The Forge apps that were found in a tree. */
export interface ForgeApps {
  /** Sorted by path. */
  readonly manifests: readonly ForgeManifest[];
  /** The text of each manifest, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Manifests that could not be read. */
  readonly broken: readonly BrokenManifest[];
  readonly unseen: readonly Unseen[];
}

/** A manifest that is not valid YAML, or cannot be read. */
export interface BrokenManifest {
  readonly path: string;
  /** The reason with its position, as one sentence without a full stop. */
  readonly problem: string;
}

/** The part of a tree that is scanned. */
export interface ForgeScope {
  /** Relative to the tree's root; `''` for all of it. */
  readonly directory: string;
  /** Globs over repository paths. */
  readonly exclude: readonly string[];
}

const NAME = /(?:^|\/)manifest\.ya?ml$/u;

/** Maximum size in bytes of a file that is opened. */
const MAX_READ = 32 * 1024 * 1024;

/**
 * Files that may be manifests of Forge apps, chosen by name only, so that a tree without any costs
 * nothing.
 */
export function manifestPaths(files: readonly TreeFile[], { directory, exclude }: ForgeScope): TreeFile[] {
  const excluded = picomatch([...exclude], { dot: true });
  return files.filter(({ path }) => NAME.test(path) && isOwn(directory, path) && !excluded(path));
}

/**
 * Reads all Forge manifests of a tree.
 * @param known paths that are Forge manifests in the other tree: one that is broken here still
 *   counts as a manifest
 */
export async function readForgeApps(
  tree: Tree,
  scope: ForgeScope,
  known: ReadonlySet<string> = new Set(),
): Promise<ForgeApps> {
  const all = manifestPaths(await tree.files(), { ...scope, exclude: [] });
  const files = manifestPaths(all, scope);
  const read = await Promise.all(files.map((file) => readOne(tree, file, known.has(file.path))));
  return {
    manifests: read.flatMap(({ manifest }) => (manifest === undefined ? [] : [manifest])),
    texts: new Map(
      read.flatMap(({ manifest, text }) => (manifest === undefined ? [] : [[manifest.path, text ?? '']])),
    ),
    broken: read.flatMap(({ broken }) => (broken === undefined ? [] : [broken])),
    unseen: [
      ...read.flatMap(({ unseen }) => unseen ?? []),
      ...all.filter((file) => !files.includes(file)).map(({ path }) => fileItem(path, 'excluded')),
    ],
  };
}

interface ReadOne {
  readonly manifest?: ForgeManifest;
  readonly text?: string;
  readonly broken?: BrokenManifest;
  readonly unseen?: Unseen;
}

async function readOne(tree: Tree, { path, kind }: TreeFile, known: boolean): Promise<ReadOne> {
  if (kind !== 'file')
    return kind === 'symlink' ? { unseen: fileItem(path, 'unreadable', 'a symbolic link') } : {};
  let text: string;
  try {
    text = (await tree.read(path, MAX_READ)).toString('utf8');
  } catch (error) {
    return { broken: { path, problem: messageOf(error) }, unseen: unreadItem(path, error) };
  }
  const isOne = known || looksLikeOne(text);
  if (text.length > MAX_MANIFEST) return isOne ? tooLarge(path, text.length) : {};
  const reading = readManifestYaml(text);
  if (reading.ok) {
    const root = new ManifestNode(reading.value, reading.positions);
    return isForgeManifest(root) ? { manifest: manifestOf(path, root), text } : {};
  }
  const problem = `${path}, line ${reading.line}, column ${reading.column}: ${reading.message}`;
  return isOne
    ? { broken: { path, problem }, unseen: fileItem(path, 'unreadable', 'it is no valid YAML') }
    : {};
}

/**
 * Whether a text that cannot be parsed was probably meant as a Forge manifest: it has an app's id,
 * or both sections that only manifests have.
 */
function looksLikeOne(text: string): boolean {
  const has = (key: string): boolean => new RegExp(`^\\s{0,8}${key}\\s*:`, 'mu').test(text);
  return text.includes('ari:cloud:ecosystem:') || (has('app') && has('modules'));
}

function tooLarge(path: string, length: number): ReadOne {
  const problem = `${path} has ${length} characters, and Forge takes no manifest of more than 200 KB`;
  return {
    broken: { path, problem },
    unseen: fileItem(path, 'too-large'),
  };
}
