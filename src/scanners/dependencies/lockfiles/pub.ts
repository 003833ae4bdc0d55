import { z } from 'zod';
import { isOtherRegistry } from '../registry-hosts.js';
import type { Elsewhere } from './elsewhere.js';
import { yamlOf } from './yaml.js';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      source: z.string().optional().catch(undefined),
      description: z
        .object({ url: z.string().optional().catch(undefined) })
        .optional()
        .catch(undefined),
    }),
  ),
});

const SOURCES: ReadonlyMap<string, Elsewhere['origin']> = new Map([
  ['path', 'own'],
  ['sdk', 'own'],
  ['git', 'git'],
]);

/**
 * What a pubspec.lock has from elsewhere. Where a mirror is used, all packages have its address:
 * only beside others of the public registry an address is that of another one.
 * @see https://dart.dev/tools/pub/custom-package-repositories
 */
export function pubElsewhere(text: string): Elsewhere[] {
  const packages = Object.entries(Lock.safeParse(yamlOf(text)).data?.packages ?? {});
  const isOther = (url: string | undefined): boolean => url !== undefined && isOtherRegistry('Pub', url);
  const hosted = packages.filter(([, { source, description }]) => source === 'hosted' && description?.url);
  const mixed = hosted.some(([, { description }]) => !isOther(description?.url));
  return packages.flatMap(([name, { source = '', description }]): Elsewhere[] => {
    const origin =
      SOURCES.get(source) ?? (mixed && source === 'hosted' && isOther(description?.url) ? 'elsewhere' : null);
    return origin === null ? [] : [{ name, origin }];
  });
}
