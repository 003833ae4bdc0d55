/** One logical line of a requirements file. */
export interface Requirement {
  /** 1-based number of its first physical line. */
  readonly line: number;
  /** 1-based column of its first character. */
  readonly column: number;
  /** Without comments and continuation marks, trimmed; never empty. */
  readonly text: string;
}

/** A reference to another requirements or constraints file. */
export interface Reference {
  readonly line: number;
  readonly target: string;
  /** osv-scanner follows `-r` only: neither `--requirement` nor constraints. */
  readonly followed: boolean;
}

/**
 * The logical lines of a requirements file.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function requirementLines(text: string): Requirement[] {
  const result: Requirement[] = [];
  let started: { line: number; column: number } | null = null;
  let parts: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const bare = raw.replace(/(^|\s)#.*$/, '');
    started ??= { line: index + 1, column: bare.length - bare.trimStart().length + 1 };
    const continues = bare.endsWith('\\');
    parts.push(continues ? bare.slice(0, -1) : bare);
    if (continues) return;
    const joined = parts.join('').trim();
    if (joined !== '') result.push({ ...started, text: joined });
    started = null;
    parts = [];
  });
  return result;
}

const REFERENCE = /^(?:(-r)\s*|(?:-c\s*|--(?:requirement|constraint)(?:\s+|\s*=\s*)))(\S.*)$/;

/** The file that a logical line refers to; null when it refers to none. */
export function reference(requirement: Requirement): Reference | null {
  const [, followed, target] = REFERENCE.exec(requirement.text) ?? [];
  if (target === undefined) return null;
  return {
    line: requirement.line,
    target: target.replace(/^(["'])(.*)\1$/, '$2'),
    followed: followed !== undefined,
  };
}
