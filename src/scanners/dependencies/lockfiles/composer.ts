import { posix } from 'node:path';
import { z } from 'zod';
import type { Elsewhere } from './elsewhere.js';
import type { LockfileInput, StatedPackage } from './facts.js';
import { jsonOf, lineAt } from './json.js';
import { jointLicence } from './licence.js';

const Source = z.object({ type: z.string() }).optional().catch(undefined);
const Entry = z.object({
  name: z.string(),
  version: z.string().catch(''),
  license: z.array(z.string()).or(z.string()).optional().catch(undefined),
  source: Source,
  dist: Source,
  'notification-url': z.unknown().optional(),
});
const Entries = z
  .array(z.unknown())
  .catch([])
  .default([])
  .transform((entries) => entries.flatMap((entry) => Entry.safeParse(entry).data ?? []));
const Lock = z.object({ packages: Entries, 'packages-dev': Entries });

/**
 * The packages of a composer.lock that are not a registry's. Nearly all are archives of a commit; a
 * registry also writes the address that installs notify (`notification-url`). One without that, in
 * a project with repositories of its own, comes from one of these.
 * @see https://getcomposer.org/doc/05-repositories.md
 */
export function composerElsewhere(text: string, { path, beside }: LockfileInput): Elsewhere[] {
  const lock = Lock.safeParse(jsonOf(text)).data;
  const manifest = beside.get(posix.join(posix.dirname(path), 'composer.json'));
  const own = manifest !== undefined && hasRepositories(manifest);
  return [...(lock?.packages ?? []), ...(lock?.['packages-dev'] ?? [])].flatMap((entry): Elsewhere[] => {
    const { name, source, dist } = entry;
    if (dist?.type === 'path') return [{ name, origin: 'own' }];
    if (!own || entry['notification-url'] !== undefined) return [];
    return [{ name, origin: source === undefined ? 'url' : 'git' }];
  });
}

/**
 * The packages of a composer.lock with their licences. Several hold as alternatives.
 * @see https://getcomposer.org/doc/04-schema.md#license
 */
export function composerStated(text: string): StatedPackage[] {
  const lock = Lock.safeParse(jsonOf(text)).data;
  if (lock === undefined) return [];
  const state = (entries: typeof lock.packages, dev: boolean): StatedPackage[] =>
    entries.flatMap(({ name, version, license, dist }) =>
      version === '' || dist?.type === 'path'
        ? []
        : [
            {
              ...{ ecosystem: 'Packagist', name, version: version.replace(/^v(?=\d)/u, ''), dev },
              licence: alternatives(license),
              line: lineAt(text, Math.max(0, text.indexOf(`"name": "${name}"`))),
            },
          ],
    );
  return [...state(lock.packages, false), ...state(lock['packages-dev'], true)];
}

function alternatives(license: string | readonly string[] | undefined): string | null {
  return jointLicence(typeof license === 'string' ? [license] : (license ?? []), 'OR');
}

const Repositories = z.record(z.string(), z.unknown()).or(z.array(z.unknown()));
const Manifest = z.object({ repositories: Repositories.optional().catch(undefined) });

/** Whether a composer.json names repositories that are no registries. */
function hasRepositories(manifest: string): boolean {
  const repositories = Manifest.safeParse(jsonOf(manifest)).data?.repositories ?? {};
  return Object.values(repositories).some((one) => {
    const type = z.object({ type: z.string() }).safeParse(one).data?.type;
    return type !== undefined && type !== 'composer';
  });
}
