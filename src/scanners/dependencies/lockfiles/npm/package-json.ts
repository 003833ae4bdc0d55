import { z } from 'zod';
import { LockfileError } from '../facts.js';
import { parseJson } from '../json.js';
import type { Wish } from './package-lock-entries.js';

const wishes = z.record(z.string(), z.string()).catch({}).default({});
const Manifest = z.object({
  ...{
    dependencies: wishes,
    optionalDependencies: wishes,
    peerDependencies: wishes,
    devDependencies: wishes,
  },
  overrides: z.unknown().optional(),
  workspaces: z.unknown().optional(),
});

/** The requirements in a package.json. */
export interface Manifest {
  readonly production: readonly Wish[];
  readonly development: readonly Wish[];
  /** Whether it declares workspaces, which share its lockfile. */
  readonly hasWorkspaces: boolean;
  /** All `npm:` targets in its `overrides`. */
  readonly overrides: readonly string[];
}

/**
 * Parses a package.json.
 * @throws LockfileError when it is not a JSON object
 */
export function readManifest(text: string): Manifest {
  const manifest = Manifest.safeParse(parseJson(text));
  if (!manifest.success) throw new LockfileError('the package.json beside it is no object', null);
  const { dependencies, optionalDependencies, peerDependencies, devDependencies, overrides, workspaces } =
    manifest.data;
  return {
    production: Object.entries({ ...peerDependencies, ...dependencies, ...optionalDependencies }),
    development: Object.entries(devDependencies),
    hasWorkspaces: workspaces !== undefined,
    overrides: textsIn(overrides).filter((text) => text.startsWith('npm:')),
  };
}

function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next) as unknown[]) waiting.push(inner);
  }
  return texts;
}
