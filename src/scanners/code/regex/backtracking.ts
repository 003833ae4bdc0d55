import { automatonOf, TooLarge, type Automaton } from './automaton.js';
import { componentsOf } from './components.js';

/** How the time of a match grows with the length of the text, and a text that shows it. */
export interface Backtracking {
  readonly growth: 'exponential' | 'polynomial';
  /**
   * A text on which the match fails, or succeeds only in the end, slowly: `prefix`, then `pump`
   * many times, then `suffix`.
   */
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
  /** Whether a part of the pattern was ignored that may prevent this. */
  readonly approximate: boolean;
}

/** Maximum number of search steps for one pattern. */
const BUDGET = 150_000;
const CACHE = new Map<string, Backtracking | null>();

/**
 * Finds a text on which matching takes exponential or polynomial time. No text is matched: the
 * pattern's automaton is analysed, after Weideman, van der Merwe, Berglund and Watson, "Analyzing
 * matching time behavior of backtracking regular expression matchers by using ambiguity of NFA"
 * (2016). Null when there is none, or the pattern is too large or invalid.
 */
export function backtrackingOf(pattern: string, flags: string): Backtracking | null {
  const key = `${flags}/${pattern}`;
  let known = CACHE.get(key);
  if (known === undefined) {
    known = /[*+{]/u.test(pattern) ? analyse(pattern, flags) : null;
    if (CACHE.size > 5_000) CACHE.clear();
    CACHE.set(key, known);
  }
  return known;
}

function analyse(pattern: string, flags: string): Backtracking | null {
  try {
    return new Search(automatonOf(pattern, flags)).run();
  } catch (error) {
    if (error instanceof TooLarge || error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

type Tuple = readonly number[];
type Step = (state: Tuple) => Iterable<readonly [next: Tuple, character: number]>;

class Search {
  readonly #automaton: Automaton;
  #left = BUDGET;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  run(): Backtracking | null {
    const components = componentsOf(this.#automaton.edges, () => {
      this.#spend();
    });
    for (const component of components) {
      const found = this.#exponential(component);
      if (found !== null) return found;
    }
    for (const before of components)
      for (const after of components) {
        const found = before === after ? null : this.#polynomial(before, after);
        if (found !== null) return found;
      }
    return null;
  }

  #spend(): void {
    if ((this.#left -= 1) < 0) throw new TooLarge();
  }

  /**
   * Exponential: a loop that can read the same text in two ways, so that each repetition doubles
   * the number of paths.
   */
  #exponential(component: ReadonlySet<number>): Backtracking | null {
    const [pivot] = component;
    if (pivot === undefined) return null;
    const step = this.#pairs(component);
    const pump = this.#path(
      [pivot, pivot, 0],
      ([a, b, diverged]) => a === pivot && b === pivot && diverged === 1,
      step,
    );
    return pump === null ? null : this.#attack('exponential', pivot, pump);
  }

  *#pairsAfter(
    a: number,
    b: number,
    component: ReadonlySet<number>,
  ): Generator<readonly [number, number, boolean, number]> {
    const { edges } = this.#automaton;
    for (const left of edges[a] ?? [])
      for (const right of edges[b] ?? []) {
        this.#spend();
        if (!component.has(left.to) || !component.has(right.to)) continue;
        const shared = this.#shared([left.to, right.to]);
        if (shared !== null)
          yield [left.to, right.to, left.to !== right.to || (a === b && left.several), shared];
      }
  }

  #pairs(component: ReadonlySet<number>): Step {
    return function* (this: Search, [a = 0, b = 0, diverged = 0]: Tuple): Iterable<readonly [Tuple, number]> {
      for (const [left, right, differs, shared] of this.#pairsAfter(a, b, component))
        yield [[left, right, diverged === 1 || differs ? 1 : 0], shared];
    }.bind(this);
  }

  /**
   * Polynomial: two consecutive loops, and a text that both can read and that also leads from the
   * first to the second.
   */
  #polynomial(before: ReadonlySet<number>, after: ReadonlySet<number>): Backtracking | null {
    for (const first of before)
      for (const second of after) {
        if (this.#shared([first, second]) === null && before.size === 1 && after.size === 1) continue;
        const step = this.#triples(before, after);
        const pump = this.#path(
          [first, first, second],
          ([a, b, c]) => a === first && b === second && c === second,
          step,
        );
        const found =
          pump === null ? null : (this.#attack('polynomial', first, pump) ?? this.#lazy(before, first, pump));
        if (found !== null) return found;
      }
    return null;
  }

  #triples(before: ReadonlySet<number>, after: ReadonlySet<number>): Step {
    const { edges } = this.#automaton;
    return function* (this: Search, [a = 0, b = 0, c = 0]: Tuple): Iterable<readonly [Tuple, number]> {
      for (const left of edges[a] ?? []) {
        if (!before.has(left.to)) continue;
        for (const right of edges[c] ?? []) {
          if (!after.has(right.to)) continue;
          for (const middle of edges[b] ?? []) {
            this.#spend();
            const shared = this.#shared([left.to, middle.to, right.to]);
            if (shared !== null) yield [[left.to, middle.to, right.to], shared];
          }
        }
      }
    }.bind(this);
  }

  /** A character class that all of these positions read; null when there is none. */
  #shared(positions: readonly number[]): number | null {
    const [first, ...rest] = positions
      .map((position) => this.#automaton.reads[position] ?? new Set<number>())
      .sort((a, b) => a.size - b.size);
    let shared: number | null = null;
    for (const item of first ?? []) {
      if (!rest.every((other) => other.has(item))) continue;
      if (this.#automaton.alphabet.sample(item) > ' ') return item;
      shared ??= item;
    }
    return shared;
  }

  /** The shortest text, of at least one character, from a state to a wanted one. */
  #path(from: Tuple, isWanted: (state: Tuple) => boolean, step: Step): string | null {
    const seen = new Set<string>();
    let front: { state: Tuple; text: string }[] = [{ state: from, text: '' }];
    while (front.length > 0) {
      const next: typeof front = [];
      for (const { state, text } of front)
        for (const [reached, character] of step(state)) {
          const longer = text + this.#automaton.alphabet.sample(character);
          if (isWanted(reached)) return longer;
          const key = reached.join();
          if (seen.has(key)) continue;
          seen.add(key);
          next.push({ state: reached, text: longer });
        }
      front = next;
    }
    return null;
  }

  /**
   * A lazy loop is left at each letter before it reads on. Where each of these attempts reads all
   * the rest and fails, the match is slow even if it succeeds in the end. Null when one of them
   * cannot fail.
   */
  #lazy(loop: ReadonlySet<number>, pivot: number, pump: string): Backtracking | null {
    const { edges, lazy, approximate } = this.#automaton;
    if (pivot === 1 || [...loop].some((at) => lazy[at] !== true)) return null;
    const prefix = this.#prefix(pivot);
    if (prefix === null || this.#run(new Set([0]), prefix + pump + pump + pump) === null) return null;
    const left = new Set([...loop].flatMap((at) => (edges[at] ?? []).map(({ to }) => to)));
    const attempts = this.#reading(
      [...left].filter((at) => !loop.has(at)),
      pump,
    );
    const reached = this.#run(attempts, pump.slice(1) + pump + pump);
    const suffix = reached === null ? null : this.#failing(reached);
    return suffix === null ? null : { growth: 'polynomial', prefix, pump, suffix, approximate };
  }

  /** Those of some positions that read the first letter of a text. */
  #reading(positions: readonly number[], [first = '']: string): ReadonlySet<number> {
    const { alphabet, reads } = this.#automaton;
    const index = alphabet.classOf(first);
    return new Set(positions.filter((at) => at !== 1 && reads[at]?.has(index) === true));
  }

  /** A text that leads to a position; null when there is none. */
  #prefix(pivot: number): string | null {
    const single: Step = function* (this: Search, [at = 0]: Tuple): Iterable<readonly [Tuple, number]> {
      for (const { to } of this.#automaton.edges[at] ?? []) {
        this.#spend();
        if (to === 1) continue;
        const shared = this.#shared([to]);
        if (shared !== null) yield [[to], shared];
      }
    }.bind(this);
    return pivot === 1 ? '' : this.#path([0], ([at]) => at === pivot, single);
  }

  /**
   * Builds the text: it leads to the loop, repeats, and then makes the match fail. Null when the
   * match cannot fail.
   */
  #attack(growth: Backtracking['growth'], pivot: number, pump: string): Backtracking | null {
    const prefix = this.#prefix(pivot);
    if (prefix === null) return null;
    const reached = this.#run(new Set([pivot === 1 ? 1 : 0]), prefix + pump + pump + pump);
    const suffix = reached === null ? null : this.#failing(reached);
    return suffix === null
      ? null
      : { growth, prefix, pump, suffix, approximate: this.#automaton.approximate };
  }

  /**
   * The positions after reading a text from the beginning of a match; null when the match may have
   * ended before.
   */
  #run(from: ReadonlySet<number>, text: string): ReadonlySet<number> | null {
    const { alphabet, reads, edges, endings } = this.#automaton;
    let current = from;
    for (const character of text) {
      const index = alphabet.classOf(character);
      const next = new Set<number>();
      for (const at of current)
        for (const { to } of edges[at] ?? []) {
          this.#spend();
          if (to !== 1 && reads[to]?.has(index) === true) next.add(to);
        }
      for (const at of next) if (endings[at] === 'anywhere') return null;
      current = next;
    }
    return current;
  }

  /**
   * A suffix that makes the match fail: nothing, one or two characters. Null when there is none.
   */
  #failing(from: ReadonlySet<number>): string | null {
    const { alphabet, endings } = this.#automaton;
    const fails = (positions: ReadonlySet<number>): boolean =>
      [...positions].every((at) => endings[at] === 'no');
    if (endings[0] === 'anywhere' || endings[1] === 'anywhere') return null;
    const samples = alphabet.starts.slice(0, 40).map((_, index) => alphabet.sample(index));
    for (const text of [...samples, '', ...samples.flatMap((a) => samples.slice(0, 12).map((b) => a + b))]) {
      const reached = this.#run(from, text);
      if (reached !== null && fails(reached)) return text;
    }
    return null;
  }
}
