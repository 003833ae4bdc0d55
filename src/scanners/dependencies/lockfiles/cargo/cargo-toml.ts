import { posix } from 'node:path';
import { literal } from '../../../../core/scale/literal.js';
import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { ELSEWHERE, type Listed, lookup, plainFacts } from '../packages.js';
import { lineAt } from '../json.js';
import { type CargoWish, readCargoManifest } from './manifest.js';

/**
 * A Cargo.toml without a lockfile: `=1.2.3` is the one version that it leaves, also where the
 * workspace above it says so. Cargo takes the newest of everything else.
 * @throws LockfileError when it, or the workspace's, can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function readCargoToml({ path, text, beside }: LockfileInput): LockfilePackages {
  const { wishes } = readCargoManifest(text, workspaceOf(path, beside));
  const asked = wishes.filter(({ origin }) => origin !== 'own');
  const listed = asked.flatMap((wish): Listed[] => {
    const version = pinned(wish);
    return version === null ? [] : [{ name: wish.name, version, line: lineOf(wish, text), column: 1 }];
  });
  return {
    ...lookup(listed, {
      manager: null,
      facts: (node) => {
        const self = listed[node];
        if (self === undefined) return null;
        const dev = asked.filter(({ name }) => name === self.name).every((wish) => wish.dev);
        return plainFacts(self, { direct: true, dev });
      },
    }),
    declared: listed.map(({ name, version }) => ({ name, version })),
    notCompared: asked.filter((wish) => pinned(wish) === null).map(unpinned),
  };
}

function pinned({ origin, range }: CargoWish): string | null {
  if (origin !== 'registry') return null;
  return /^\s*=\s*(\d+\.\d+\.\d+[\w.+-]*)\s*$/.exec(range ?? '')?.[1] ?? null;
}

function unpinned({ name, origin, range }: CargoWish): NotCompared {
  const detail = ELSEWHERE[origin] ?? range ?? 'no version';
  return { name, reason: 'no-version', detail };
}

/** Where its name first stands as a key, or as the package of a renamed one. */
function lineOf({ name }: CargoWish, text: string): number {
  const word = literal(name);
  const found = new RegExp(
    `^[ \\t]*(?:\\[[^\\]\\n]*\\.)?["']?${word}["']?[ \\t]*[\\].=]|"${word}"`,
    'm',
  ).exec(text);
  return found === null ? 1 : lineAt(text, found.index);
}

/** The nearest Cargo.toml above that has a workspace. */
function workspaceOf(path: string, beside: LockfileInput['beside']): string | null {
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/';) {
    folder = posix.dirname(folder);
    const above = beside.get(posix.join(folder, 'Cargo.toml'));
    if (above !== undefined && /^[ \t]*\[workspace[\].]/m.test(above)) return above;
  }
  return null;
}
