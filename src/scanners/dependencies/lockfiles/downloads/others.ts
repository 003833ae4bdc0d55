import { posix } from 'node:path';
import { z } from 'zod';
import type { LockfileInput } from '../facts.js';
import { lineAt, parseJson } from '../json.js';
import { packageLines, parseToml } from '../toml.js';
import { yamlOf } from '../yaml.js';
import { type Download, download } from './download.js';

const Crates = z.object({
  package: z
    .array(
      z.object({
        name: z.string().catch(''),
        version: z.string().catch('').default(''),
        source: z.string().optional().catch(undefined),
        checksum: z.string().optional().catch(undefined),
      }),
    )
    .default([]),
  /** Before the second version of the format the checksums stood here. */
  metadata: z.record(z.string(), z.unknown()).catch({}).default({}),
});

/**
 * The registry or repository of each crate.
 * @throws LockfileError when it can't be read
 */
export function inCargo({ text }: LockfileInput): Download[] {
  const { package: crates, metadata } = parseToml(text, Crates);
  const lines = packageLines(
    text,
    crates.map(({ name }) => name),
  );
  return crates.map(({ name, version, source = null, checksum }, node) => {
    const noted = checksum ?? metadata[`checksum ${name} ${version} (${source ?? ''})`];
    return download(
      { ...(lines[node] ?? { line: 1, column: 1 }), name, version, path: name },
      {
        address: source,
        checksums: typeof noted === 'string' && /^[0-9a-f]{64}$/.test(noted) ? [`sha256:${noted}`] : [],
        foreign: source?.startsWith('git+') === true,
      },
    );
  });
}

/** go.sum has the checksum of each module, and of its go.mod, which may be another's as well. */
export function inGoSum({ path, beside }: LockfileInput): Download[] {
  const file = posix.join(posix.dirname(path), 'go.sum');
  return (beside.get(file) ?? '').split(/\r?\n/).flatMap((line, index) => {
    const [, name, version, part = '', checksum] =
      /^(\S+) v([^\s/]+)(\/go\.mod)? (h1:\S+)$/.exec(line.trim()) ?? [];
    if (name === undefined || version === undefined || checksum === undefined) return [];
    return [
      download(
        { line: index + 1, column: 1, name, version, path: name },
        { file, checksums: [checksum.replace('h1:', `h1${part}:`)], part },
      ),
    ];
  });
}

const text = z.string().optional().catch(undefined);
const Archive = z
  .object({ type: text, url: text, reference: text, shasum: text })
  .optional()
  .catch(undefined);
const Composed = z
  .array(z.object({ name: z.string(), version: z.string().default(''), source: Archive, dist: Archive }))
  .catch([])
  .default([]);
const Composer = z.object({ packages: Composed, 'packages-dev': Composed });

/** The archives that Composer downloads. Each is of a commit, which a version keeps for ever. */
export function inComposer({ text: source }: LockfileInput): Download[] {
  const lock = Composer.safeParse(parseJson(source)).data;
  return [...(lock?.packages ?? []), ...(lock?.['packages-dev'] ?? [])].flatMap((entry) => {
    const { name, version, dist } = entry;
    if (dist?.type === 'path') return [];
    const at = { line: lineAt(source, source.indexOf(`"${name}"`)), column: 1, name, version, path: name };
    const shasum = dist?.shasum ?? '';
    const from = [entry.source, dist].flatMap((archive) => (archive?.url === undefined ? [] : [archive]));
    return from.map(({ url = '', reference }) =>
      download(at, {
        address: url,
        checksums: archiveOf(url, reference, shasum, version),
        part: url === dist?.url ? 'dist' : 'source',
        foreign: true,
      }),
    );
  });
}

function archiveOf(url: string, reference: string | undefined, shasum: string, version: string): string[] {
  if (/^dev-|-dev$/.test(version)) return [];
  // The commit is compared and not the address, which changes when a repository is renamed.
  const commit = /\b[0-9a-f]{40}\b/.exec(url)?.[0] ?? reference;
  return [
    ...(commit === undefined ? [] : [`commit:${commit}`]),
    ...(shasum === '' ? [] : [`sha1-hex:${shasum}`]),
  ];
}

/** The places that a Gemfile.lock takes gems from, and the checksums that new ones have. */
export function inBundler({ text: source }: LockfileInput): Download[] {
  let section = '';
  return source.split(/\r?\n/).flatMap((line, index) => {
    if (/^\S/.test(line)) section = line.trim();
    const at = { line: index + 1, column: 1 };
    const remote = /^ {2}remote: (.+)$/.exec(line)?.[1];
    if (remote !== undefined && (section === 'GEM' || section === 'GIT')) {
      const named = { name: 'gems', version: '', path: `${section} remote` };
      return [download({ ...at, ...named }, { address: remote, foreign: section === 'GIT' })];
    }
    const [, name, version, sum] = /^ {2}(\S+) \(([^)]+)\) (sha\d+=\w+)/.exec(line) ?? [];
    if (section !== 'CHECKSUMS' || name === undefined || version === undefined) return [];
    return [download({ ...at, name, version, path: name }, { checksums: [(sum ?? '').replace('=', ':')] })];
  });
}

const NuGet = z.object({
  dependencies: z.record(
    z.string(),
    z.record(z.string(), z.object({ resolved: text, contentHash: text })).catch({}),
  ),
});

/** The checksum of each package of a packages.lock.json. */
export function inNuGet({ text: source }: LockfileInput): Download[] {
  const frameworks = NuGet.safeParse(parseJson(source)).data?.dependencies ?? {};
  return Object.values(frameworks).flatMap((packages) =>
    Object.entries(packages).map(([name, { resolved, contentHash }]) =>
      download(
        {
          line: lineAt(source, source.indexOf(`"${name}"`)),
          column: 1,
          name,
          version: resolved ?? '',
          path: name,
        },
        { checksums: contentHash === undefined ? [] : [`sha512:${contentHash}`] },
      ),
    ),
  );
}

/** `"key": {:hex, :name, "1.0.0", "checksum", …, "repository", "checksum"}` */
const HEX = /^[ \t]*"([^"]+)":[ \t]*\{:hex,[ \t]*:"?([\w.-]+)"?,[ \t]*"([^"]+)",[ \t]*"(\w+)"/gm;

/** Mix downloads the package that stands behind the key, which may be another. */
export function inMix({ text: source }: LockfileInput): Download[] {
  return [...source.matchAll(HEX)].map(({ 1: key = '', 2: name = '', 3: version = '', 4: sum = '', index }) =>
    download(
      { line: lineAt(source, index + 1), column: 1, name: key, version, path: key },
      {
        says: { name, version },
        checksums: [`sha256:${sum}`],
      },
    ),
  );
}

const Pub = z.object({
  packages: z.record(
    z.string(),
    z.object({
      source: text,
      version: text,
      description: z.object({ name: text, url: text, sha256: text }).optional().catch(undefined),
    }),
  ),
});

/** A hosted package of a pubspec.lock has its name once more beside the address. */
export function inPub({ text: source }: LockfileInput): Download[] {
  const packages = Pub.safeParse(yamlOf(source)).data?.packages ?? {};
  return Object.entries(packages).flatMap(([name, entry]) => {
    const { version = '', description } = entry;
    if (description?.url === undefined || !/^(?:hosted|git)$/.test(entry.source ?? '')) return [];
    const at = {
      line: lineAt(source, source.indexOf(`\n  ${name}:`) + 1),
      column: 1,
      name,
      version,
      path: name,
    };
    const says = description.name === undefined ? null : { name: description.name, version };
    const checksums = description.sha256 === undefined ? [] : [`sha256:${description.sha256}`];
    return [download(at, { address: description.url, says, checksums, foreign: entry.source === 'git' })];
  });
}
