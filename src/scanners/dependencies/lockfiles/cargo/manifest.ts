import { z } from 'zod';
import type { PackageOrigin } from '../facts.js';
import { parseToml } from '../toml.js';

const table = z.record(z.string(), z.unknown()).default({});
const sections = { dependencies: table, 'build-dependencies': table, 'dev-dependencies': table };
const Manifest = z.object({
  package: z.object({ name: z.string().optional() }).optional(),
  ...sections,
  target: z.record(z.string(), z.object(sections)).default({}),
  workspace: z.object({ dependencies: table }).optional(),
});
const Wish = z
  .object({
    package: z.string(),
    version: z.string(),
    path: z.string(),
    git: z.string(),
    registry: z.string(),
    'registry-index': z.string(),
    workspace: z.boolean(),
  })
  .partial();

/** A dependency in a Cargo.toml. */
export interface CargoWish {
  /** The crate's own name, even if the project renames it. */
  readonly name: string;
  readonly range: string | null;
  /** Build dependencies run while the project is built, so they count as production. */
  readonly dev: boolean;
  readonly origin: Extract<PackageOrigin, 'registry' | 'git' | 'own' | 'elsewhere'>;
  /** Whether the workspace says what it is and in which version (`workspace = true`). */
  readonly inherited: boolean;
}

/** What a Cargo.toml says of dependencies. */
export interface CargoManifest {
  readonly name: string | null;
  readonly wishes: readonly CargoWish[];
  /** Dependencies that its members may inherit: the name that they use, and the crate's own. */
  readonly shared: readonly (readonly [alias: string, name: string])[];
}

/**
 * Reads a Cargo.toml. What it inherits (`workspace = true`) is what the workspace says.
 * @param workspace the text of the Cargo.toml that has its workspace; null where it is its own, or
 *   has none
 * @throws LockfileError when one of them can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function readCargoManifest(text: string, workspace: string | null = null): CargoManifest {
  const manifest = parseToml(text, Manifest);
  const above =
    manifest.workspace ?? (workspace === null ? undefined : parseToml(workspace, Manifest).workspace);
  const inherited = above?.dependencies ?? {};
  const wishes = [manifest, ...Object.values(manifest.target)].flatMap((at) => [
    ...wishesIn(at.dependencies, inherited, false),
    ...wishesIn(at['build-dependencies'], inherited, false),
    ...wishesIn(at['dev-dependencies'], inherited, true),
  ]);
  const shared = Object.entries(manifest.workspace?.dependencies ?? {}).map(
    ([alias, wish]) => [alias, wishOf(wish).package ?? alias] as const,
  );
  return { name: manifest.package?.name ?? null, wishes, shared };
}

type Table = Readonly<Record<string, unknown>>;

function wishesIn(wished: Table, shared: Table, dev: boolean): CargoWish[] {
  return Object.entries(wished).map(([key, wish]) => {
    const own = wishOf(wish);
    const inherited = own.workspace === true;
    const meant = inherited ? wishOf(shared[key]) : own;
    const { package: name, version } = meant;
    return { name: name ?? key, range: version ?? null, dev, origin: originOf(meant), inherited };
  });
}

function originOf(wish: z.infer<typeof Wish>): CargoWish['origin'] {
  if (wish.path !== undefined) return 'own';
  if (wish.git !== undefined) return 'git';
  const registry = wish.registry ?? wish['registry-index'] ?? 'crates-io';
  return registry === 'crates-io' ? 'registry' : 'elsewhere';
}

function wishOf(wish: unknown): z.infer<typeof Wish> {
  return typeof wish === 'string' ? { version: wish } : Wish.catch({}).parse(wish);
}
