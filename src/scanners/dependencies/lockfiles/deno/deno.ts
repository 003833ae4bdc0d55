import { z } from 'zod';
import { isVersionText } from '../../../../core/packages/versions/text.js';
import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { lineAt } from '../json.js';
import { type Listed, lookup, plainFacts } from '../packages.js';
import { configuration, parseDeno, specifiersIn, splitSpecifier } from './configuration.js';

const texts = z.record(z.string(), z.unknown()).default({});
const Lock = z.object({
  /** Since version 4 `npm` contains the packages directly, before that one level deeper. */
  npm: z.record(z.string(), z.unknown()).default({}),
  packages: z.object({ npm: texts, jsr: texts }).partial().default({}),
  jsr: texts,
  remote: texts,
  /** What the configurations of the workspace asked for when the lockfile was written. */
  workspace: z.unknown().optional(),
});

/**
 * Reads the npm packages of a deno.lock. Those from JSR or a URL are reported as not compared,
 * since there are no advisories about them; so is what the configuration asked for and the lockfile
 * has no version of.
 * @throws LockfileError when it cannot be read
 * @see https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files
 */
export function readDenoLock({ text }: LockfileInput): LockfilePackages {
  const lock = parseDeno(Lock, text, 'deno.lock');
  const npm = { ...lock.packages.npm, ...('packages' in lock.npm ? {} : lock.npm) };
  const deep = z.object({ packages: texts }).safeParse(lock.npm).data?.packages ?? {};
  const names = [...Object.keys(npm), ...Object.keys(deep)];
  const locked = new Set(names.map((name) => splitSpecifier(name).name));
  const open = specifiersIn(lock.workspace).filter((asked) => !locked.has(splitSpecifier(asked).name));
  const others = [...Object.keys({ ...lock.packages.jsr, ...lock.jsr }), ...Object.keys(lock.remote)];
  return packagesOf(text, [...names, ...open], others);
}

/**
 * Reads the npm packages with a version from a deno.json or an import map. Ranges are reported as
 * not compared.
 * @throws LockfileError when it cannot be read
 */
export function readDenoConfiguration({ path, text, beside }: LockfileInput): LockfilePackages {
  const { npm, others } = configuration(path, text, beside);
  return packagesOf(text, npm, others);
}

/** @param names each `name@version`, possibly followed by peers (`_react@18`) or a path */
function packagesOf(text: string, names: readonly string[], others: readonly string[]): LockfilePackages {
  const listed: Listed[] = [];
  const notCompared: NotCompared[] = others.map((name) => ({
    name,
    reason: 'unsupported',
    detail: 'not from npm',
  }));
  for (const entry of new Set(names)) {
    const { name, range: version } = splitSpecifier(entry);
    const line = lineAt(text, Math.max(0, text.indexOf(`${name}@${version}`)));
    if (isVersionText('npm', version) && /^\d+\.\d+\.\d+/.test(version))
      listed.push({ name, version, line, column: 1 });
    else notCompared.push({ name, reason: 'no-version', detail: version || 'any version' });
  }
  const open = new Set(notCompared.map(({ name }) => name));
  const known = lookup(listed, {
    manager: null,
    facts: (node) => {
      const self = listed[node];
      return self ? plainFacts(self) : null;
    },
  });
  return {
    ...known,
    knows: (name) => open.has(name) || known.knows?.(name) === true,
    declared: listed.map(({ name, version }) => ({ name, version })),
    notCompared,
  };
}
