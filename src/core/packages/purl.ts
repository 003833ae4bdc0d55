import { PackageURL } from 'packageurl-js';
import { purlType } from './purl-type.js';

/**
 * The package URL of a package version. Names are untrusted; a name that the purl type cannot
 * express is encoded as type `generic`.
 * @param ecosystem the OSV ecosystem
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst
 */
export function purlOf(ecosystem: string, name: string, version: string): string {
  const type = purlType(ecosystem) ?? 'generic';
  const separator = type === 'maven' ? name.indexOf(':') : name.lastIndexOf('/');
  const namespace = separator > 0 ? name.slice(0, separator) : undefined;
  const base = separator > 0 ? name.slice(separator + 1) : name;
  try {
    return new PackageURL(type, namespace, base, version === '' ? undefined : version).toString();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const suffix = version === '' ? '' : `@${encodeURIComponent(version)}`;
    return `pkg:generic/${encodeURIComponent(name)}${suffix}`;
  }
}

/** The subject of a finding about a package, without a version: `npm/lodash`, `pypi/jinja2`. */
export function packageSubject(ecosystem: string, name: string): string {
  const type = purlType(ecosystem) ?? ecosystem;
  return `${type}/${type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
}

/** OSV ecosystems of package managers by purl type, as OSV spells them. */
const ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['golang', 'Go'],
  ['cargo', 'crates.io'],
  ['maven', 'Maven'],
  ['gem', 'RubyGems'],
  ['composer', 'Packagist'],
  ['nuget', 'NuGet'],
  ['hex', 'Hex'],
  ['pub', 'Pub'],
]);

/**
 * The package that a package URL names, as its ecosystem writes it.
 * @param purl untrusted
 * @returns null for one without a version, of another type, or that is none
 */
export function packageOfPurl(
  purl: string,
): { readonly ecosystem: string; readonly name: string; readonly version: string } | null {
  const parts = purlParts(purl.trim());
  const ecosystem = ECOSYSTEMS.get(parts?.type ?? '');
  if (parts === null || ecosystem === undefined || !parts.version) return null;
  const { type, namespace, name, version } = parts;
  const separator = type === 'maven' ? ':' : '/';
  return { ecosystem, name: namespace ? `${namespace}${separator}${name}` : name, version };
}

/** The parts of a package URL; null for a text that is none. @param purl untrusted */
export function purlParts(purl: string): PackageURL | null {
  try {
    return PackageURL.fromString(purl);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
