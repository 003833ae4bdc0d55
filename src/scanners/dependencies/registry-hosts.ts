import { posix } from 'node:path';

/**
 * The public hosts that package managers take packages from when nothing else is configured: the
 * only place that names any. A path may stand behind a host.
 */
const PUBLIC_REGISTRIES: Readonly<Record<string, readonly string[]>> = {
  npm: ['registry.npmjs.org', 'registry.yarnpkg.com'],
  PyPI: ['pypi.org', 'pypi.python.org', 'files.pythonhosted.org'],
  'crates.io': ['github.com/rust-lang/crates.io-index', 'index.crates.io', 'static.crates.io'],
  RubyGems: ['rubygems.org'],
  Packagist: ['packagist.org', 'repo.packagist.org'],
  Pub: ['pub.dev', 'pub.dartlang.org'],
};

/** Where repositories are that projects ask for by git, and archives of their commits. */
const CODE_HOSTS = [
  'github.com',
  'api.github.com',
  'codeload.github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'git.sr.ht',
];

/** Maven Central, where Maven asks when nothing else is configured: the URL of its root. */
export const MAVEN_CENTRAL = 'https://repo.maven.apache.org/maven2';

/** Go's own database of checksums. */
export const GO_CHECKSUM_DATABASE = 'sum.golang.org';

/** The public registries of an OSV ecosystem; none where its lockfiles name no hosts. */
export function publicRegistries(ecosystem: string): readonly string[] {
  return PUBLIC_REGISTRIES[ecosystem] ?? [];
}

/** Whether an address leads to a host that is none of the ecosystem's public ones. */
export function isOtherRegistry(ecosystem: string, address: string): boolean {
  const place = placeOf(address);
  return place !== null && !publicRegistries(ecosystem).some((host) => isWithin(place, host));
}

/** Whether a place (`host` or `host/path`) is one where everybody's repositories are. */
export function isCodeHost(place: string): boolean {
  return CODE_HOSTS.some((host) => isWithin(place, host));
}

/**
 * The host of an address with its path, `registry.example/npm`; null where it leads to no host: a
 * path, a version, a scheme without one.
 */
export function placeOf(address: string): string | null {
  const bare = address
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:registry|sparse|git|hg|svn|bzr)\+/i, '');
  const [, scp, rest] = /^[\w.-]+@([\w.-]+):(?!\/\/)(.*)$/.exec(bare) ?? [];
  if (scp !== undefined) return normal(`${scp}/${rest ?? ''}`);
  const short = /^(github|gitlab|bitbucket):(?!\/\/)(.*)$/i.exec(bare);
  if (short) return normal(`${short[1] ?? ''}.${short[1] === 'bitbucket' ? 'org' : 'com'}/${short[2] ?? ''}`);
  const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/\\?#]*@)?([^/\\?#]+)([^?#]*)/i.exec(bare);
  if (found === null || /^file:/i.test(bare)) return null;
  return normal(`${found[1] ?? ''}${found[2] ?? ''}`);
}

function normal(place: string): string {
  const [host = '', ...path] = place.split('/');
  const folder = posix.normalize(`/${path.join('/')}`).replace(/\/+$/, '');
  return `${host.toLowerCase().replace(/:(?:80|443)$|\.$/, '')}${folder}`;
}

/** Whether a place is a host, or lies below a path of one. */
export function isWithin(place: string, host: string): boolean {
  return place === host || place.startsWith(`${host}/`);
}

/** The host alone. */
export function hostOf(place: string): string {
  return place.split('/')[0] ?? place;
}
