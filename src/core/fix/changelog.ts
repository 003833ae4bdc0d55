import type { Finding } from '../findings/finding.js';

/** Where each ecosystem shows the versions of a package; `{name}` and `{version}` are filled in. */
const PAGES: Readonly<Record<string, string>> = {
  npm: 'https://www.npmjs.com/package/{name}/v/{version}',
  PyPI: 'https://pypi.org/project/{name}/{version}/#history',
  'crates.io': 'https://crates.io/crates/{name}/{version}',
  Go: 'https://pkg.go.dev/{name}@v{version}?tab=versions',
  Maven: 'https://central.sonatype.com/artifact/{name}/{version}',
  Packagist: 'https://packagist.org/packages/{name}#{version}',
  RubyGems: 'https://rubygems.org/gems/{name}/versions/{version}',
  NuGet: 'https://www.nuget.org/packages/{name}/{version}#versions-body-tab',
};

/** The address of a repository, and of no other page of GitHub. */
const REPOSITORY =
  /^https:\/\/github\.com\/(?!(?:advisories|orgs|security|sponsors|topics)\/)[\w.-]+\/[\w.-]+?(?=\.git$|\/?$)/;

/**
 * Where to read what changed up to a version: the releases of the repository on GitHub that the
 * advisory names as the package's, else the version's page at its registry; null where neither is
 * known.
 */
export function changelogOf({ package: at, references }: Finding, version: string): string | null {
  if (at === null) return null;
  const repository =
    references.flatMap((url) => REPOSITORY.exec(url) ?? [])[0] ??
    (at.ecosystem === 'Go' ? /^github\.com\/[\w.-]+\/[\w.-]+/.exec(at.name)?.[0] : undefined);
  if (repository !== undefined) return `${repository.replace(/^(?=github\.com)/, 'https://')}/releases`;
  const page = PAGES[at.ecosystem.split(':')[0] ?? ''];
  if (page === undefined) return null;
  const name = at.ecosystem === 'Maven' ? at.name.replace(':', '/') : at.name;
  return page.replace('{name}', encodeURI(name)).replace('{version}', encodeURIComponent(version));
}
