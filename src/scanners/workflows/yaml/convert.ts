import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Entry, Mapping, Scalar as Value, Sequence, Source, YamlNode } from './node.js';

/** Most values of one file, those that aliases repeat counted each time. */
const MAX_VALUES = 50_000;

/** What YAML allows and no workflow may have, at an offset. */
export class YamlProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * The library's tree as nodes with places. An alias gives the very node that it stands for, so that
 * a bomb costs no memory; that nobody
 * walks it later is what the limit on values is for.
 * @throws YamlProblem
 */
export function convert(contents: unknown, source: Source): YamlNode | null {
  return contents === null ? null : new Conversion(source).node(contents, 0).node;
}

/** A node, and how many values a walk over it meets. */
interface Converted {
  readonly node: YamlNode;
  readonly size: number;
}

class Conversion {
  /** What each anchor stands for; null while that is still being read. */
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

/** What YAML takes for nothing is the empty text. */
function textOf({ value, type }: Scalar): string {
  const text = typeof value === 'string' ? value : '';
  return type === 'PLAIN' && /^(?:~|null|Null|NULL)$/u.test(text) ? '' : text;
}

function sum(all: readonly Converted[]): number {
  return all.reduce((total, { size }) => total + size, 1);
}
