import { z } from 'zod';
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
    workspace: z.boolean(),
  })
  .partial();

/** A crate that a Cargo.toml asks for. */
export interface CargoWish {
  /** The crate's own name, also where the project renames it. */
  readonly name: string;
  readonly range: string | null;
  /** Build dependencies run while the project is built, and count as production. */
  readonly dev: boolean;
  readonly origin: 'registry' | 'git' | 'own';
}

/**
 * Reads a Cargo.toml. What it inherits (`workspace = true`) is what the workspace says.
 * @param workspace the text of the Cargo.toml that has its workspace; null where it is its own, or
 *   has none
 * @throws LockfileError when one of them can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function readCargoManifest(
  text: string,
  workspace: string | null = null,
): { name: string | null; wishes: CargoWish[] } {
  const manifest = parseToml(text, Manifest);
  const above =
    manifest.workspace ?? (workspace === null ? undefined : parseToml(workspace, Manifest).workspace);
  const inherited = above?.dependencies ?? {};
  const wishes = [manifest, ...Object.values(manifest.target)].flatMap((at) => [
    ...wishesIn(at.dependencies, inherited, false),
    ...wishesIn(at['build-dependencies'], inherited, false),
    ...wishesIn(at['dev-dependencies'], inherited, true),
  ]);
  return { name: manifest.package?.name ?? null, wishes };
}

type Table = Readonly<Record<string, unknown>>;

function wishesIn(wished: Table, inherited: Table, dev: boolean): CargoWish[] {
  return Object.entries(wished).map(([key, wish]) => {
    const own = wishOf(wish);
    const { package: name, version, path, git } = own.workspace === true ? wishOf(inherited[key]) : own;
    const origin = path !== undefined ? 'own' : git !== undefined ? 'git' : 'registry';
    return { name: name ?? key, range: version ?? null, dev, origin };
  });
}

function wishOf(wish: unknown): z.infer<typeof Wish> {
  return typeof wish === 'string' ? { version: wish } : Wish.catch({}).parse(wish);
}
