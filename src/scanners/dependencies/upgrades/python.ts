import { posix } from 'node:path';
import type { PackageFacts } from '../lockfiles/facts.js';
import type { Step, Upgrade } from './upgrade.js';
import { isGroup, relativePath } from './words.js';

/**
 * Changes the version on its line of the requirements file; the old file stays beside it with
 * `.bak` at its end.
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

/** A range that leaves one version. */
function isPin(range: string): boolean {
  return /^(?:===?\s*)?\d[^,|*]*$/.test(range.trim());
}

export function uv({ facts, fixedVersion }: Upgrade): readonly Step[] | null {
  // Which versions the packages that bring it allow the lockfile does not tell, and uv refuses what
  // they forbid.
  if (facts.direct !== true || facts.projects.length > 1) return null;
  const place = placed(facts, '--optional');
  return place && [['uv', 'add', ...place, `${facts.name}>=${fixedVersion}`]];
}

/**
 * The options that keep a direct dependency where it stands; null when its group has an impossible
 * name.
 */
function placed({ group, extra }: PackageFacts, optional: string): Step | null {
  if (group !== null) return isGroup(group) ? ['--group', group] : null;
  if (extra !== null) return isGroup(extra) ? [optional, extra] : null;
  return [];
}
