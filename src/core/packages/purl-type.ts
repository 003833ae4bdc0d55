/**
 * OSV ecosystems and their purl types, by lower-case name.
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 * @see https://github.com/package-url/purl-spec/blob/main/purl-types-index.json
 */
const PURL_TYPES: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['pypi', 'pypi'],
  ['go', 'golang'],
  ['crates.io', 'cargo'],
  ['maven', 'maven'],
  ['rubygems', 'gem'],
  ['packagist', 'composer'],
  ['nuget', 'nuget'],
  ['hex', 'hex'],
  ['pub', 'pub'],
  ['conancenter', 'conan'],
  ['cran', 'cran'],
  ['bioconductor', 'bioconductor'],
  ['hackage', 'hackage'],
  ['swifturl', 'swift'],
  ['julia', 'julia'],
  ['opam', 'opam'],
  ['bitnami', 'bitnami'],
  ['oss-fuzz', 'generic'],
  ['debian', 'deb'],
  ['ubuntu', 'deb'],
  ['echo', 'deb'],
  ['alpine', 'apk'],
  ['chainguard', 'apk'],
  ['wolfi', 'apk'],
  ['minimos', 'apk'],
  ['alpaquita', 'apk'],
  ['almalinux', 'rpm'],
  ['azure linux', 'rpm'],
  ['mageia', 'rpm'],
  ['openeuler', 'rpm'],
  ['opensuse', 'rpm'],
  ['photon os', 'rpm'],
  ['red hat', 'rpm'],
  ['rocky linux', 'rpm'],
  ['suse', 'rpm'],
]);

/** An ecosystem without its release: `Debian:12` is `Debian`. */
export function withoutRelease(ecosystem: string): string {
  return ecosystem.replace(/:.*$/s, '');
}

/**
 * The purl type of an OSV ecosystem, whatever its case and release: `PyPI` is `pypi`, `Debian:12`
 * is `deb`.
 * @returns null for an ecosystem that has none, or that is not known
 */
export function purlType(ecosystem: string): string | null {
  return PURL_TYPES.get(withoutRelease(ecosystem).toLowerCase()) ?? null;
}

/** Whether OSV has an ecosystem whose packages have this purl type. */
export function hasEcosystem(type: string): boolean {
  return type !== 'generic' && [...PURL_TYPES.values()].includes(type);
}
