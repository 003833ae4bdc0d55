/** A name that stands for itself in a glob. */
const LITERAL = /^[\w@][\w.@-]*$/u;

/** What a `**` of the glob library does not cross, since its `.` matches no end of a line. */
const END_OF_LINE = /[\n\r\u2028\u2029]/u;

/** Whether a name of a glob stands for nothing but itself. */
export function isLiteral(name: string): boolean {
  return LITERAL.test(name);
}

/**
 * Matches a glob that is `dir/**`, with literal names and `*` before it, exactly as `matchesPath`
 * does, without its library: most globs of policies are of that kind, and the library is what
 * takes time in a short command.
 * @returns null for any other glob
 */
export function plainGlob(glob: string): ((path: string) => boolean) | null {
  const names = glob.split('/');
  if (names.pop() !== '**' || names.length === 0 || !isLiteral(names[0] ?? '')) return null;
  if (names.at(-1) === '*' || !names.every((name) => name === '*' || isLiteral(name))) return null;
  return (path) => {
    const parts = path.split('/');
    const below = parts.slice(names.length);
    return (
      parts.length >= names.length &&
      names.every((name, index) => fitsName(name, parts[index] ?? '')) &&
      !below.some((part) => part === '.' || part === '..' || END_OF_LINE.test(part))
    );
  };
}

function fitsName(name: string, part: string): boolean {
  if (name !== '*') return name === part;
  return part !== '.' && part !== '..' && !END_OF_LINE.test(part.charAt(0));
}
