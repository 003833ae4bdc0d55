import { z } from 'zod';
import { isOtherRegistry } from '../../registry-hosts.js';
import type { LockfileInput, LockfilePackages, PackageOrigin } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { graphFacts, type Listed, lookup } from '../packages.js';
import { besides } from '../paths.js';
import { packageLines, parseToml } from '../toml.js';
import { type CargoWish, readCargoManifest } from './manifest.js';

const Lock = z.object({
  package: z
    .array(
      z.object({
        name: z.string(),
        version: z.string().default(''),
        source: z.string().optional(),
        dependencies: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
type Crate = z.infer<typeof Lock>['package'][number];

/**
 * Reads Cargo.lock. A package without a source is a project of the repository. Only a project's
 * Cargo.toml tells which dependencies are for development, and only the one beside the lockfile can
 * be found.
 * @throws LockfileError when it cannot be read
 */
export function readCargoLock(input: LockfileInput): LockfilePackages {
  const crates = parseToml(input.text, Lock).package;
  const lines = packageLines(
    input.text,
    crates.map(({ name }) => name),
  );
  const listed = crates.map(({ name, version, source }, node): Listed => ({
    name,
    version,
    origin: originOf(source),
    ...(lines[node] ?? { line: 1, column: 1 }),
  }));
  const nodes = indexOf(crates);
  const edges = crates.map((crate) =>
    crate.dependencies.flatMap((wanted): Edge[] => {
      const to = nodes.get(wanted.replace(/ \(.*$/, ''));
      return to === undefined || to === null ? [] : [{ to, range: null }];
    }),
  );
  const manifest = manifestOf(input);
  const roots = crates.flatMap((crate, node) => {
    if (crate.source !== undefined) return [];
    const wishes = manifest?.name === crate.name ? manifest.wishes : null;
    return (edges[node] ?? []).flatMap((edge) => rootsOf(edge, crates[edge.to]?.name ?? '', wishes));
  });
  const foreign = (node: number): readonly Edge[] =>
    crates[node]?.source === undefined ? [] : (edges[node] ?? []);
  const graph = new DependencyGraph(crates.length, roots, foreign);
  return lookup(listed, {
    manager: 'cargo',
    facts: (node) => graphFacts(listed, node, graph),
    needs: (node) => crates[node]?.dependencies.map((wanted) => wanted.split(' ')[0] ?? wanted) ?? [],
  });
}

/**
 * The origin of a crate. A mirror of the public registry is configured outside of Cargo.lock and
 * leaves no trace in it, so another source is another registry.
 */
function originOf(source: string | undefined): PackageOrigin {
  if (source === undefined) return 'own';
  if (source.startsWith('git+')) return 'git';
  return isOtherRegistry('crates.io', source) ? 'elsewhere' : 'registry';
}

/**
 * Packages by `name` (when there is only one version) and by `name version`; null marks a name with
 * several versions.
 */
function indexOf(crates: readonly Crate[]): Map<string, number | null> {
  const nodes = new Map<string, number | null>();
  crates.forEach(({ name, version }, node) => {
    nodes.set(name, nodes.has(name) ? null : node);
    nodes.set(`${name} ${version}`, node);
  });
  return nodes;
}

function rootsOf(edge: Edge, name: string, wishes: readonly CargoWish[] | null): Root[] {
  const root = { to: edge.to, project: '', group: null };
  const found = wishes?.filter((wish) => wish.name === name) ?? [];
  if (found.length === 0) return [{ ...root, range: null, dev: null }];
  return found.map(({ range, dev }) => ({ ...root, range, dev }));
}

function manifestOf(input: LockfileInput): ReturnType<typeof readCargoManifest> | null {
  const path = besides(input.path, 'Cargo.toml');
  const text = path === null ? undefined : input.beside.get(path);
  return text === undefined ? null : readCargoManifest(text);
}
