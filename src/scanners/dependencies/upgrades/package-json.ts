import { z } from 'zod';
import { jsonOf } from '../lockfiles/json.js';
import { besides } from '../lockfiles/paths.js';
import type { Upgrade } from './upgrade.js';

const table = z.record(z.string(), z.unknown()).catch({}).default({});
const Manifest = z.object({
  packageManager: z.string().optional().catch(undefined),
  devEngines: z
    .object({ packageManager: z.object({ name: z.string(), version: z.string() }) })
    .optional()
    .catch(undefined),
  engines: z.record(z.string(), z.string()).catch({}).default({}),
  workspaces: z.unknown().optional(),
  overrides: table,
  resolutions: table,
  pnpm: z.object({ overrides: table }).optional().catch(undefined),
});

/** What the package.json of the root says of its package manager. */
export type RootManifest = z.infer<typeof Manifest>;

/** The package.json beside the lockfile; an empty one where there is none. */
export function rootManifest(upgrade: Upgrade): RootManifest {
  return Manifest.catch(Manifest.parse({})).parse(jsonOf(beside(upgrade, 'package.json') ?? ''));
}

/** The text of a file beside the lockfile. */
export function beside({ path, beside: texts }: Upgrade, name: string): string | undefined {
  const file = besides(path, name);
  return file === null ? undefined : texts.get(file);
}

/** The major version of the package manager that the project states; null where it does not. */
export function majorInUse(manager: string, manifest: RootManifest): number | null {
  const { packageManager = '', devEngines, engines } = manifest;
  const wanted = devEngines?.packageManager;
  const stated = [
    new RegExp(`^${manager}@(\\d+)`).exec(packageManager)?.[1],
    wanted?.name === manager ? /\d+/.exec(wanted.version)?.[0] : undefined,
    /^[~^=]?\s*(\d+)/.exec(engines[manager] ?? '')?.[1],
  ].find((major) => major !== undefined);
  return stated === undefined ? null : Number(stated);
}
