import type * as t from '@babel/types';
import type { Rule } from '../../engine/rules/rule.js';

const OPENING = /[\u202A\u202B\u202D\u202E\u2066\u2067\u2068]/u;
const CLOSING = /[\u202C\u2069]/u;
const INVISIBLE = /[\u115F\u1160\u3164\uFFA0]/u;

/** Reports characters that make code look different from what it does. */
export const trojanSource: Rule = {
  id: 'trojan-source',
  title: 'Hidden characters that change how code looks',
  cwe: ['CWE-1007', 'CWE-506'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'high',
  severityReason:
    'Needs that a reviewer takes in code that reads otherwise than it runs (UI:R); then it does anything (C:H/I:H).',
  precision: 'high',
  message: 'The line reads otherwise than it runs ({sink})',
  why: 'Characters that turn the direction of writing move parts of a line: a comment looks like code, code like a comment. Some letters are invisible and still names.',
  fix: {
    text: 'Remove the characters, or write them as escapes (`\\u202E`) where a text needs them.',
    before: "const greeting = 'abc<U+202E>def';",
    after: "const greeting = 'abc\\u202Edef';",
  },
  references: ['https://cwe.mitre.org/data/definitions/1007.html', 'https://trojansource.codes/'],
  on: {
    files: ({ text, program }, report) => {
      if (!OPENING.test(text) && !INVISIBLE.test(text)) return;
      text.split('\n').forEach((line, index) => {
        const column = hidden(line);
        if (column >= 0)
          report(placeholder(program, index + 1, column, line.length), {
            sink: 'line',
            detail: codeOf(line, column),
          });
      });
    },
    templates: ({ text }, report) => {
      let offset = 0;
      for (const line of text.split('\n')) {
        const column = hidden(line);
        if (column >= 0) report(offset + column, { sink: 'line', detail: codeOf(line, column) });
        offset += line.length + 1;
      }
    },
  },
};

/**
 * The column at which a line leaves a change of direction open, or has an invisible letter; -1 for
 * none. Closed changes are normal in texts of right-to-left languages.
 */
function hidden(line: string): number {
  const open: number[] = [];
  for (let column = 0; column < line.length; column += 1) {
    const character = line.charAt(column);
    if (OPENING.test(character)) open.push(column);
    else if (CLOSING.test(character)) open.pop();
  }
  const [first] = open;
  return first ?? line.search(INVISIBLE);
}

function codeOf(line: string, column: number): string {
  return `U+${line.charCodeAt(column).toString(16).toUpperCase()}`;
}

/** A node at the character's position, since comments are not nodes of the tree. */
function placeholder(program: t.Program, line: number, column: number, length: number): t.Node {
  const { loc } = program;
  return loc == null
    ? program
    : {
        ...program,
        loc: { ...loc, start: { ...loc.start, line, column }, end: { ...loc.end, line, column: length } },
      };
}
