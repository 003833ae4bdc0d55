import { posix } from 'node:path';
import type { PackageManager } from '../lockfiles/kinds.js';
import { cargo, go, maven } from './compiled.js';
import { npm, pnpm, yarnBerry, yarnClassic } from './javascript.js';
import { pip, poetry, uv } from './python.js';
import type { Builder, Upgrade } from './upgrade.js';
import { isName, isVersion, quoted, relativePath } from './words.js';

/**
 * The command that upgrades a package, for a POSIX shell in the root of the repository. It is meant
 * to be copied and is made from untrusted files, so each word is plain or in single quotes, and an
 * invalid name or version gives no command. All commands were tested with the package managers,
 * except those for Poetry and uv.
 * @param manager see `LockfilePackages.manager`
 * @returns null when no command would do it
 */
export function upgradeCommand(manager: PackageManager | null, upgrade: Upgrade): string | null {
  const { facts, fixedVersion, path } = upgrade;
  const build = manager && BUILDERS[manager];
  if (!build || !isName(manager, facts.name) || !isVersion(facts.version) || !isVersion(fixedVersion))
    return null;
  if (facts.alias !== null && !isName(manager, facts.alias)) return null;
  const steps = build(upgrade);
  if (!steps) return null;
  // If several projects require it, the command names them and runs in the lockfile's directory.
  const folder = posix.join(posix.dirname(path), facts.projects.length > 1 ? '' : facts.project);
  if (folder.startsWith('..')) return null;
  const words = [...(folder === '.' ? [] : [['cd', relativePath(folder)]]), ...steps].map((step) =>
    step.map(quoted),
  );
  return words.flat().includes(null) ? null : words.map((step) => step.join(' ')).join(' && ');
}

const BUILDERS: Partial<Record<PackageManager, Builder>> = {
  npm,
  yarn: yarnClassic,
  'yarn-berry': yarnBerry,
  pnpm,
  pip,
  poetry,
  uv,
  go,
  cargo,
  maven,
};
