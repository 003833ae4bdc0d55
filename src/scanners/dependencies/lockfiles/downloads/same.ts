import { eq, valid } from '@renovatebot/pep440';
import semver from 'semver';
import { pythonName } from '../python/names.js';

/** The form of a name that is the same for all spellings of one package. */
export function sameName(ecosystem: string, name: string): string {
  if (ecosystem === 'PyPI') return pythonName(name);
  return ['NuGet', 'Packagist'].includes(ecosystem) ? name.toLowerCase() : name;
}

/** Whether two texts are one version; also true where one of them is no version to us. */
export function sameVersion(ecosystem: string, a: string, b: string): boolean {
  if (a === b) return true;
  if (ecosystem !== 'PyPI') return plain(a) === plain(b);
  // A file's name cannot have every character of a version.
  const [left, right] = [a, b].map((version) => version.replace(/_/g, '+').replace(/\+.*$/, ''));
  if (left === undefined || right === undefined || !valid(left) || !valid(right)) return true;
  return eq(left, right);
}

/**
 * A version without build metadata, which registries drop. Parsed loosely, since old tarballs have
 * irregular versions.
 */
function plain(version: string): string {
  return semver.parse(version, { loose: true })?.version ?? version;
}
