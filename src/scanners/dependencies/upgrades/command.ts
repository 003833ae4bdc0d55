import { posix } from 'node:path';
import { majorStep } from '../../../core/packages/major-step.js';
import type { PackageManager } from '../lockfiles/kinds.js';
import { bun } from './bun.js';
import { cargo } from './cargo.js';
import { go } from './go.js';
import { maven } from './maven.js';
import { npm } from './npm.js';
import { pnpm } from './pnpm.js';
import { pip } from './pip.js';
import { poetry } from './poetry.js';
import { uv } from './uv.js';
import { bundler, composer, gradle, nuget, pipenv } from './others.js';
import type { Builder, Remedy, Step, Upgrade } from './upgrade.js';
import { isName, isVersion, quoted, relativePath } from './words.js';
import { yarnBerry, yarnClassic } from './yarn.js';

/** The command that upgrades a package, and what to know of it. */
export interface UpgradeText {
  /**
   * For a POSIX shell in the root of the repository; null when no command would do it. It is meant
   * to be copied and is made from untrusted files, so each word is plain or in single quotes.
   */
  readonly command: string | null;
  /** Why there is none, or what it does beyond an upgrade; null when there is nothing to say. */
  readonly note: string | null;
}

const NOTHING: UpgradeText = { command: null, note: null };

/**
 * The smallest change that mends: what the ranges allow, then the parent's upgrade, then an
 * override. An invalid name or version gives no command.
 * @param manager see `LockfilePackages.manager`
 */
export function upgradeOf(manager: PackageManager | null, upgrade: Upgrade): UpgradeText {
  const { facts, fixedVersion } = upgrade;
  const build = manager && BUILDERS[manager];
  if (!build) return NOTHING;
  if (!isName(manager, facts.name) || (facts.alias !== null && !isName(manager, facts.alias)))
    return { command: null, note: 'its name is none that a command may contain' };
  if (!isVersion(facts.version) || !isVersion(fixedVersion)) return NOTHING;
  const remedy = build(upgrade);
  const command = textOf(remedy, upgrade);
  if (command === null)
    return { command, note: remedy.steps === null ? remedy.note : 'it cannot be written as a command' };
  const notes = [remedy.note, majorStep(facts.version, fixedVersion)].filter((note) => note !== null);
  return { command, note: notes.length === 0 ? null : notes.join('; ') };
}

/** The steps in one line; null when a word cannot be quoted, or the folder lies outside. */
function textOf({ steps, folder }: Remedy, { path }: Upgrade): string | null {
  if (steps === null) return null;
  const where = folder ?? posix.dirname(path);
  if (where.startsWith('..')) return null;
  const goThere: Step[] = where === '.' ? [] : [['cd', relativePath(where)]];
  const words = [...goThere, ...steps].map((step) => step.map(quoted));
  return words.flat().includes(null) ? null : words.map((step) => step.join(' ')).join(' && ');
}

const BUILDERS: Partial<Record<PackageManager, Builder>> = {
  npm,
  yarn: yarnClassic,
  'yarn-berry': yarnBerry,
  pnpm,
  bun,
  pip,
  poetry,
  uv,
  go,
  cargo,
  maven,
  composer,
  bundler,
  gradle,
  nuget,
  pipenv,
};
