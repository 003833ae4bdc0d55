import { compareVersions } from '../packages/versions.js';

/** A version of a package as one lockfile states it. */
export interface StatedVersion {
  readonly path: string;
  /** The OSV ecosystem. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** A package that has an older version than before. */
export interface Downgrade {
  readonly path: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The packages that a change moves back: a version that is new in a lockfile is older than all that
 * it had, or the newest one it has is older than the newest one it had.
 */
export function downgradesIn(before: readonly StatedVersion[], after: readonly StatedVersion[]): Downgrade[] {
  const [was, is] = [byPackage(before), byPackage(after)];
  return [...is].flatMap(([key, now]) => {
    const then = was.get(key) ?? [];
    const added = now.filter((one) => !then.some(({ version }) => version === one.version));
    const [oldest, newest, lowest, highest] = [then[0], then.at(-1), added[0], now.at(-1)];
    if (!oldest || !newest || !lowest || !highest) return [];
    if (isOlder(lowest, oldest)) return [fell(oldest, lowest)];
    return isOlder(highest, newest) ? [fell(newest, highest)] : [];
  });
}

function fell({ path, name, version: from }: StatedVersion, { version: to }: StatedVersion): Downgrade {
  return { path, name, from, to };
}

function isOlder(a: StatedVersion, b: StatedVersion): boolean {
  return (compareVersions(a.ecosystem, a.version, b.version) ?? 0) < 0;
}

/** The versions of each package in each lockfile, oldest first. */
function byPackage(stated: readonly StatedVersion[]): ReadonlyMap<string, readonly StatedVersion[]> {
  const all = new Map<string, StatedVersion[]>();
  for (const one of stated) {
    const key = JSON.stringify([one.path, one.ecosystem, one.name]);
    all.set(key, [...(all.get(key) ?? []), one]);
  }
  for (const versions of all.values())
    versions.sort((a, b) => compareVersions(a.ecosystem, a.version, b.version) ?? 0);
  return all;
}
