import semver from 'semver';
import { inRange, keepers, overridden, projectFolder, wish } from './javascript.js';
import { holders, does, none, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { isName, relativePath } from './words.js';

/**
 * Yarn 1 cannot upgrade a transitive dependency, not even within the ranges; a resolution for each
 * of its dependents is used instead.
 * @see https://classic.yarnpkg.com/docs/selective-version-resolutions
 */
export function yarnClassic(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const parents = [...new Set(facts.others.map(({ name }) => name))];
  if (parents.some((name) => !isName('yarn', name))) return none('a package that keeps it has no valid name');
  const key = facts.alias ?? facts.name;
  const value = overridden(facts, fixedVersion);
  const resolutions = parents.map((parent) => `resolutions[**/${parent}/${key}]=${value}`);
  const set: Step[] = resolutions.length === 0 ? [] : [['npm', 'pkg', 'set', ...resolutions]];
  const note = set.length === 0 ? null : `a resolution: ${holders(facts.others)}`;
  if (facts.direct === true) return classicDirect(upgrade, set, note);
  if (set.length === 0) return none('yarn.lock does not tell what asks for it');
  return does([...set, ['yarn', 'install']], note);
}

function classicDirect(upgrade: Upgrade, set: readonly Step[], note: string | null): Remedy {
  const { facts } = upgrade;
  const words =
    facts.alias === null
      ? ['upgrade', wish(upgrade, '^')]
      : ['add', wish(upgrade, '^'), ...(facts.dev === true ? ['--dev'] : [])];
  const projects = facts.projects.length === 0 ? [facts.project] : facts.projects;
  if (projects.length === 1 && set.length === 0)
    return { ...does([['yarn', ...words]]), folder: projectFolder(upgrade) };
  const each = projects.map((one) => ['yarn', ...(one === '' ? [] : ['--cwd', relativePath(one)]), ...words]);
  // `yarn upgrade` refuses a lockfile that does not have the resolutions yet.
  const first = set.length === 0 ? [] : [...set, ['yarn', 'install']];
  return does([...first, ...each], note);
}

/**
 * Yarn 2 and later. `yarn up` moves every workspace, `yarn up -R` the rest as far as the ranges
 * allow; what is outside of them gets a resolution by its range.
 * @see https://yarnpkg.com/cli/up
 */
export function yarnBerry(upgrade: Upgrade): Remedy {
  const { facts } = upgrade;
  const name = facts.alias ?? facts.name;
  const isDirect = facts.direct === true;
  if (!isDirect && inRange(upgrade)) return does([['yarn', 'up', '-R', name]]);
  const kept = isDirect ? keepers(upgrade).flatMap(({ range }) => range ?? []) : outside(upgrade);
  const set = resolutions(upgrade, kept);
  if (set === null || (!isDirect && facts.wanted.length === 0))
    return none(`${holders(facts.others)}: set a resolution to ${upgrade.fixedVersion} in package.json`);
  const note = set.length === 0 ? null : `a resolution: ${holders(keepers(upgrade))}`;
  const allowed = facts.others.length > keepers(upgrade).length ? [['yarn', 'up', '-R', name]] : [];
  if (!isDirect) return does([...set, ...(allowed.length > 0 ? allowed : [['yarn', 'install']])], note);
  return does([...set, ...direct(upgrade), ...allowed], note);
}

/** In a catalog the version is raised there. @see https://yarnpkg.com/features/catalogs */
function direct(upgrade: Upgrade): readonly Step[] {
  const { facts, fixedVersion } = upgrade;
  const catalog = facts.wanted.find((range) => range.startsWith('catalog:'))?.slice('catalog:'.length);
  if (catalog === undefined) return [['yarn', 'up', wish(upgrade, '^')]];
  const [place, name] = [catalog === '' ? 'catalog' : `catalogs["${catalog}"]`, facts.alias ?? facts.name];
  return [
    ['yarn', 'config', 'set', `${place}["${name}"]`, overridden(facts, `^${fixedVersion}`)],
    ['yarn', 'install'],
  ];
}

/** The ranges that do not accept the fixed version. */
function outside({ facts, fixedVersion }: Upgrade): string[] {
  return facts.wanted.filter((range) => !semver.satisfies(fixedVersion, range));
}

/** `npm pkg set` splits at the first `=`, so a range that contains one is covered by name alone. */
function resolutions(
  { facts, fixedVersion, packages }: Upgrade,
  ranges: readonly string[],
): readonly Step[] | null {
  if (ranges.length === 0) return [];
  const name = facts.alias ?? facts.name;
  const value = overridden(facts, fixedVersion);
  const plain = ranges.every((range) => semver.validRange(range) !== null && !/[=[\]]/.test(range));
  if (plain)
    return [['npm', 'pkg', 'set', ...ranges.map((range) => `resolutions[${name}@npm:${range}]=${value}`)]];
  const only = new Set(packages.versions?.(name) ?? []).size === 1;
  return only ? [['npm', 'pkg', 'set', `resolutions[${name}]=${value}`]] : null;
}
