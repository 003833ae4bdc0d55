import { z } from 'zod';
import { isOtherRegistry, placeOf } from '../registry-hosts.js';
import type { Elsewhere } from './elsewhere.js';
import type { LockfileInput } from './facts.js';
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

const Manifest = z.object({
  dependencies: z.record(z.string(), z.unknown()).nullish(),
  dev_dependencies: z.record(z.string(), z.unknown()).nullish(),
  dependency_overrides: z.record(z.string(), z.unknown()).nullish(),
});
const Hosted = z.object({ hosted: z.union([z.string(), z.object({ url: z.string() })]) });

/**
 * What a pubspec.lock has from elsewhere. A mirror is set for a machine (PUB_HOSTED_URL), and then
 * all packages have its address: an address is that of another registry where a manifest says so,
 * or beside the public registry's, or where there are several.
 * @see https://dart.dev/tools/pub/custom-package-repositories
 */
export function pubElsewhere(text: string, { beside }: LockfileInput): Elsewhere[] {
  const packages = Object.entries(Lock.safeParse(yamlOf(text)).data?.packages ?? {});
  const addresses = packages.flatMap(([, { source, description }]) =>
    source === 'hosted' ? (description?.url ?? []) : [],
  );
  const others = new Set(addresses.filter(isOther).map(placeOf));
  const mixed = others.size > 1 || addresses.some((url) => !isOther(url));
  const said = new Set([...beside].flatMap(([, manifest]) => registriesIn(manifest)));
  const isElsewhere = (url: string): boolean => isOther(url) && (mixed || said.has(placeOf(url)));
  return packages.flatMap(([name, { source = '', description }]): Elsewhere[] => {
    const url = source === 'hosted' ? description?.url : undefined;
    const origin = SOURCES.get(source) ?? (url !== undefined && isElsewhere(url) ? 'elsewhere' : null);
    return origin === null ? [] : [{ name, origin }];
  });
}

function isOther(url: string): boolean {
  return isOtherRegistry('Pub', url);
}

/** The registries that a pubspec.yaml names for packages of its own. */
function registriesIn(text: string): (string | null)[] {
  const { dependencies, dev_dependencies, dependency_overrides } =
    Manifest.safeParse(yamlOf(text)).data ?? {};
  return [dependencies, dev_dependencies, dependency_overrides].flatMap((section) =>
    Object.values(section ?? {}).flatMap((wish) => {
      const hosted = Hosted.safeParse(wish).data?.hosted;
      return hosted === undefined ? [] : [placeOf(typeof hosted === 'string' ? hosted : hosted.url)];
    }),
  );
}
