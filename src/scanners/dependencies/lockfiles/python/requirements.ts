import type { Position } from '../json.js';
import { remembered } from '../remembered.js';

/** One logical line of a requirements file. */
export interface Requirement {
  /** 1-based number of its first physical line. */
  readonly line: number;
  /** 1-based column of its first character. */
  readonly column: number;
  /** Without comments and line continuations, trimmed; never empty. */
  readonly text: string;
}

/** A reference to another requirements or constraints file. */
export interface Reference {
  readonly line: number;
  readonly target: string;
  /** Whether the file only contains constraints (`-c`). */
  readonly constraint: boolean;
}

/**
 * The logical lines of a requirements file.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export const requirementLines = remembered(logicalLines);

function logicalLines(text: string): readonly Requirement[] {
  const result: Requirement[] = [];
  let started = null as Position | null;
  let parts: string[] = [];
  let line = 1;
  // Python splits lines at more characters than editors do, but line numbers must be those of an
  // editor.
  // eslint-disable-next-line no-control-regex
  const pieces = text.split(/(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])/);
  pieces.forEach((raw, index) => {
    if (index % 2 === 1) {
      if (raw === '\n' || raw.startsWith('\r')) line += 1;
      return;
    }
    if (raw === '' && parts.length === 0) return;
    const bare = raw.replace(/(^|\s)#.*$/, '');
    started ??= { line, column: bare.length - bare.trimStart().length + 1 };
    const continues = bare.endsWith('\\');
    parts.push(continues ? bare.slice(0, -1) : bare);
    if (continues) return;
    const joined = parts.join('').trim();
    if (joined !== '') result.push({ ...started, text: joined });
    started = null;
    parts = [];
  });
  // The file ends within a continued line.
  const rest = parts.join('').trim();
  if (started !== null && rest !== '') result.push({ ...started, text: rest });
  return result;
}

const REFERENCE = /^(-[rc]\s*|--(?:requirement|constraint)(?:\s+|\s*=\s*))(\S.*)$/;

/** The file that a logical line refers to; null when it refers to none. */
export function reference(requirement: Requirement): Reference | null {
  const [, option, target] = REFERENCE.exec(requirement.text) ?? [];
  if (option === undefined || target === undefined) return null;
  return {
    line: requirement.line,
    target: target.replace(/^(["'])(.*)\1$/, '$2'),
    constraint: /^-{1,2}c/.test(option),
  };
}
