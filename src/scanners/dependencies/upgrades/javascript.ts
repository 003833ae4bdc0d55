import semver from 'semver';
import type { PackageFacts } from '../lockfiles/facts.js';
import type { Step, Upgrade } from './upgrade.js';
import { isName } from './words.js';

/** Whether every dependent would take the fixed version; not when nothing is known of them. */
function inRange({ facts, fixedVersion }: Upgrade): boolean {
  const ranges = facts.wanted.map((range) => range.replace(/^npm:(?:@?[^@]+@)?/, ''));
  return ranges.length > 0 && ranges.every((range) => semver.satisfies(fixedVersion, range));
}

/** A direct dependency by the name that the project knows it by. */
function wish({ facts, fixedVersion }: Upgrade, sign: string): string {
  const { alias, name } = facts;
  return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}

export function npm(upgrade: Upgrade): readonly Step[] {
  const { facts, fixedVersion } = upgrade;
  if (facts.direct === true)
    return [['npm', 'install', wish(upgrade, ''), ...(facts.dev === true ? ['--save-dev'] : [])]];
  if (inRange(upgrade)) return [['npm', 'update', facts.alias ?? facts.name]];
  // Only those dependents that got this version: another one of the same package may not be lowered.
  const override = `overrides[${facts.alias ?? facts.name}@${facts.version}]=${aliased(facts, fixedVersion)}`;
  return [
    ['npm', 'pkg', 'set', override],
    ['npm', 'install'],
  ];
}

function aliased({ alias, name }: PackageFacts, version: string): string {
  return alias === null ? version : `npm:${name}@${version}`;
}

/** Yarn 1 can't upgrade a transitive dependency; a resolution below its dependent is what it has instead. */
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
  // `npm pkg set` splits at the first `=`, so that a range with one can't be named.
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

/** pnpm keeps the ranges of dependents nowhere, so whether an update reaches the fixed version only shows when it is run. */
export function pnpm(upgrade: Upgrade): readonly Step[] {
  const { facts } = upgrade;
  return [['pnpm', 'update', facts.direct === true ? wish(upgrade, '') : facts.name]];
}
