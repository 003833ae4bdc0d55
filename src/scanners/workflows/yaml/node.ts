/**
 * A value of a YAML file with its position. Aliases are replaced by the values that they refer to.
 */
export type YamlNode = Mapping | Sequence | Scalar;

interface Placed {
  /** The file that contains it. */
  readonly source: Source;
  /** Offsets in the file's text; for an alias, those of the value that it refers to. */
  readonly start: number;
  readonly end: number;
}

/** A mapping with its entries in order. */
export interface Mapping extends Placed {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

/** One entry of a mapping. */
export interface Entry {
  readonly key: Scalar;
  readonly value: YamlNode;
}

/** A sequence. */
export interface Sequence extends Placed {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

/** A scalar, as text; empty for what YAML reads as null. */
export interface Scalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string;
}

/** The text of a file, and the offsets of its lines. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Offset of each line's first character, ascending. */
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

/** The value of a key; null when there is none, or the node is not a mapping. */
export function get(node: YamlNode | null, key: string): YamlNode | null {
  return entryOf(node, key)?.value ?? null;
}

/** A key with its value; null when there is none, or the node is not a mapping. */
export function entryOf(node: YamlNode | null, key: string): Entry | null {
  if (node?.kind !== 'mapping') return null;
  return node.entries.find((entry) => entry.key.value === key) ?? null;
}

/** The entries of a mapping; none for other nodes. */
export function entries(node: YamlNode | null): readonly Entry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** The entries of a sequence; a scalar counts as a sequence of one, null as empty. */
export function items(node: YamlNode | null): readonly YamlNode[] {
  if (node === null) return [];
  return node.kind === 'sequence' ? node.items : [node];
}

/** The node if it is a scalar, else null. */
export function scalar(node: YamlNode | null): Scalar | null {
  return node?.kind === 'scalar' ? node : null;
}

/** The text of a scalar; empty for other nodes. */
export function textOf(node: YamlNode | null): string {
  return scalar(node)?.value ?? '';
}

/** All scalars below a node, without keys. */
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
