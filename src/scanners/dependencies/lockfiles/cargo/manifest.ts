import { z } from 'zod';
import { parseToml } from '../toml.js';

const table = z.record(z.string(), z.unknown()).default({});
const sections = { dependencies: table, 'build-dependencies': table, 'dev-dependencies': table };
const Manifest = z.object({
  package: z.object({ name: z.string().optional() }).optional(),
  ...sections,
  workspace: z.object({ dependencies: table }).optional(),
  target: z.record(z.string(), z.object(sections)).default({}),
});

/** A crate that a Cargo.toml asks for. */
export interface CargoWish {
  /** The crate's own name, also where the project renames it. */
  readonly name: string;
  readonly range: string | null;
  /** Build dependencies run while the project is built, and count as production. */
  readonly dev: boolean;
  /** What it is, and in which version, the workspace says. */
  readonly inherited: boolean;
}

/** What a Cargo.toml says of dependencies. */
export interface CargoManifest {
  readonly name: string | null;
  readonly wishes: readonly CargoWish[];
  /** Of what its members may inherit: the crate's own name, by the one that they use. */
  readonly shared: readonly (readonly [alias: string, name: string])[];
}

/**
 * Reads a Cargo.toml.
 * @throws LockfileError when it can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function readCargoManifest(text: string): CargoManifest {
  const manifest = parseToml(text, Manifest);
  const wishes = [manifest, ...Object.values(manifest.target)].flatMap((at) => [
    ...wishesIn(at.dependencies, false),
    ...wishesIn(at['build-dependencies'], false),
    ...wishesIn(at['dev-dependencies'], true),
  ]);
  const shared = Object.entries(manifest.workspace?.dependencies ?? {}).map(
    ([alias, wish]) => [alias, wishOf(alias, wish).name] as const,
  );
  return { name: manifest.package?.name ?? null, wishes, shared };
}

function wishesIn(wished: Readonly<Record<string, unknown>>, dev: boolean): CargoWish[] {
  return Object.entries(wished).map(([key, wish]) => ({ ...wishOf(key, wish), dev }));
}

const Wish = z
  .object({ package: z.string(), version: z.string(), workspace: z.boolean() })
  .partial()
  .catch({});

function wishOf(key: string, wish: unknown): Omit<CargoWish, 'dev'> {
  if (typeof wish === 'string') return { name: key, range: wish, inherited: false };
  const { package: name = key, version: range = null, workspace: inherited = false } = Wish.parse(wish);
  return { name, range, inherited };
}
