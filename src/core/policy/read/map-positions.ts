import { isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { quote, type PlacedProblem, type Position } from './error.js';
import type { Place, Positions } from './positions.js';

/**
 * Walks the parsed file once, records all positions, and finds what YAML allows but a policy does
 * not: duplicate keys, keys that are not strings, aliases without an anchor.
 */
export function mapPositions(
  contents: unknown,
  at: (offset: number) => Position,
): { positions: Positions; problems: readonly PlacedProblem[] } {
  const walk = new Walk(at);
  walk.visit(contents, '', null, { line: 1, column: 1 });
  return { positions: walk, problems: walk.problems };
}

class Walk implements Positions {
  readonly places = new Map<string, Place>();
  readonly problems: PlacedProblem[] = [];
  alias: Positions['alias'] = null;
  readonly #anchors = new Set<string>();
  readonly #at: (offset: number) => Position;

  constructor(at: (offset: number) => Position) {
    this.#at = at;
  }

  /** @param around the position for a value that YAML has no node for, because it is empty */
  visit(node: unknown, path: string, key: Position | null, around: Position): void {
    const value = this.#start(node) ?? around;
    this.places.set(path, { key, value });
    if (!isNode(node)) return;
    if (isAlias(node)) {
      this.#noteAlias(node.source, value);
      return;
    }
    if (node.anchor !== undefined) this.#anchors.add(node.anchor);
    if (isMap(node)) this.#visitMap(node, path, value);
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries())
        this.visit(item, join(path, String(index)), null, value);
    }
  }

  #visitMap(map: YAMLMap, path: string, around: Position): void {
    const seen = new Map<string, Position>();
    for (const { key, value } of map.items) {
      const position = this.#start(key) ?? around;
      if (!isScalar(key)) {
        this.problems.push({ ...position, message: 'This key is no plain word.', fix: 'Write key: value.' });
        continue;
      }
      const name = String(key.value);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, position);
      else this.problems.push(duplicateKey(name, first, position));
      this.visit(value, join(path, name), position, position);
    }
  }

  #noteAlias(name: string, position: Position): void {
    this.alias ??= { name, at: position };
    if (this.#anchors.has(name)) return;
    this.problems.push({
      ...position,
      message: `A value that starts with "*" refers to an anchor, and there is no anchor ${quote(name)} before it.`,
      fix: `Put it in quotes: ${quote(`*${name}`)}.`,
    });
  }

  #start(node: unknown): Position | null {
    return isNode(node) && node.range ? this.#at(node.range[0]) : null;
  }
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

function duplicateKey(name: string, first: Position, second: Position): PlacedProblem {
  return {
    ...second,
    message: `${quote(name)} is there twice, first in line ${first.line}.`,
    fix: 'Keep one of the two.',
  };
}
