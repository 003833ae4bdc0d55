import semver from 'semver';
import type { PackageFacts } from '../lockfiles/facts.js';
import type { Step, Upgrade } from './upgrade.js';
import { isName, relativePath } from './words.js';

/** Whether all dependents accept the fixed version; false when they are not known. */
function inRange({ facts, fixedVersion }: Upgrade): boolean {
  const ranges = facts.wanted.map((range) => range.replace(/^npm:(?:@?[^@]+@)?/, ''));
  return ranges.length > 0 && ranges.every((range) => semver.satisfies(fixedVersion, range));
}

/** The argument for a direct dependency, under the name that the project uses. */
function wish({ facts, fixedVersion }: Upgrade, sign: string): string {
  const { alias, name } = facts;
  return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}

export function npm(upgrade: Upgrade): readonly Step[] | null {
  const { facts, fixedVersion } = upgrade;
  // A bundled package can only be upgraded with the package that contains it.
  if (facts.bundled) return null;
  if (facts.direct === true) return npmDirect(upgrade);
  if (inRange(upgrade)) return [['npm', 'update', facts.alias ?? facts.name]];
  // The override applies only to this version, so that other copies of the package are not
  // downgraded.
  const override = `overrides[${facts.alias ?? facts.name}@${facts.version}]=${aliased(facts, fixedVersion)}`;
  return [
    ['npm', 'pkg', 'set', override],
    ['npm', 'install'],
  ];
}

/**
 * Upgrades the package where it is direct, and in other packages that would keep a copy of the old
 * version.
 */
function npmDirect(upgrade: Upgrade): readonly Step[] | null {
  const { facts, fixedVersion } = upgrade;
  const keepers = facts.others.filter(
    ({ range }) => range === null || !semver.satisfies(fixedVersion, range),
  );
  if (keepers.some(({ name }) => !isName('npm', name))) return null;
  const key = facts.alias ?? facts.name;
  const overrides = keepers.map(({ name }) => `overrides[${name}][${key}]=${aliased(facts, fixedVersion)}`);
  const install = ['npm', 'install', wish(upgrade, ''), ...(facts.dev === true ? ['--save-dev'] : [])];
  const before: Step[] = overrides.length === 0 ? [] : [['npm', 'pkg', 'set', ...overrides]];
  return [...before, [...install, ...workspacesOf(facts)]];
}

/** The options that name each workspace that requires it. */
function workspacesOf({ projects }: PackageFacts): string[] {
  if (projects.length < 2) return [];
  const named = projects
    .filter((project) => project !== '')
    .flatMap((project) => ['-w', relativePath(project)]);
  return [...named, ...(projects.includes('') ? ['--include-workspace-root'] : [])];
}

function aliased({ alias, name }: PackageFacts, version: string): string {
  return alias === null ? version : `npm:${name}@${version}`;
}

/**
 * Yarn 1 cannot upgrade a transitive dependency; a resolution for its dependent is used instead.
 */
export function yarnClassic(upgrade: Upgrade): readonly Step[] | null {
  const { facts, fixedVersion } = upgrade;
  if (facts.direct === true) {
    if (facts.alias === null) return [['yarn', 'upgrade', wish(upgrade, '^')]];
    return [['yarn', 'add', wish(upgrade, '^'), ...(facts.dev === true ? ['--dev'] : [])]];
  }
  const parent = facts.through.at(-1);
  if (parent === undefined || !isName('yarn', parent)) return null;
  const resolution = `resolutions[**/${parent}/${facts.alias ?? facts.name}]=${aliased(facts, fixedVersion)}`;
  return [
    ['npm', 'pkg', 'set', resolution],
    ['yarn', 'install'],
  ];
}

export function yarnBerry(upgrade: Upgrade): readonly Step[] | null {
  const { facts, fixedVersion } = upgrade;
  if (facts.direct === true) return [['yarn', 'up', wish(upgrade, '^')]];
  const name = facts.alias ?? facts.name;
  if (inRange(upgrade)) return [['yarn', 'up', '-R', name]];
  // `npm pkg set` splits at the first `=`, so a range that contains one cannot be used.
  const nameable = facts.wanted.every((range) => semver.validRange(range) !== null && !/[=[\]]/.test(range));
  if (!nameable || facts.wanted.length === 0) return null;
  const set = facts.wanted.map(
    (range) => `resolutions[${name}@npm:${range}]=${aliased(facts, fixedVersion)}`,
  );
  return [
    ['npm', 'pkg', 'set', ...set],
    ['yarn', 'install'],
  ];
}

/**
 * pnpm's lockfile does not contain the ranges of dependents, so it is unknown whether an update of
 * a transitive dependency would have an effect.
 */
export function pnpm(upgrade: Upgrade): readonly Step[] | null {
  const { facts } = upgrade;
  if (facts.direct !== true || facts.others.length > 0) return null;
  return [['pnpm', 'update', ...(facts.projects.length > 1 ? ['-r'] : []), wish(upgrade, '')]];
}
