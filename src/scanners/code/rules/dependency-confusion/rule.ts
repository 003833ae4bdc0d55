import type { Rule } from '../../engine/rules/rule.js';
import type { Value } from '../../engine/values/evaluated.js';
import { beginsUnknown, HOLE, TAINTED_HOLE, textOf } from '../../engine/values/value.js';

/** A command up to its first unknown part, which must begin a word. */
const COMMAND = new RegExp(
  `(?:^|[;&|]\\s*)(?:(?:npm|pnpm|bun)\\s+(?:i|install|add)|yarn\\s+(?:global\\s+)?add|npx|bunx)\\b([^;&|${HOLE}${TAINTED_HOLE}]*\\s)[${HOLE}${TAINTED_HOLE}]`,
  'u',
);
/** Options that are followed by a value. */
const TAKES_VALUE =
  /(?:^|\s)(?:--(?:prefix|registry|cwd|dir|cache|loglevel|userconfig|workspace)|-C|-w)\s*$/u;

/** Reports packages to install whose names come from data. */
export const dependencyConfusion: Rule = {
  id: 'dependency-confusion',
  title: 'Package to install chosen by data',
  cwe: ['CWE-829', 'CWE-427', 'CWE-1357'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'high',
  severityReason:
    'Needs a say in the name; a package of that name runs its scripts when it is installed (C:H/I:H/A:H, AC:H).',
  precision: 'medium',
  message: 'The name of a package that is installed is not constant ({sink})',
  why: 'Anybody may publish a package under a name that is free. What is installed runs with the rights of who installs it.',
  fix: {
    text: 'Keep dependencies in `package.json` with a lock file, or choose from a list of names and versions.',
    before: 'execSync(`npm install ${name}`);',
    after: "execFileSync('npm', ['ci']);",
  },
  references: ['https://cwe.mitre.org/data/definitions/829.html'],
  on: {
    calls: {
      'child_process.{exec,execSync}': (call, report) => {
        const { shape, open } = call.arg(0);
        const found = shape === null ? null : COMMAND.exec(shape);
        if (open && found !== null && !TAKES_VALUE.test(found[1] ?? ''))
          report(call.node, { confidence: 'medium' });
      },
      'child_process.{spawn,spawnSync,execFile,execFileSync}': (call, report) => {
        const program = textOf(call.arg(0)) ?? '';
        const [list] = call.arg(1).objects.filter((object) => object.kind === 'array');
        if (!/^(?:npm|npx|yarn|pnpm|bun|bunx)(?:\.cmd)?$/u.test(program) || list === undefined) return;
        const elements = list.elements();
        const texts = elements.map((element) => textOf(element));
        if (
          !/^np|^bunx/u.test(program.replace(/^npm.*/u, '')) &&
          !texts.some((text) => text !== null && /^(?:i|install|add)$/u.test(text))
        )
          return;
        if (elements.some((element, index) => names(element) && !TAKES_VALUE.test(texts[index - 1] ?? '')))
          report(call.node, { confidence: 'medium' });
      },
    },
  },
};

/** Whether an argument is a package name from data; objects and numbers are not. */
function names(element: Value): boolean {
  return element.open && element.objects.length === 0 && beginsUnknown(element);
}
