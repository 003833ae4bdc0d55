import { isVersionText } from '../../../../core/packages/versions/text.js';
import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { type Listed, statedDirectly } from '../packages.js';
import { isProject, lockedBy, projectLock } from './locks.js';
import { type Stated, statedIn } from './statements.js';
import { exactly, valuesIn, type Values } from './values.js';

/** Maximum number of values of one name; real builds have fewer. */
const MAX_VALUES = 16;

/**
 * Reads the packages that a script of Gradle, or a source of its buildSrc, names literally. Gradle
 * is not run, so what a program puts together in another way is not found. Versions are those asked
 * for; packages that a lockfile of the build has are left to that lockfile.
 */
export function readGradleScript({ path, text, beside }: LockfileInput): LockfilePackages {
  const own = valuesIn([[path, text]]);
  const shared = sharedValues(beside);
  const locked = lockedBy(path, beside);
  const listed: Listed[] = [];
  const notCompared: NotCompared[] = [];
  const stated = beside.has(projectLock(path)) && isProject(path) ? [] : statedIn(text);
  for (const one of stated.filter(({ name }) => !locked.has(name))) {
    const at = { line: one.line, column: 1 };
    const [known, others] = versionsOf(one, [own, shared]);
    for (const version of known) listed.push({ name: one.name, version, ...at });
    for (const detail of others) notCompared.push({ name: one.name, reason: 'no-version', detail });
  }
  const versioned = new Set(listed.map(({ name }) => name));
  return {
    ...statedDirectly(listed),
    notCompared: notCompared.filter(({ name, detail }) => detail !== NO_VERSION || !versioned.has(name)),
  };
}

const NO_VERSION = 'no version';

/**
 * The values that all scripts of a repository share, computed once: there may be hundreds of
 * scripts.
 */
const remembered = new WeakMap<ReadonlyMap<string, string>, Values>();

function sharedValues(beside: ReadonlyMap<string, string>): Values {
  const known = remembered.get(beside) ?? valuesIn(beside);
  remembered.set(beside, known);
  return known;
}

/** The versions that a stated one may be, and the texts among them that are no exact version. */
function versionsOf({ version }: Stated, places: readonly Values[]): [known: string[], others: string[]] {
  const [, name] = /^\$([\w-]+)$/.exec(version) ?? [];
  const values = places.map((place) => place.get(name ?? '')).find((found) => found !== undefined);
  const texts = name === undefined ? [version] : [...(values ?? [version])].slice(0, MAX_VALUES);
  const exact = texts.map(exactly);
  return [
    exact.filter((text) => isVersionText('Maven', text)),
    exact.filter((text) => !isVersionText('Maven', text)).map((text) => text || NO_VERSION),
  ];
}
