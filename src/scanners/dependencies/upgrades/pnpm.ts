import { z } from 'zod';
import { yamlOf } from '../lockfiles/yaml.js';
import { overridden, projectFolder, wish } from './javascript.js';
import { beside, majorInUse, rootManifest, type RootManifest } from './package-json.js';
import { edited } from './edit.js';
import { holders, does, none, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { isName } from './words.js';

const WORKSPACE = 'pnpm-workspace.yaml';
const Workspace = z.object({ overrides: z.record(z.string(), z.string()).catch({}).default({}) });

/** Maximum number of dependents that an override names; with more it is for all of them. */
const MAX_NAMED = 3;

/**
 * pnpm 9 to 12. Its lockfile does not contain the ranges of dependents, so nobody knows whether an
 * update of a transitive dependency would have an effect: an override has one in any case.
 * @see https://pnpm.io/settings#overrides
 */
export function pnpm(upgrade: Upgrade): Remedy {
  const { facts } = upgrade;
  if (facts.direct !== true) return overriding(upgrade, [['pnpm', 'install', '--no-frozen-lockfile']]);
  const catalog = facts.wanted.find((range) => range.startsWith('catalog:'));
  if (catalog !== undefined) return inCatalog(upgrade, catalog.slice('catalog:'.length));
  const several = facts.projects.length > 1;
  const update: Step = ['pnpm', 'update', ...(several ? ['-r'] : []), wish(upgrade, '')];
  if (facts.others.length > 0) {
    const folder = several || facts.project === '' ? [] : ['--dir', facts.project];
    return overriding(upgrade, [['pnpm', ...folder, ...update.slice(1)]]);
  }
  return { ...does([update]), ...(several ? {} : { folder: projectFolder(upgrade) }) };
}

/** The version stands in a catalog of pnpm-workspace.yaml, which no command of pnpm's edits. */
function inCatalog(upgrade: Upgrade, catalog: string): Remedy {
  const { facts, fixedVersion } = upgrade;
  const text = beside(upgrade, WORKSPACE) ?? '';
  const isHere = catalogLine(text, catalog);
  const edit = edited(text, { file: WORKSPACE, name: facts.alias ?? facts.name, isHere, fixedVersion });
  if (edit === null) return none(`its version is in a catalog of ${WORKSPACE}: set ${fixedVersion} there`);
  const install = [['pnpm', 'install', '--no-frozen-lockfile']];
  if (facts.others.length === 0) return does([edit, ...install], `it is in the catalog of ${WORKSPACE}`);
  return overriding(upgrade, [edit, ...install]);
}

/** Whether a line of the YAML text belongs to a catalog: `catalog:`, or one of `catalogs:`. */
function catalogLine(text: string, catalog: string): (line: number) => boolean {
  const lines = text.split(/\r?\n/);
  return (at) => {
    const above = lines.slice(0, at).reverse();
    const top = above.find((line) => /^[^\s#]/.test(line)) ?? '';
    if (catalog === '' || catalog === 'default') if (/^catalog:/.test(top)) return true;
    const inner = above.find((line) => /^ {1,4}[^\s#-][^:]*:\s*$/.test(line)) ?? '';
    return /^catalogs:/.test(top) && inner.trim().replace(/["']/g, '') === `${catalog || 'default'}:`;
  };
}

/** Overrides for the dependents, in the file from which this pnpm reads them. */
function overriding(upgrade: Upgrade, then: readonly Step[]): Remedy {
  const { facts, fixedVersion } = upgrade;
  const parents = facts.others.map(({ name }) => name);
  if (parents.some((name) => !isName('pnpm', name))) return none('a package that keeps it has no valid name');
  const self = `${facts.alias ?? facts.name}@${facts.version}`;
  const few = parents.length > 0 && parents.length <= MAX_NAMED;
  const keys = few ? [...new Set(parents)].map((parent) => `${parent}>${self}`) : [self];
  const value = overridden(facts, `^${fixedVersion}`);
  const manifest = rootManifest(upgrade);
  const major = majorOf(upgrade, manifest);
  const note = `an override, since ${holders(facts.others)}`;
  if ((major ?? 10) < 10 || ((major ?? 10) === 10 && manifest.pnpm !== undefined))
    return does(
      [['npm', 'pkg', 'set', ...keys.map((key) => `pnpm.overrides[${key}]=${value}`)], ...then],
      note,
    );
  const before = Workspace.safeParse(yamlOf(beside(upgrade, WORKSPACE) ?? '')).data?.overrides ?? {};
  const all = { ...before, ...Object.fromEntries(keys.map((key) => [key, value])) };
  const set = ['pnpm', 'config', 'set', '--location=project', '--json', 'overrides', JSON.stringify(all)];
  return does([set, ...then], major === null ? `${note} (pnpm 10 and later)` : note);
}

/** The major version in use: what the project says, else what only older or newer ones write. */
function majorOf({ text }: Upgrade, manifest: RootManifest): number | null {
  const stated = majorInUse('pnpm', manifest);
  if (stated !== null) return stated;
  const lockfile = /^lockfileVersion:\s*["']?(\d+)/m.exec(text)?.[1];
  if (lockfile !== undefined && Number(lockfile) < 9) return 8;
  return /^---\r?\n[\s\S]*^---\r?$/m.test(text) ? 11 : null;
}
