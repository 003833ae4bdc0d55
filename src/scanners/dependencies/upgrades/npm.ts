import { holders, does, none, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { accepts, inRange, keepers, overridden, projectFolder, wish } from './javascript.js';
import { rootManifest } from './package-json.js';
import { isName, relativePath } from './words.js';

/** npm from 8.3. @see https://docs.npmjs.com/cli/configuring-npm/package-json#overrides */
export function npm(upgrade: Upgrade): Remedy {
  const { facts } = upgrade;
  if (facts.bundledIn !== null) return bundled(upgrade, facts.bundledIn);
  return facts.direct === true ? direct(upgrade) : transitive(upgrade);
}

/** A bundled package moves only with the package that has it in its archive. */
function bundled({ facts, packages }: Upgrade, parent: string): Remedy {
  const isOwn = !isFromRegistry(packages, parent);
  if (isOwn || !isName('npm', parent) || facts.through[0] !== parent)
    return none(`it is in the archive of ${parent}: only a newer version of that brings another copy`);
  return does(
    [['npm', 'install', `${parent}@latest`, ...(facts.dev === true ? ['--save-dev'] : [])]],
    `it is in the archive of ${parent}, whose newest version has other copies`,
  );
}

/** Whether all versions of a package come from the registry, which may then be asked for it. */
function isFromRegistry(packages: Upgrade['packages'], name: string): boolean {
  const versions = packages.versions?.(name) ?? [];
  const found = versions.flatMap((version) => packages.find(name, version));
  return found.length > 0 && found.every(({ origin }) => origin === 'registry');
}

function transitive(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const { known, set } = existing(upgrade);
  const name = facts.alias ?? facts.name;
  if (known)
    return does([set(overridden(facts, fixedVersion)), ['npm', 'install']], 'it raises your override');
  if (inRange(upgrade)) return does([['npm', 'update', name]]);
  // The override applies to what asks for this version only, so that no other copy is downgraded.
  const override = `overrides[${name}@${facts.version}]=${overridden(facts, fixedVersion)}`;
  return does(
    [
      ['npm', 'pkg', 'set', override],
      ['npm', 'install'],
    ],
    `an override: ${holders(keepers(upgrade))}`,
  );
}

/** The overrides that the project already has for this package. */
function existing(upgrade: Upgrade): { known: boolean; set: (value: string) => Step } {
  const { facts } = upgrade;
  const name = facts.alias ?? facts.name;
  const asks = new Set(facts.others.map((other) => other.name));
  const paths = Object.entries(rootManifest(upgrade).overrides).flatMap(([key, value]) => {
    if (isFor(key, name, facts.version))
      return typeof value === 'string'
        ? [[key]]
        : value !== null && typeof value === 'object' && '.' in value
          ? [[key, '.']]
          : [];
    const inner = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const parent = key.replace(/(?<=.)@.*$/, '');
    return asks.has(parent)
      ? inner.filter((one) => isFor(one, name, facts.version)).map((one) => [key, one])
      : [];
  });
  const plain = paths.filter((path) => path.every((key) => /^[\w@/.^~-]+$/.test(key)));
  const words = (value: string): string[] =>
    plain.map((path) => `overrides${path.map((key) => `[${key}]`).join('')}=${value}`);
  return { known: plain.length > 0, set: (value) => ['npm', 'pkg', 'set', ...words(value)] };
}

/** Whether the key of an override (`name` or `name@range`) covers a version of a package. */
function isFor(key: string, name: string, version: string): boolean {
  return key === name || (key.startsWith(`${name}@`) && accepts(key.slice(name.length + 1), version));
}

/**
 * Upgrades the package where it is direct, and in packages that would keep a copy of the old
 * version. An override of a direct dependency has to say the same as the dependency: `$name`.
 */
function direct(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const kept = keepers(upgrade);
  if (kept.some(({ name }) => !isName('npm', name))) return none('a package that keeps it has no valid name');
  const key = facts.alias ?? facts.name;
  const { known, set } = existing(upgrade);
  const overrides = kept.map(({ name }) => `overrides[${name}][${key}]=${overridden(facts, fixedVersion)}`);
  const before: Step[] = known
    ? [set(`$${key}`)]
    : overrides.length === 0
      ? []
      : [['npm', 'pkg', 'set', ...overrides]];
  const install = ['npm', 'install', wish(upgrade, ''), ...(facts.dev === true ? ['--save-dev'] : [])];
  const { words, folder } = place(upgrade);
  // An override stands in the root's package.json, so the command runs there.
  const note =
    before.length === 0 ? null : known ? 'it raises your override' : `an override: ${holders(kept)}`;
  return { ...does([...before, [...install, ...words]], note), ...(folder === null ? {} : { folder }) };
}

/** The workspaces that require it, as options; without workspaces the one project's folder. */
function place(upgrade: Upgrade): { words: readonly string[]; folder: string | null } {
  const { projects, project } = upgrade.facts;
  const asking = projects.length === 0 ? [project] : projects;
  const others = asking.filter((one) => one !== '');
  if (others.length === 0) return { words: [], folder: null };
  if (asking.length === 1 && rootManifest(upgrade).workspaces === undefined)
    return { words: [], folder: projectFolder(upgrade) };
  const named = others.flatMap((one) => ['-w', relativePath(one)]);
  return { words: [...named, ...(asking.includes('') ? ['--include-workspace-root'] : [])], folder: null };
}
