/** Whether production code imports a package, itself or through others; strongest first. */
export const REACHES = ['imported', 'unknown', 'not imported'] as const;

/** Whether production code imports a package of npm, and how that is known. */
export interface Reachability {
  readonly label: (typeof REACHES)[number];
  /** The first import that leads to it; null where there is none, or none can be told. */
  readonly at: { readonly path: string; readonly line: number } | null;
  /** From the package that is imported there down to the parent; empty where it is itself. */
  readonly through: readonly string[];
  /** Why it cannot be told: a clause. Null for the other two labels. */
  readonly reason: string | null;
}

/** What is known of packages, by `reachKey`. */
export type Reachabilities = ReadonlyMap<string, Reachability>;

/** The key of a package as one lockfile lists it. */
export function reachKey(path: string, name: string): string {
  return `${path}\n${name}`;
}

/** Of several places the one where most is reached; null where nothing is known of any. */
export function furthest(all: readonly Reachability[]): Reachability | null {
  return [...all].sort((a, b) => REACHES.indexOf(a.label) - REACHES.indexOf(b.label))[0] ?? null;
}
