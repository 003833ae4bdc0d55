/** A value of a YAML file with its place. Aliases are replaced by what they stand for. */
export type YamlNode = Mapping | Sequence | Scalar;

interface Placed {
  /** The file that it stands in. */
  readonly source: Source;
  /** Offsets in the file's text; of what an alias stands for, where that is written. */
  readonly start: number;
  readonly end: number;
}

/** Keys and values, in their order. */
export interface Mapping extends Placed {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

/** One key of a mapping. */
export interface Entry {
  readonly key: Scalar;
  readonly value: YamlNode;
}

/** A list. */
export interface Sequence extends Placed {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

/** A single value, as text; what YAML takes for nothing is the empty text. */
export interface Scalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string;
}

/** The text of a file, and where its lines begin. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Offset of each line's first character, sorted. */
  readonly lines: readonly number[];
}

/** Line and column of an offset, 1-based. */
export function positionOf({ lines }: Source, offset: number): { line: number; column: number } {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** The value of a key; null where there is none, or the node is no mapping. */
export function get(node: YamlNode | null, key: string): YamlNode | null {
  return entryOf(node, key)?.value ?? null;
}

/** A key with its value; null where there is none, or the node is no mapping. */
export function entryOf(node: YamlNode | null, key: string): Entry | null {
  if (node?.kind !== 'mapping') return null;
  return node.entries.find((entry) => entry.key.value === key) ?? null;
}

/** All keys of a mapping; none for anything else. */
export function entries(node: YamlNode | null): readonly Entry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** The entries of a list; a single value is a list of one, nothing is none. */
export function items(node: YamlNode | null): readonly YamlNode[] {
  if (node === null) return [];
  return node.kind === 'sequence' ? node.items : [node];
}

/** The node where it is a single value. */
export function scalar(node: YamlNode | null): Scalar | null {
  return node?.kind === 'scalar' ? node : null;
}

/** The text of a single value; empty for anything else. */
export function textOf(node: YamlNode | null): string {
  return scalar(node)?.value ?? '';
}

/** Every single value below a node, keys left out. */
export function scalars(node: YamlNode | null): Scalar[] {
  const found: Scalar[] = [];
  if (node !== null) collect(node, found);
  return found;
}

function collect(node: YamlNode, into: Scalar[]): void {
  if (node.kind === 'scalar') into.push(node);
  else if (node.kind === 'sequence') for (const item of node.items) collect(item, into);
  else for (const { value } of node.entries) collect(value, into);
}
