import { admits } from '../lockfiles/admits.js';
import { does, none, holders, type Remedy, type Upgrade } from './upgrade.js';
import { isName, isVersion, placed } from './words.js';

/**
 * Poetry from 1.2. It takes the newest versions that the project's own requirements allow, for
 * exactly the packages that are named: what holds the package is named with it.
 * @see https://python-poetry.org/docs/cli/#update
 */
export function poetry(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  if (facts.direct === true) return direct(upgrade);
  const parents = [...new Set([...facts.through, ...facts.others.map(({ name }) => name)])];
  if (!parents.every((name) => isName('poetry', name)))
    return none('what holds it has a name that no command may contain');
  const inRange = facts.wanted.every((range) => admits('poetry', range, fixedVersion) === true);
  if (inRange) return does([['poetry', 'update', '--lock', facts.name]]);
  if (parents.length === 0) return none(holders(facts.others));
  const [root] = facts.through;
  const pinned = root === undefined ? null : pinOf(upgrade, root);
  if (root === undefined || pinned === null)
    return does(
      [['poetry', 'update', '--lock', facts.name, ...parents]],
      `it moves ${parents[0] ?? 'what asks for it'} as well`,
    );
  const place = placed(pinned.facts, '--optional');
  if (place === null) return none(`${root}, which the project pins, holds it`);
  const add = ['poetry', 'add', '--lock', ...place, `${root}@>${pinned.version}`];
  const rest = parents.filter((name) => name !== root);
  return does(
    [add, ['poetry', 'update', '--lock', facts.name, ...rest]],
    `it raises ${root}, which the project pins to ${pinned.version}`,
  );
}

function direct({ facts, fixedVersion }: Upgrade): Remedy {
  const place = placed(facts, '--optional');
  if (place === null) return none('its group or extra has a name that no command may contain');
  const roots =
    facts.wanted.length > 0 && facts.wanted.every((range) => admits('poetry', range, fixedVersion) === true);
  if (roots) return does([['poetry', 'update', '--lock', facts.name]]);
  return does([['poetry', 'add', '--lock', ...place, `${facts.name}@^${fixedVersion}`]]);
}

/** The version to which the project itself pins a package; null where it does not. */
function pinOf({ packages }: Upgrade, name: string): { version: string; facts: Upgrade['facts'] } | null {
  const found = (packages.versions?.(name) ?? []).flatMap((version) => packages.find(name, version));
  const pin = found.find(
    ({ direct, wanted }) =>
      direct === true && wanted.some((range) => /^(?:={1,3})?\s*\d[^,|*]*$/.test(range.trim())),
  );
  return pin === undefined || !isVersion(pin.version) ? null : { version: pin.version, facts: pin };
}
