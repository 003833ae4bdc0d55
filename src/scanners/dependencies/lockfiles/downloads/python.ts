import { z } from 'zod';
import type { LockfileInput } from '../facts.js';
import { parseJson } from '../json.js';
import { packageLines, parseToml } from '../toml.js';
import { type Download, download, pythonFile } from './download.js';

const File = z.object({
  url: z.string().optional(),
  file: z.string().optional(),
  name: z.string().optional(),
  path: z.string().optional(),
  hash: z.string().optional(),
  hashes: z.record(z.string(), z.string()).catch({}).optional(),
});
type File = z.infer<typeof File>;
const files = z.array(File).catch([]).default([]);
const Package = z.object({
  name: z.string().catch(''),
  version: z.string().catch('').default(''),
  source: z.record(z.string(), z.unknown()).catch({}).default({}),
  index: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  git: z.string().optional().catch(undefined),
  sdist: File.optional().catch(undefined),
  wheels: files,
  files,
});
type Package = z.infer<typeof Package>;
const Lock = z.object({ package: z.array(Package).default([]), packages: z.array(Package).default([]) });

/**
 * The files of uv.lock, poetry.lock, pdm.lock and pylock.toml, each with its checksum, and the
 * index or address that a package comes from.
 * @throws LockfileError when it can't be read
 */
export function inPythonToml({ text }: LockfileInput): Download[] {
  const lock = parseToml(text, Lock);
  const packages = [...lock.package, ...lock.packages];
  const lines = packageLines(
    text,
    packages.map(({ name }) => name),
  );
  return packages.flatMap((entry, node) => {
    const at = { ...(lines[node] ?? { line: 1, column: 1 }), ...entry, path: entry.name };
    const foreign = isForeign(entry);
    const source = download(at, { address: sourceOf(entry), foreign });
    const archives = [entry.sdist ?? [], entry.wheels, entry.files].flat();
    return [source, ...archives.map((file) => download(at, { ...fileOf(file, entry.name), foreign }))];
  });
}

/** Poetry names the kind of a source, uv by its key; PDM has an address of its own. */
function isForeign({ source, url, git }: Package): boolean {
  const { type } = source;
  if (url !== undefined || git !== undefined) return true;
  if (typeof type === 'string') return type !== 'legacy';
  return Object.keys(source).length > 0 && source['registry'] === undefined;
}

function sourceOf({ source, index, url, git }: Package): string | null {
  const addresses = [source['registry'], source['url'], source['git'], index, url, git];
  return addresses.find((address) => typeof address === 'string') ?? null;
}

function fileOf(file: File, name: string): Partial<Download> {
  const part = file.url ?? file.file ?? file.name ?? file.path ?? '';
  const hashes = Object.entries(file.hashes ?? {}).map(([algorithm, value]) => `${algorithm}:${value}`);
  return {
    address: file.url ?? null,
    says: pythonFile(part, name),
    checksums: [...(file.hash === undefined ? [] : [file.hash]), ...hashes],
    part: part.replace(/[?#].*$/, '').replace(/^.*[/\\]/, ''),
  };
}

const Sources = z.array(z.object({ name: z.string(), url: z.string() })).catch([]);
const Pinned = z.record(
  z.string(),
  z.object({
    version: z.string().optional(),
    index: z.string().optional(),
    hashes: z.array(z.string()).catch([]).default([]),
  }),
);

/** Pipenv names indexes once, and of each package the checksums of all its files together. */
export function inPipenv({ text }: LockfileInput): Download[] {
  const { _meta: meta, ...sections } = z.record(z.string(), z.unknown()).catch({}).parse(parseJson(text));
  const sources = z.object({ sources: Sources }).safeParse(meta).data?.sources ?? [];
  const top = { line: 1, column: 1, name: 'packages', version: '', path: '_meta.sources' };
  return [
    ...sources.map(({ url }) => download(top, { address: url })),
    ...Object.values(sections).flatMap((section) =>
      Object.entries(Pinned.safeParse(section).data ?? {}).map(([name, { version = '', hashes }]) =>
        download(
          { line: 1, column: 1, name, version: version.replace(/^==/, ''), path: name },
          { checksums: hashes },
        ),
      ),
    ),
  ];
}
