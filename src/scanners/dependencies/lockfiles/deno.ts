import { parse as parseJsonc } from 'jsonc-parser';
import { z } from 'zod';
import { isVersionText } from '../../../core/packages/versions/text.js';
import { LockfileError, type LockfileInput, type LockfilePackages, type NotCompared } from './facts.js';
import { lineAt } from './json.js';
import { type Listed, lookup, plainFacts } from './packages.js';

const texts = z.record(z.string(), z.unknown()).default({});
const Configuration = z.object({ imports: texts, scopes: z.record(z.string(), texts).default({}) });
const Lock = z.object({
  /** Since version 4 `npm` contains the packages directly, before that one level deeper. */
  npm: z.record(z.string(), z.unknown()).default({}),
  packages: z.object({ npm: texts, jsr: texts }).partial().default({}),
  jsr: texts,
  remote: texts,
});

/**
 * Reads the npm packages of a deno.lock. Those from JSR or a URL are reported as not compared,
 * since there are no advisories about them.
 * @throws LockfileError when it cannot be read
 * @see https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files
 */
export function readDenoLock({ text }: LockfileInput): LockfilePackages {
  const lock = shaped(Lock, text, 'deno.lock');
  const npm = { ...lock.packages.npm, ...('packages' in lock.npm ? {} : lock.npm) };
  const deep = z.object({ packages: texts }).safeParse(lock.npm).data?.packages ?? {};
  const names = [...Object.keys(npm), ...Object.keys(deep)];
  const others = [...Object.keys({ ...lock.packages.jsr, ...lock.jsr }), ...Object.keys(lock.remote)];
  return packagesOf(text, names, others);
}

/**
 * Reads the npm packages with a version from a deno.json or an import map. Ranges are reported as
 * not compared.
 * @throws LockfileError when it cannot be read
 */
export function readDenoConfiguration({ text }: LockfileInput): LockfilePackages {
  const { imports, scopes } = shaped(Configuration, text, 'deno.json');
  const targets = [imports, ...Object.values(scopes)]
    .flatMap((map) => Object.values(map))
    .filter((target) => typeof target === 'string');
  const npm = targets
    .filter((target) => target.startsWith('npm:'))
    .map((target) => target.replace(/^npm:\/?/, ''));
  return packagesOf(
    text,
    npm,
    targets.filter((target) => /^(?:jsr:|https?:)/.test(target)),
  );
}

function shaped<Schema extends z.ZodType>(schema: Schema, text: string, what: string): z.infer<Schema> {
  const parsed = schema.safeParse(parseJsonc(text));
  if (!parsed.success) throw new LockfileError(`not valid as a ${what}`, null);
  return parsed.data;
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
    const [, name = entry, version = ''] = /^(@?[^@/]+(?:\/[^@/]+)?)(?:@([^/_]*))?/.exec(entry) ?? [];
    const line = lineAt(text, Math.max(0, text.indexOf(`${name}@${version}`)));
    if (isVersionText('npm', version) && /^\d+\.\d+\.\d+/.test(version))
      listed.push({ name, version, line, column: 1 });
    else notCompared.push({ name, reason: 'no-version', detail: version || 'any version' });
  }
  return {
    ...lookup(listed, {
      manager: null,
      facts: (node) => {
        const self = listed[node];
        return self ? plainFacts(self) : null;
      },
    }),
    declared: listed.map(({ name, version }) => ({ name, version })),
    notCompared,
  };
}
