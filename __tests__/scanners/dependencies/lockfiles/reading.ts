import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companions } from '../../../../src/scanners/dependencies/lockfiles/companions.js';
import type {
  LockfilePackages,
  PackageFacts,
} from '../../../../src/scanners/dependencies/lockfiles/facts.js';
import { type LockfileKind, lockfileKind } from '../../../../src/scanners/dependencies/lockfiles/kinds.js';
import { readLockfile, siblings } from '../../../../src/scanners/dependencies/lockfiles/read.js';

export const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'lockfiles');

export function kindOf(path: string): LockfileKind {
  const kind = lockfileKind(path);
  if (!kind) throw new Error(`${path} is no lockfile`);
  return kind;
}

/** Reads a lockfile given as text, with other files beside it. */
export function readText(
  path: string,
  text: string,
  beside: Readonly<Record<string, string>> = {},
): LockfilePackages {
  return readLockfile(kindOf(path), { path, text, beside: new Map(Object.entries(beside)) });
}

/** Reads a lockfile below the fixtures, with the files beside it that it wants. */
export function readFixture(path: string): LockfilePackages {
  const text = fixtureText(path);
  const others = [...siblings(kindOf(path), path, text), ...companions(path, text)];
  const present = others.filter((other) => existsSync(join(fixtures, other)));
  const beside = new Map(present.map((other) => [other, fixtureText(other)]));
  return readLockfile(kindOf(path), { path, text, beside });
}

export function fixtureText(path: string): string {
  return readFileSync(join(fixtures, path), 'utf8');
}

/** The only occurrence of a package, by `name@version`. */
export function only(packages: LockfilePackages, id: string): PackageFacts {
  const at = id.lastIndexOf('@');
  const found = packages.find(id.slice(0, at), id.slice(at + 1));
  const [facts] = found;
  if (!facts || found.length > 1) throw new Error(`${id} is there ${found.length} times`);
  return facts;
}
