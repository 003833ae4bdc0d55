import type { PackageOrigin } from './facts.js';

/**
 * Schemes, and what begins like them, by where they lead. `npm:` is a registry, and no scheme at
 * all a version or a range.
 */
const OWN = /^(?:link|workspace|portal|root|directory|virtual):|^(?:\.{1,2}|~)?\/|^\.{1,2}$|^[A-Za-z]:[\\/]/;
const GIT =
  /^(?:git(?:\+[a-z]+)?|ssh|github|gitlab|bitbucket|gist):|^[\w-]+@[\w.-]+:|^(?:git@)?[\w.-]+\/[\w.-]+(?:#.*)?$|\.git(?:#.*)?$/is;
/** Where the three great hosts serve an archive of a commit. */
const GIT_ARCHIVE =
  /^https?:\/\/(?:codeload\.github\.com|api\.github\.com\/repos|github\.com\/[^/]+\/[^/]+\/(?:archive|tarball)|gitlab\.com\/.*\/(?:archive|-\/archive)|bitbucket\.org\/[^/]+\/[^/]+\/get)\//i;
const FILE = /^(?:file|exec):/i;
const ARCHIVE = /\.(?:tgz|tar|tar\.gz|tar\.bz2|zip|whl)(?:[#?:].*)?$/is;

/**
 * Where an address of a JavaScript lockfile leads: `file:../x` and `link:` to a folder,
 * `file:x.tgz` to a file, `github:` and what else names a repository to git, a registry's tarball
 * to a registry.
 * @returns null where it is no address but a version, or one of a registry
 */
export function addressOrigin(address: string): PackageOrigin | null {
  if (FILE.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
  if (OWN.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
  if (/^https?:/i.test(address)) {
    if (GIT_ARCHIVE.test(address) || /\.git(?:#.*)?$/is.test(address)) return 'git';
    return /\/-\/|\/download\//.test(address) ? null : 'url';
  }
  return GIT.test(address) ? 'git' : null;
}
