import ignore, { type Ignore } from 'ignore';

/** Where GitHub looks for the file, in this order; the first one counts. @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

interface Rule {
  readonly matcher: Ignore;
  /** Logins; teams and e-mail addresses cannot be assigned. */
  readonly owners: readonly string[];
}

/**
 * Who owns files, by a CODEOWNERS file: patterns as in a gitignore file, without negation, the last one that fits counts.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns from paths to the logins of people, each once, those of the first path first
 */
export function parseCodeowners(text: string): (paths: readonly string[]) => string[] {
  const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
  return (paths) => [
    ...new Set(paths.flatMap((path) => rules.find(({ matcher }) => matcher.ignores(path))?.owners ?? [])),
  ];
}

function parseLine(line: string): Rule[] {
  const [pattern, ...owners] = line
    .replace(/(^|\s)#.*$/u, '')
    .trim()
    .split(/(?<!\\)\s+/u);
  // GitHub takes neither negation nor ranges, and skips such lines.
  if (pattern === undefined || pattern === '' || /^!|\[/u.test(pattern)) return [];
  const people = owners.flatMap((owner) => /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u.exec(owner)?.[1] ?? []);
  return [{ matcher: ignore().add(pattern), owners: people }];
}
