/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

interface Rule {
  readonly pattern: RegExp;
  /** As the file names them: `@login`, `@org/team` or an e-mail address. */
  readonly owners: readonly string[];
}

/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */
export function parseCodeowners(text: string): (paths: readonly string[]) => string[] {
  const owners = ownersIn(text);
  return (paths) => [
    ...new Set(paths.flatMap((path) => owners(path).flatMap((owner) => LOGIN.exec(owner)?.[1] ?? []))),
  ];
}

/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */
export function ownersIn(text: string): (path: string) => readonly string[] {
  const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
  return (path) => rules.find(({ pattern }) => pattern.test(path))?.owners ?? [];
}

/** Whether a CODEOWNERS file may name this as an owner. */
export function isOwner(text: string): boolean {
  return OWNER.test(text);
}

const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;

/** A person, a team or an e-mail address: what else stands there makes the line invalid. */
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;

function parseLine(line: string): Rule[] {
  const [pattern, ...owners] = line
    .replace(/(^|\s)#.*$/u, '')
    .trim()
    .split(/(?<!\\)\s+/u);
  // GitHub does not read `\#` as a pattern that begins with a hash.
  if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
  // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
  if (!owners.every((owner) => OWNER.test(owner))) return [];
  return [{ pattern: compile(pattern), owners }];
}

/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */
function compile(pattern: string): RegExp {
  const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
  const segments = body.split('/');
  // A pattern without a slash (other than at its end) matches in every directory.
  const anchored = pattern.startsWith('/') || segments.length > 1;
  const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
  const parts = segments.map((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
    return `${segmentRegex(segment)}${last ? '' : '/'}`;
  });
  return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}

function segmentRegex(segment: string): string {
  return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign) => {
    if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
    if (sign === '?') return '[^/]';
    return itself(sign.length === 2 ? sign.slice(1) : sign);
  });
}

/** One literal character, escaped for a regular expression. */
function itself(character: string): string {
  return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}
