/**
 * What package managers and builds pack packages into: files of Java, Python, npm, Ruby, NuGet,
 * Cargo. A plain `.zip` is mostly data.
 */
const ARCHIVE = /\.(?:jar|war|ear|aar|whl|egg|tgz|tar\.gz|gem|nupkg|crate)$/i;

/** Whether a file is, by its name, a package in the form in which it is installed. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path);
}
