import { posix } from 'node:path';
import semver from 'semver';
import type { PackageFacts } from '../lockfiles/facts.js';
import type { Upgrade } from './upgrade.js';

type Dependent = PackageFacts['others'][number];

/** Whether a range of a dependent accepts a version; false when it is not known. */
export function accepts(range: string | null, version: string): boolean {
  return range !== null && semver.satisfies(version, range.replace(/^npm:(?:@?[^@]+@)?/, ''));
}

/** Whether all dependents accept the fixed version; false when they are not known. */
export function inRange({ facts, fixedVersion }: Upgrade): boolean {
  return facts.wanted.length > 0 && facts.wanted.every((range) => accepts(range, fixedVersion));
}

/** The packages that keep the old version when the project itself moves on. */
export function keepers({ facts, fixedVersion }: Upgrade): readonly Dependent[] {
  return facts.others.filter(({ range }) => !accepts(range, fixedVersion));
}

/** The argument for a direct dependency, under the name that the project uses. */
export function wish({ facts, fixedVersion }: Upgrade, sign: string): string {
  const { alias, name } = facts;
  return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}

/** The version as the value of an override. */
export function overridden({ alias, name }: PackageFacts, version: string): string {
  return alias === null ? version : `npm:${name}@${version}`;
}

/** The folder of the one project that requires it, relative to the repository. */
export function projectFolder({ facts, path }: Upgrade): string {
  return posix.join(posix.dirname(path), facts.project);
}
