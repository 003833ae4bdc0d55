import type { PackageOrigin } from './facts.js';

/**
 * Prefixes of addresses by the kind of their target. `npm:` denotes a registry; a text without a
 * prefix is a version or a range.
 */
const OWN = /^(?:link|workspace|portal|root|directory|virtual):|^(?:\.{1,2}|~)?\/|^\.{1,2}$|^[A-Za-z]:[\\/]/;
const GIT =
  /^(?:git(?:\+[a-z]+)?|ssh|github|gitlab|bitbucket|gist):|^[\w-]+@[\w.-]+:|^(?:git@)?[\w.-]+\/[\w.-]+(?:#.*)?$|\.git(?:#.*)?$/is;
/** URLs under which GitHub, GitLab and Bitbucket serve the archive of a commit. */
const GIT_ARCHIVE =
  /^https?:\/\/(?:codeload\.github\.com|api\.github\.com\/repos|github\.com\/[^/]+\/[^/]+\/(?:archive|tarball)|gitlab\.com\/.*\/(?:archive|-\/archive)|bitbucket\.org\/[^/]+\/[^/]+\/get)\//i;
const FILE = /^(?:file|exec):/i;
const ARCHIVE = /\.(?:tgz|tar|tar\.gz|tar\.bz2|zip|whl)(?:[#?:].*)?$/is;

/**
 * The origin that an address in a JavaScript lockfile denotes: `file:../x` and `link:` a directory,
 * `file:x.tgz` a file, `github:` and other repository addresses git.
 * @returns null when the text is a version, or the URL of a registry's tarball
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
