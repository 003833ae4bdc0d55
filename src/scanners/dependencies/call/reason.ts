const MAX_REASON = 400;

/** Text as one line without control characters, at most 400 characters long. */
export function oneLine(text: string): string {
  const clean = text
    .slice(0, 8 * MAX_REASON)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return clean.length <= MAX_REASON ? clean : `${clean.slice(0, MAX_REASON - 1)}…`;
}

/**
 * The form in which osv-scanner's messages name a file: relative to the root of the file system,
 * with `/`.
 * @param file absolute path
 */
export function namedAs(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .replace(/^\/+/, '');
}

/**
 * A message of osv-scanner in which staged paths are replaced by the repository's.
 * @param files staged path to path in the repository
 */
export function inTermsOfRepository(text: string, files: ReadonlyMap<string, string>): string {
  let result = text
    .slice(0, 40 * MAX_REASON)
    .replace(/^Error during extraction: \(extracting as [^)]*\)\s*/, '');
  const replace = (path: string, by: string): void => {
    for (const name of [path, `/${namedAs(path)}`, namedAs(path)]) result = result.replaceAll(name, by);
  };
  for (const [staged, original] of files) replace(staged, original);
  for (const root of rootsOf(files)) replace(root, '');
  return oneLine(result);
}

/** The staging directories that correspond to the repository's root. */
function rootsOf(files: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...files].flatMap(([staged, original]) =>
      staged.replaceAll('\\', '/').endsWith(`/${original}`)
        ? [staged.slice(0, staged.length - original.length)]
        : [],
    ),
  );
}
