import type { AST } from '@eslint-community/regexpp';

/** A range of characters, both ends included. */
export type Range = readonly [from: number, to: number];

const LAST = 0x10_ff_ff;
const DIGIT: Range[] = [[48, 57]];
const WORD: Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: Range[] = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x16_80, 0x16_80],
  [0x20_00, 0x20_0a],
  [0x20_28, 0x20_29],
  [0x20_2f, 0x20_2f],
  [0x20_5f, 0x20_5f],
  [0x30_00, 0x30_00],
  [0xfe_ff, 0xfe_ff],
];
const LINE_END: Range[] = [
  [10, 10],
  [13, 13],
  [0x20_28, 0x20_29],
];

/** Every character. */
export const EVERY: readonly Range[] = [[0, LAST]];

/**
 * The characters that a character set matches; null when that is not computed (Unicode properties,
 * nested sets).
 */
export function rangesOf(
  node: AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass,
  flags: string,
): readonly Range[] | null {
  const exact = exactRanges(node, flags);
  if (exact === null) return null;
  return normalised(flags.includes('i') && node.type !== 'CharacterSet' ? withBothCases(exact) : exact);
}

function exactRanges(node: AST.Element | AST.ExpressionCharacterClass, flags: string): Range[] | null {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]];
    case 'CharacterSet':
      return setRanges(node, flags);
    case 'CharacterClass':
      return classRanges(node, flags);
    default:
      return null;
  }
}

function setRanges(node: AST.CharacterSet, flags: string): Range[] | null {
  switch (node.kind) {
    case 'any':
      return flags.includes('s') ? [...EVERY] : complement(LINE_END);
    case 'digit':
      return node.negate ? complement(DIGIT) : DIGIT;
    case 'word':
      return node.negate ? complement(WORD) : WORD;
    case 'space':
      return node.negate ? complement(SPACE) : SPACE;
    case 'property':
      return null;
  }
}

function classRanges(node: AST.CharacterClass, flags: string): Range[] | null {
  const all: Range[] = [];
  for (const element of node.elements) {
    const ranges =
      element.type === 'CharacterClassRange'
        ? [[element.min.value, element.max.value] as const]
        : element.type === 'Character' || element.type === 'CharacterSet'
          ? exactRanges(element, flags)
          : null;
    if (ranges === null) return null;
    all.push(...ranges);
  }
  const cased = flags.includes('i') ? withBothCases(all) : all;
  return node.negate ? complement(normalised(cased)) : cased;
}

/** Adds the other case of ASCII letters. Other letters do not affect the matching time. */
function withBothCases(ranges: readonly Range[]): Range[] {
  const shifted = ranges.flatMap(([from, to]): Range[] => [
    [Math.max(from, 65) + 32, Math.min(to, 90) + 32],
    [Math.max(from, 97) - 32, Math.min(to, 122) - 32],
  ]);
  return [...ranges, ...shifted.filter(([from, to]) => from <= to)];
}

function normalised(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function complement(ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [from, to] of normalised(ranges)) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return gaps;
}

/** The alphabet of a pattern: characters that none of its sets distinguishes form one class. */
export class Alphabet {
  /** First character of each class. */
  readonly starts: readonly number[];

  constructor(sets: readonly (readonly Range[])[]) {
    const cuts = new Set([0]);
    for (const [from, to] of sets.flat()) {
      cuts.add(from);
      if (to < LAST) cuts.add(to + 1);
    }
    this.starts = [...cuts].sort((a, b) => a - b);
  }

  /** The numbers of the classes that a set consists of. */
  classesOf(ranges: readonly Range[]): Set<number> {
    const classes = new Set<number>();
    this.starts.forEach((start, index) => {
      if (ranges.some(([from, to]) => start >= from && start <= to)) classes.add(index);
    });
    return classes;
  }

  /** The number of the class that a character is in. */
  classOf(character: string): number {
    const code = character.codePointAt(0) ?? 0;
    return this.starts.findLastIndex((start) => start <= code);
  }

  /** A character of a class, readable if possible. */
  sample(index: number): string {
    const from = this.starts[index] ?? 0;
    const to = (this.starts[index + 1] ?? LAST + 1) - 1;
    const wanted = [97, 48, 65, 33, 32].find((code) => code >= from && code <= to);
    return String.fromCodePoint(wanted ?? (from < 33 && to > 33 ? 33 : from));
  }
}
