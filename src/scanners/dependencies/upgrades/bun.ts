import { inRange, keepers, overridden, projectFolder, wish } from './javascript.js';
import { holders, does, none, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { isName, relativePath } from './words.js';

/**
 * Bun. Its `update` leaves transitive dependencies alone, so these get an override, also within the
 * ranges. @see https://bun.com/docs/pm/overrides
 */
export function bun(upgrade: Upgrade): Remedy {
  const { facts } = upgrade;
  const kept = facts.direct === true ? facts.others : keptBy(upgrade);
  if (kept.some(({ name }) => !isName('bun', name))) return none('a package that keeps it has no valid name');
  const set =
    kept.length === 0 && facts.direct === true
      ? []
      : [
          overrides(
            upgrade,
            kept.map(({ name }) => name),
          ),
        ];
  const note =
    set.length === 0
      ? null
      : `an override: ${holders(keepers(upgrade).length > 0 ? keepers(upgrade) : kept)}`;
  if (facts.direct !== true) return does([...set, ['bun', 'install']], note);
  const several = facts.projects.length > 1 || set.length > 0;
  if (!several) return { ...does([add(upgrade, [])]), folder: projectFolder(upgrade) };
  const projects = facts.projects.length === 0 ? [facts.project] : facts.projects;
  const adding = projects.map((one) => add(upgrade, one === '' ? [] : ['--cwd', relativePath(one)]));
  return does([...set, ...adding], note);
}

function keptBy(upgrade: Upgrade): Upgrade['facts']['others'] {
  return inRange(upgrade) ? upgrade.facts.others : keepers(upgrade).length > 0 ? upgrade.facts.others : [];
}

function add(upgrade: Upgrade, place: readonly string[]): Step {
  return ['bun', 'add', ...(upgrade.facts.dev === true ? ['--dev'] : []), ...place, wish(upgrade, '^')];
}

/** For all copies where there is one version; else for what asks for this one (from Bun 1.3). */
function overrides({ facts, fixedVersion, packages }: Upgrade, parents: readonly string[]): Step {
  const key = facts.alias ?? facts.name;
  const value = overridden(facts, fixedVersion);
  const only = new Set(packages.versions?.(key) ?? []).size <= 1 && facts.direct !== true;
  const keys =
    only || parents.length === 0 ? [`[${key}]`] : [...new Set(parents)].map((name) => `[${name}][${key}]`);
  return ['bun', 'pm', 'pkg', 'set', ...keys.map((one) => `overrides${one}=${value}`)];
}
