import { Draw } from '../../scanners/secrets/corpus/random.js';
import type { Species } from './tree.js';
import { familyOf } from './tricks/families.js';
import type { Trick } from './tricks/trick.js';
import { play, type Played } from './world.js';

/** Tricks to play one after the other, on one of these species. */
export interface Turn {
  readonly tricks: readonly Trick[];
  /** The first that they apply to is taken. */
  readonly species: readonly Species[];
}

/** Every trick on every tree that it applies to. */
export function singles(all: readonly Species[], tricks: readonly Trick[]): readonly Turn[] {
  return tricks.flatMap((trick) =>
    suited(all, trick).map((species) => ({ tricks: [trick], species: [species] })),
  );
}

/**
 * Every ordered pair of families of tricks that some tree allows, once each; members and trees take
 * turns. All pairs of tricks on all trees would be ten million.
 */
export function pairs(all: readonly Species[], tricks: readonly Trick[]): readonly Turn[] {
  const names = [...new Set(tricks.map(familyOf))];
  const families = names.map((name) => tricks.filter((trick) => familyOf(trick) === name));
  const suitedBy = new Map(tricks.map((trick) => [trick, new Set(suited(all, trick))]));
  return families.flatMap((ones, row) =>
    families.flatMap((twos, column) => {
      const couples = ones.flatMap((one) => twos.map((two) => [one, two] as const));
      const possible = couples.flatMap(([one, two]) => {
        const both = all.filter(
          (species) => suitedBy.get(one)?.has(species) === true && suitedBy.get(two)?.has(species) === true,
        );
        return one === two || both.length === 0
          ? []
          : [{ tricks: [one, two], species: rotated(both, row * 31 + column * 17) }];
      });
      return rotated(possible, row * 7 + column * 13).slice(0, 1);
    }),
  );
}

/** The same list, begun elsewhere. */
function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function suited(all: readonly Species[], trick: Trick): readonly Species[] {
  return all.filter((species) => play(species.tree(0), [trick]) !== null);
}

/** Some of many in a drawn order, the same for the same seed. */
export function drawn<T>(from: readonly T[], count: number, seed: number): readonly T[] {
  const draw = new Draw(seed);
  return from
    .map((item) => ({ item, key: draw.hex(8) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}

/** Parts of at most that many. */
export function chunks<T>(from: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(from.length / size);
  return Array.from({ length: count }, (_, index) => from.slice(index * size, (index + 1) * size));
}

/** A crowd for one repository: a tree of its own for each turn that one of its species allows. */
export function crowd(turns: readonly Turn[]): readonly Played[] {
  const copies = new Map<string, number>();
  return turns.flatMap(({ tricks, species }) => {
    for (const one of species) {
      const copy = copies.get(one.name) ?? 0;
      const played = play(one.tree(copy), tricks);
      if (played === null) continue;
      copies.set(one.name, copy + 1);
      return [played];
    }
    return [];
  });
}

/** As it stands in reports, and in FIXBY_MUTATION to play it alone. */
export const nameOf = ({ tree, tricks }: Played): string =>
  `${tree.name.replace(/-c\d+$/, '')}: ${tricks.map(({ name }) => name).join(', then ')}`;
