import { posix } from 'node:path';
import type { PackageFacts } from '../lockfiles/facts.js';
import type { Step, Upgrade } from './upgrade.js';
import { isGroup, relativePath } from './words.js';

/**
 * Replaces the version on its line of the requirements file; the old file is kept with the suffix
 * `.bak`.
 */
export function pip({ facts, fixedVersion, path }: Upgrade): readonly Step[] | null {
  if (!facts.edit) return null;
  const file = relativePath(posix.relative(posix.dirname(path), facts.edit.path));
  const edit = `${facts.edit.line}s/= *${facts.version.replaceAll('.', '\\.')}/=${fixedVersion}/`;
  return [
    ['sed', '-i.bak', edit, file],
    ['python', '-m', 'pip', 'install', '-r', relativePath(posix.basename(path))],
  ];
}

export function poetry({ facts, fixedVersion }: Upgrade): readonly Step[] | null {
  if (facts.direct !== true) return facts.wanted.some(isPin) ? null : [['poetry', 'update', facts.name]];
  const place = placed(facts, '--optional');
  return place && [['poetry', 'add', ...place, `${facts.name}@^${fixedVersion}`]];
}

/** Whether a range allows only one version. */
function isPin(range: string): boolean {
  return /^(?:===?\s*)?\d[^,|*]*$/.test(range.trim());
}

export function uv({ facts, fixedVersion }: Upgrade): readonly Step[] | null {
  // The lockfile does not tell which versions the dependents accept, and uv refuses others.
  if (facts.direct !== true || facts.projects.length > 1) return null;
  const place = placed(facts, '--optional');
  return place && [['uv', 'add', ...place, `${facts.name}>=${fixedVersion}`]];
}

/**
 * The options that keep a direct dependency in its group or extra; null when that has an invalid
 * name.
 */
function placed({ group, extra }: PackageFacts, optional: string): Step | null {
  if (group !== null) return isGroup(group) ? ['--group', group] : null;
  if (extra !== null) return isGroup(extra) ? [optional, extra] : null;
  return [];
}
