import { z } from 'zod';
import { parseToml } from '../toml.js';

const table = z.record(z.string(), z.unknown()).default({});
const sections = { dependencies: table, 'build-dependencies': table, 'dev-dependencies': table };
const Manifest = z.object({
  package: z.object({ name: z.string().optional() }).optional(),
  ...sections,
  target: z.record(z.string(), z.object(sections)).default({}),
});

/** A dependency in a Cargo.toml. */
export interface CargoWish {
  /** The crate's own name, even if the project renames it. */
  readonly name: string;
  readonly range: string | null;
  /** Build dependencies run while the project is built, so they count as production. */
  readonly dev: boolean;
}

/**
 * Reads a Cargo.toml.
 * @throws LockfileError when it can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function readCargoManifest(text: string): { name: string | null; wishes: CargoWish[] } {
  const manifest = parseToml(text, Manifest);
  const wishes = [manifest, ...Object.values(manifest.target)].flatMap((at) => [
    ...wishesIn(at.dependencies, false),
    ...wishesIn(at['build-dependencies'], false),
    ...wishesIn(at['dev-dependencies'], true),
  ]);
  return { name: manifest.package?.name ?? null, wishes };
}

function wishesIn(wished: Readonly<Record<string, unknown>>, dev: boolean): CargoWish[] {
  return Object.entries(wished).map(([key, wish]) => {
    if (typeof wish === 'string') return { name: key, range: wish, dev };
    const { package: name, version } = z
      .object({ package: z.string(), version: z.string() })
      .partial()
      .catch({})
      .parse(wish);
    return { name: name ?? key, range: version ?? null, dev };
  });
}
