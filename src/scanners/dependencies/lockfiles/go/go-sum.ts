import { posix } from 'node:path';
import type { LockfileInput, NotCompared } from '../facts.js';
import type { Module } from './modules.js';
import { workspaceAbove } from './workspace.js';

/**
 * Modules that go.mod asks for and the go.sum beside it does not have, or in other versions only.
 * Then nobody has checked what is built, or Go writes the file anew. The checksum of a module may
 * be in the workspace's go.work.sum instead. A go.mod without a go.sum is judged by its versions
 * alone.
 * @param modules as they are built, without those of this repository
 * @see https://go.dev/ref/mod#go-sum-files
 */
export function outOfStepWithGoSum(
  { path, beside }: Pick<LockfileInput, 'path' | 'beside'>,
  modules: readonly Module[],
): NotCompared[] {
  const file = posix.join(posix.dirname(path), 'go.sum');
  const own = beside.get(file);
  if (own === undefined) return [];
  const workspace = workspaceAbove(path, beside);
  const shared = workspace === null ? '' : (beside.get(`${workspace}.sum`) ?? '');
  const known = versionsIn(`${own}\n${shared}`);
  return modules.flatMap(({ name, version }): NotCompared[] => {
    const versions = known.get(name) ?? new Set<string>();
    if (version === '' || versions.has(version)) return [];
    const others = [...versions].slice(0, 3).join(', ');
    const has = others === '' ? 'go.sum does not know it' : `go.sum has ${others}`;
    return [{ name, reason: 'out-of-step', detail: `go.mod asks for ${version}, ${has}` }];
  });
}

/**
 * The versions that a go.sum has, by module. The checksum of a go.mod alone counts as well: of a
 * module whose code nothing uses, Go downloads no more than that file.
 */
function versionsIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const [, name = '', version = ''] of text.matchAll(/^(\S+) v([^\s/]+)(?:\/go\.mod)? h1:\S/gm))
    known.set(name, (known.get(name) ?? new Set()).add(version));
  return known;
}
