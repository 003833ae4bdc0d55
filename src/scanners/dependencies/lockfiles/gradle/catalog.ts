import { z } from 'zod';
import { isVersionText } from '../../../../core/packages/versions/text.js';
import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { pluginMarker } from './plugin-marker.js';
import { type Listed, statedDirectly } from '../packages.js';
import { parseToml } from '../toml.js';
import { exactly } from './values.js';

const Rich = z
  .object({ ref: z.string(), strictly: z.string(), require: z.string(), prefer: z.string() })
  .partial();
const Version = z.union([z.string(), Rich]);
const Library = z.union([
  z.string(),
  z.object({
    module: z.string().optional(),
    group: z.string().optional(),
    name: z.string().optional(),
    version: Version.optional(),
  }),
]);
const Plugin = z.union([z.string(), z.object({ id: z.string(), version: Version.optional() })]);
const Catalog = z.object({
  versions: z.record(z.string(), Version).default({}),
  libraries: z.record(z.string(), Library).default({}),
  plugins: z.record(z.string(), Plugin).default({}),
});

/**
 * Reads a version catalog of Gradle. Its versions are the required ones; the installed ones are
 * only known from a lockfile.
 * @throws LockfileError when it cannot be read
 * @see https://docs.gradle.org/current/userguide/version_catalogs.html
 */
export function readGradleCatalog({ text }: LockfileInput): LockfilePackages {
  const { versions, libraries, plugins } = parseToml(text, Catalog);
  const lines = text.split('\n');
  const listed: Listed[] = [];
  const notCompared: NotCompared[] = [];
  const entries = [
    ...Object.entries(libraries),
    ...Object.entries(plugins).map(([key, plugin]) => [key, markerOf(plugin)] as const),
  ];
  for (const [key, library] of entries) {
    const { name, version } = wanted(library, versions);
    const line = lines.findIndex(
      (candidate) =>
        candidate.replace(/["']/g, '').trimStart().startsWith(`${key} `) ||
        candidate.replace(/["'\s]/g, '').startsWith(`${key}=`),
    );
    if (isVersionText('Maven', version))
      listed.push({ name, version, line: Math.max(0, line) + 1, column: 1 });
    else notCompared.push({ name, reason: 'no-version', detail: version || 'no version' });
  }
  return {
    ...statedDirectly(listed),
    notCompared,
  };
}

function markerOf(plugin: z.infer<typeof Plugin>): z.infer<typeof Library> {
  const [id = '', written] = typeof plugin === 'string' ? plugin.split(':') : [plugin.id, plugin.version];
  return { module: pluginMarker(id), ...(written === undefined ? {} : { version: written }) };
}

function wanted(
  library: z.infer<typeof Library>,
  versions: Readonly<Record<string, z.infer<typeof Version>>>,
): { name: string; version: string } {
  if (typeof library === 'string') {
    const [group = '', artifact = '', version = ''] = library.split(':');
    return { name: `${group}:${artifact}`, version };
  }
  const name = library.module ?? `${library.group ?? ''}:${library.name ?? ''}`;
  const { version } = library;
  const stated = typeof version === 'object' && version.ref !== undefined ? versions[version.ref] : version;
  return { name, version: textOf(stated) };
}

function textOf(version: z.infer<typeof Version> | undefined): string {
  if (version === undefined) return '';
  return exactly(
    typeof version === 'string' ? version : (version.strictly ?? version.require ?? version.prefer ?? ''),
  );
}
