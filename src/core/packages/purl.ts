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
