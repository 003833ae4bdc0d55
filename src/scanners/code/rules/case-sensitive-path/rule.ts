import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeOf } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';

const ROUTES = /\.(?:get|post|put|patch|delete|all)\(\s*(['"`])(\/[\w/:.-]+)\1/gu;

/** Reports guards on a path that another spelling of the path bypasses. */
export const caseSensitivePath: Rule = {
  id: 'case-sensitive-path',
  title: 'Guard that other spellings of a path pass by',
  cwe: ['CWE-178', 'CWE-285'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; `/ADMIN` leads where only `/admin` is guarded (C:H/I:H).',
  precision: 'high',
  message: 'A guard looks at the case of a path, its routes do not ({sink})',
  why: 'Express takes `/admin` and `/ADMIN` for the same route, a regular expression without `i` does not: the guard is left out.',
  fix: {
    text: 'Give the path as a text, or the expression the flag `i`.',
    before: "app.use(/^\\/admin/, checkUser);\napp.get('/admin/users', list);",
    after: "app.use('/admin', checkUser);\napp.get('/admin/users', list);",
  },
  references: ['https://cwe.mitre.org/data/definitions/178.html'],
  on: {
    calls: {
      'express.{App,Router}.use': (call, report) => {
        guard(call, report);
      },
    },
  },
};

function guard(call: Call, report: Report): void {
  if (call.args.length < 2) return;
  for (const { pattern, flags } of call.arg(0).objects)
    if (pattern !== null && !flags.includes('i') && guards(pattern, call)) {
      report(call.node, { detail: pattern });
      return;
    }
}

/** Whether the pattern protects a route of the file as written, but not in capital letters. */
function guards(pattern: string, call: Call): boolean {
  const expression = compiled(pattern);
  const routes = [...codeOf(call.environment.frame.module).matchAll(ROUTES)].map(([, , path = '']) => path);
  return (
    expression !== null &&
    routes.some((path) => path.length < 200 && expression.test(path) && !expression.test(path.toUpperCase()))
  );
}

/** The compiled pattern; null when it may be slow, or is not valid in this version of Node. */
function compiled(pattern: string): RegExp | null {
  if (pattern.length > 100 || /[+*}]\)?[+*{]/u.test(pattern)) return null;
  try {
    return new RegExp(pattern, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
