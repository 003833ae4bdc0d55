/**
 * What package managers and builds pack packages into, and what anybody may pack them into.
 */
const ARCHIVE =
  /\.(?:jar|war|ear|aar|jmod|whl|egg|pyz|pex|gem|s?nupkg|crate|phar|conda|apk|aab|zip|7z|rar|t(?:gz|bz2?|xz|zst)|tar(?:\.(?:gz|bz2|xz|zst|lzma|br|Z))?)$/i;

/** Yarn's own copies of what its lockfile lists with checksums. */
const CACHED = /(?:^|\/)\.yarn\/(?:cache|offline)\//;

/** Whether a file is, by its name, an archive, of a package or of anything else. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path) && !CACHED.test(path);
}
