import type { SideCoverage, Unseen } from '../../core/findings/coverage.js';
import type { Tree } from '../../system/tree.js';
import { fileItem, unreadItem } from '../shared/unseen-files.js';
import { conditionOf, spansOf, type BrokenSpan } from './expressions/spans.js';
import { build } from './model/build.js';
import type { Repository, WorkflowFile } from './model/types.js';
import type { Selected, Selection } from './select.js';
import { positionOf, scalars, type Source } from './yaml/node.js';
import { readYaml } from './yaml/read.js';

/** Maximum size of a file, in bytes; GitHub's limit for workflows is 1 MiB. */
const MAX_BYTES = 1_048_576;

/** The parsed files of one tree. */
export interface ReadFiles {
  readonly repository: Repository;
  /** All files that were read, even if not completely. */
  readonly sources: readonly Source[];
  readonly coverage: SideCoverage;
  /**
   * The result of each file by path, to be reused for the other tree, which mostly has the same
   * content.
   */
  readonly known: ReadonlyMap<string, OneFile>;
}

/** The result of one file: its content, or why it was not read. */
export interface OneFile {
  readonly path: string;
  /** Null when it could not be read at all. */
  readonly bytes: Buffer | null;
  readonly file: WorkflowFile | null;
  readonly unseen: readonly Unseen[];
}

const NONE: ReadonlyMap<string, OneFile> = new Map();

/**
 * Reads and parses the selected files. A file that cannot be read is reported as not scanned; the
 * others are still read.
 * @param directory the scanned directory, relative to the tree's root
 * @param known files of the other tree; those with the same bytes are not parsed again
 */
export async function readFiles(
  tree: Tree,
  directory: string,
  selection: Selection,
  known = NONE,
): Promise<ReadFiles> {
  const all: OneFile[] = [];
  for (let from = 0; from < selection.files.length; from += 64) {
    const some = selection.files.slice(from, from + 64);
    all.push(...(await Promise.all(some.map((one) => readOne(tree, one, known.get(one.path))))));
  }
  const files = all.flatMap(({ file }) => file ?? []);
  const whole = all.filter(({ file, unseen }) => file !== null && unseen.length === 0).length;
  return {
    repository: {
      directory,
      workflows: files.filter((file) => file.kind === 'workflow'),
      actions: files.filter((file) => file.kind === 'action'),
      dependabot: files.filter((file) => file.kind === 'dependabot'),
    },
    sources: files.map(({ source }) => source),
    known: new Map(all.map((one) => [one.path, one])),
    coverage: {
      looked: { files: whole, packages: 0 },
      languages: {},
      unseen: [
        ...all.flatMap(({ unseen }) => unseen),
        ...selection.links.map((path) => fileItem(path, 'unsupported', 'a symbolic link')),
        ...selection.excluded.map((path) => fileItem(path, 'excluded')),
      ].sort((a, b) => (a.where < b.where ? -1 : 1)),
    },
  };
}

async function readOne(tree: Tree, { path, kind }: Selected, known?: OneFile): Promise<OneFile> {
  try {
    const bytes = await tree.read(path, MAX_BYTES);
    if (known?.bytes?.equals(bytes) === true) return known;
    return { path, bytes, ...parse(path, kind, bytes) };
  } catch (error) {
    return { path, bytes: null, file: null, unseen: [unreadItem(path, error)] };
  }
}

function parse(path: string, kind: Selected['kind'], bytes: Buffer): Pick<OneFile, 'file' | 'unseen'> {
  const reading = readYaml(path, bytes);
  if (!reading.ok)
    return { file: null, unseen: [fileItem(path, 'unreadable', placed(reading, reading.message))] };
  const { root, source } = reading;
  const built =
    root === null
      ? { kind: 'misshapen' as const, message: 'it is empty', offset: 0 }
      : build(kind, root, source);
  if (built.kind !== 'misshapen') return { file: built, unseen: partly(built) };
  // A file named action.yml that is not a GitHub action belongs to another program.
  const foreign = kind === 'action';
  const why = placed(positionOf(source, built.offset), built.message);
  return { file: null, unseen: [fileItem(path, foreign ? 'unsupported' : 'unreadable', why)] };
}

/** Items for expressions with syntax errors, whose effects are unknown. */
function partly({ source, root, ...file }: WorkflowFile): Unseen[] {
  const owners = file.kind === 'workflow' ? file.jobs : [];
  const conditions = [
    ...owners.map(({ condition }) => condition),
    ...owners.flatMap(({ steps }) => steps.map(({ condition }) => condition)),
  ];
  const broken: readonly BrokenSpan[] = [
    ...scalars(root).flatMap((value) => (value.value.includes('${{') ? spansOf(value).broken : [])),
    ...conditions.flatMap((value) =>
      value === null || value.value.includes('${{') ? [] : conditionOf(value).broken,
    ),
  ];
  const [first] = broken;
  if (first === undefined) return [];
  const what = `an expression cannot be read: ${first.message}`;
  return [fileItem(source.path, 'partly', placed(positionOf(source, first.offset), what))];
}

function placed({ line, column }: { line: number; column: number }, message: string): string {
  return `line ${line}, column ${column}: ${message}`;
}
