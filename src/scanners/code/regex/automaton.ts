import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { Alphabet, EVERY, rangesOf, type Range } from './characters.js';

/** Thrown when a pattern is too large to be analysed. */
export class TooLarge extends Error {}

/**
 * Limits: length of the pattern, nodes with counted repetitions expanded, positions, and paths
 * between positions.
 */
const MOST = { length: 3_000, nodes: 1_500, positions: 160, paths: 4_000 } as const;

type Node =
  | { readonly kind: 'split'; readonly next: number[] }
  | { readonly kind: 'character'; readonly ranges: readonly Range[]; readonly lazy: boolean; next: number }
  | { readonly kind: 'start' | 'end'; next: number }
  | { readonly kind: 'accept' };

/**
 * A transition: the target position, and whether there are several ways to it without reading a
 * character.
 */
export interface Edge {
  readonly to: number;
  readonly several: boolean;
}

/**
 * Whether a match can end after a position: anywhere, only at the end of the text, or not at all.
 */
export type Ending = 'anywhere' | 'end' | 'no';

/**
 * A pattern as an automaton without empty transitions. Its positions are the characters that it
 * reads. Position 0 is the start; position 1 reads the text before the match, if the pattern is not
 * anchored at the beginning.
 */
export interface Automaton {
  readonly alphabet: Alphabet;
  /** Character classes that each position reads, by their number in the alphabet. */
  readonly reads: readonly ReadonlySet<number>[];
  readonly edges: readonly (readonly Edge[])[];
  readonly endings: readonly Ending[];
  /** Whether a position is in a loop that engines leave as soon as they can (`*?`). */
  readonly lazy: readonly boolean[];
  /**
   * Whether parts were ignored that may make a match unambiguous (assertions inside repetitions,
   * back references).
   */
  readonly approximate: boolean;
}

/**
 * Builds the automaton of a pattern.
 * @throws TooLarge, SyntaxError, or RangeError when nested too deeply
 */
export function automatonOf(pattern: string, flags: string): Automaton {
  if (pattern.length > MOST.length) throw new TooLarge();
  const unicode = flags.includes('u');
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  });
  return new Builder(flags).build(ast);
}

class Builder {
  readonly #flags: string;
  readonly #nodes: Node[] = [];
  #approximate = false;
  #repeated = 0;
  /** Whether the innermost loop around what is being built is lazy. */
  #lazy = false;

  constructor(flags: string) {
    this.#flags = flags;
  }

  build(ast: AST.Pattern): Automaton {
    const accept = this.#add({ kind: 'accept' });
    const first = this.#alternatives(ast.alternatives, accept);
    const characters = this.#nodes.flatMap((node, index) => (node.kind === 'character' ? [index] : []));
    if (characters.length > MOST.positions) throw new TooLarge();
    const alphabet = new Alphabet(characters.map((index) => this.#rangesAt(index)));
    const position = new Map(characters.map((node, index) => [node, index + 2]));
    const ways = [
      this.#ways(first, true),
      this.#ways(first, false),
      ...characters.map((index) => this.#ways(this.#nextOf(index), false)),
    ];
    const edges = ways.map(({ counts }) =>
      [...counts].map(([node, count]) => ({ to: position.get(node) ?? 0, several: count > 1 })),
    );
    if (!this.#flags.includes('y')) for (const from of [0, 1]) edges[from]?.push({ to: 1, several: false });
    const every = alphabet.classesOf(EVERY);
    return {
      alphabet,
      reads: [
        new Set<number>(),
        every,
        ...characters.map((index) => alphabet.classesOf(this.#rangesAt(index))),
      ],
      edges,
      endings: ways.map(({ ending }) => ending),
      lazy: [false, false, ...characters.map((index) => this.#isLazy(index))],
      approximate: this.#approximate,
    };
  }

  #add(node: Node): number {
    if (this.#nodes.length >= MOST.nodes) throw new TooLarge();
    this.#nodes.push(node);
    return this.#nodes.length - 1;
  }

  #rangesAt(index: number): readonly Range[] {
    const node = this.#nodes[index];
    return node?.kind === 'character' ? node.ranges : [];
  }

  #isLazy(index: number): boolean {
    const node = this.#nodes[index];
    return node?.kind === 'character' && node.lazy;
  }

  #nextOf(index: number): number {
    const node = this.#nodes[index];
    return node !== undefined && 'next' in node && typeof node.next === 'number' ? node.next : 0;
  }

  #alternatives(alternatives: readonly AST.Alternative[], next: number): number {
    const starts = alternatives.map(({ elements }) =>
      elements.reduceRight((after, element) => this.#element(element, after), next),
    );
    const [only] = starts;
    return starts.length === 1 && only !== undefined ? only : this.#add({ kind: 'split', next: starts });
  }

  #element(node: AST.Element, next: number): number {
    switch (node.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass':
        return this.#character(node, next);
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(node.alternatives, next);
      case 'Quantifier':
        return this.#quantifier(node, next);
      case 'Assertion':
        return this.#assertion(node, next);
      case 'Backreference':
        this.#approximate = true;
        return next;
    }
  }

  #character(node: Parameters<typeof rangesOf>[0], next: number): number {
    const ranges = rangesOf(node, this.#flags);
    if (ranges === null) this.#approximate = true;
    return this.#add({ kind: 'character', ranges: ranges ?? EVERY, lazy: this.#lazy, next });
  }

  /**
   * Lookaround is ignored. Inside a repetition it may make the match unambiguous, so the result is
   * approximate.
   */
  #assertion(node: AST.Assertion, next: number): number {
    if ((node.kind === 'start' || node.kind === 'end') && !this.#flags.includes('m'))
      return this.#add({ kind: node.kind, next });
    if (this.#repeated > 0) this.#approximate = true;
    return next;
  }

  /** `{2,5}` is expanded into copies; a few are enough to show ambiguity. */
  #quantifier({ min, max, element, greedy }: AST.Quantifier, next: number): number {
    this.#repeated += max > 1 ? 1 : 0;
    const least = Math.min(min, 3);
    let start =
      max === Infinity
        ? this.#loop(element, next, greedy)
        : this.#optional(element, Math.min(max - min, 3), next);
    for (let copy = 0; copy < least; copy += 1) start = this.#element(element, start);
    this.#repeated -= max > 1 ? 1 : 0;
    return start;
  }

  #loop(element: AST.QuantifiableElement, next: number, greedy: boolean): number {
    const choices: number[] = [];
    const loop = this.#add({ kind: 'split', next: choices });
    const outer = this.#lazy;
    this.#lazy = !greedy;
    choices.push(this.#element(element, loop), next);
    this.#lazy = outer;
    return loop;
  }

  #optional(element: AST.QuantifiableElement, copies: number, next: number): number {
    let start = next;
    for (let copy = 0; copy < copies; copy += 1)
      start = this.#add({ kind: 'split', next: [this.#element(element, start), next] });
    return start;
  }

  /**
   * All paths from a node without reading a character: to the next characters (with the number of
   * paths) and to the end. A path takes no choice twice, as engines do not repeat empty matches.
   */
  #ways(from: number, atStart: boolean): { counts: Map<number, number>; ending: Ending } {
    const counts = new Map<number, number>();
    let ending: Ending = 'no';
    let steps = 0;
    const visit = (index: number, taken: ReadonlySet<string>, atEnd: boolean): void => {
      if ((steps += 1) > MOST.paths) throw new TooLarge();
      const node = this.#nodes[index];
      if (node === undefined) return;
      if (node.kind === 'character') {
        if (!atEnd) counts.set(index, (counts.get(index) ?? 0) + 1);
      } else if (node.kind === 'accept') {
        if (!atEnd) ending = 'anywhere';
        else if (ending === 'no') ending = 'end';
      } else if (node.kind === 'split')
        node.next.forEach((next, choice) => {
          const key = `${index}:${choice}`;
          if (!taken.has(key)) visit(next, new Set(taken).add(key), atEnd);
        });
      else if (node.kind === 'end' || atStart) visit(node.next, taken, atEnd || node.kind === 'end');
    };
    visit(from, new Set(), false);
    return { counts, ending };
  }
}
