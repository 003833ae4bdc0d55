import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Entry, Mapping, Scalar as Value, Sequence, Source, YamlNode } from './node.js';

/** Maximum number of values in one file; values that aliases repeat are counted each time. */
const MAX_VALUES = 50_000;

/** Something that YAML allows and a workflow must not contain, with its offset. */
export class YamlProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Converts the library's tree to nodes with positions. An alias becomes a reference to the same
 * node, so that an alias bomb needs no memory; the limit on values keeps later walks short.
 * @throws YamlProblem
 */
export function convert(contents: unknown, source: Source): YamlNode | null {
  return contents === null ? null : new Conversion(source).node(contents, 0).node;
}

/** A node, and the number of values in it, aliases expanded. */
interface Converted {
  readonly node: YamlNode;
  readonly size: number;
}

class Conversion {
  /** The node of each anchor; null while it is being converted. */
  readonly #anchors = new Map<string, Converted | null>();

  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  node(node: unknown, around: number): Converted {
    if (!isNode(node)) return this.#scalar('', around, around);
    const [start, end] = node.range ?? [around, around];
    if (isAlias(node)) return this.#alias(node.source, start);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
    const converted = this.#converted(node, start, end);
    if (converted.size > MAX_VALUES)
      throw new YamlProblem('it repeats itself too often through aliases', start);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, converted);
    return converted;
  }

  #converted(node: unknown, start: number, end: number): Converted {
    if (isMap(node)) return this.#mapping(node.items, start, end);
    if (isSeq(node)) return this.#sequence(node.items, start, end);
    return this.#scalar(isScalar(node) ? textOf(node) : '', start, end);
  }

  #scalar(value: string, start: number, end: number): Converted {
    const node: Value = { kind: 'scalar', value, source: this.#source, start, end };
    return { node, size: 1 };
  }

  #alias(name: string, at: number): Converted {
    const target = this.#anchors.get(name);
    if (target === undefined) throw new YamlProblem(`there is no anchor ${name} before this alias`, at);
    if (target === null) throw new YamlProblem(`the anchor ${name} contains itself`, at);
    return target;
  }

  #sequence(list: readonly unknown[], start: number, end: number): Converted {
    const all = list.map((item) => this.node(item, start));
    const node: Sequence = {
      kind: 'sequence',
      items: all.map((item) => item.node),
      source: this.#source,
      start,
      end,
    };
    return { node, size: sum(all) };
  }

  #mapping(pairs: readonly Pair[], start: number, end: number): Converted {
    const seen = new Set<string>();
    let size = 1;
    const all = pairs.map(({ key, value }): Entry => {
      const name = this.node(key, start).node;
      if (name.kind !== 'scalar') throw new YamlProblem('a key is no plain word', name.start);
      if (seen.has(name.value)) throw new YamlProblem(`the key ${name.value} is there twice`, name.start);
      seen.add(name.value);
      const converted = this.node(value, name.end);
      size += converted.size;
      return { key: name, value: converted.node };
    });
    const node: Mapping = { kind: 'mapping', entries: all, source: this.#source, start, end };
    return { node, size };
  }
}

/** The text of a scalar; empty for what YAML reads as null. */
function textOf({ value, type }: Scalar): string {
  const text = typeof value === 'string' ? value : '';
  return type === 'PLAIN' && /^(?:~|null|Null|NULL)$/u.test(text) ? '' : text;
}

function sum(all: readonly Converted[]): number {
  return all.reduce((total, { size }) => total + size, 1);
}
