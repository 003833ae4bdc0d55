import type { LockfileInput, PackageFacts } from '../../../../src/scanners/dependencies/lockfiles/facts.js';
import { lockfileKind, type PackageManager } from '../../../../src/scanners/dependencies/lockfiles/kinds.js';
import { readLockfile } from '../../../../src/scanners/dependencies/lockfiles/read.js';
import { upgradeOf, type UpgradeText } from '../../../../src/scanners/dependencies/upgrades/command.js';
import type { Upgrade } from '../../../../src/scanners/dependencies/upgrades/upgrade.js';

const packages: Upgrade['packages'] = { manager: null, count: 0, notCompared: [], find: () => [] };

/** What is said of an upgrade, where the lockfile has nothing else. */
export function upgradeFor(
  manager: PackageManager,
  upgrade: Pick<Upgrade, 'facts' | 'fixedVersion' | 'path'> & Partial<Upgrade>,
): UpgradeText {
  return upgradeOf(manager, { text: '', beside: new Map(), packages, ...upgrade });
}

/** What is said of the upgrade of one package of a tree, as a scan reads it. */
export function upgradeIn(
  files: Readonly<Record<string, string>>,
  path: string,
  [name, version, fixedVersion]: readonly [name: string, version: string, fixed: string],
): UpgradeText {
  const { [path]: text = '', ...others } = files;
  const kind = lockfileKind(path);
  if (kind === null) throw new Error(`${path} is no lockfile`);
  const input: LockfileInput = { path, text, beside: new Map(Object.entries(others)) };
  const read = readLockfile(kind, input);
  const facts: PackageFacts | undefined = read.find(name, version)[0];
  if (facts === undefined) throw new Error(`${name} ${version} is not in ${path}`);
  return upgradeOf(read.manager ?? kind.packageManager, { ...input, facts, fixedVersion, packages: read });
}
