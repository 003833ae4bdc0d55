import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { descendants, functionsAround, nameOfNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const CHECKS =
  /^(?:existsSync|exists|pathExists|pathExistsSync|statSync|stat|lstatSync|lstat|accessSync|access)$/u;
const WRITERS =
  'writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,open,openSync,chmod,chmodSync,chown,chownSync';

/** Reports files that are checked first and written later. */
export const fileRace: Rule = {
  id: 'file-race',
  title: 'File checked first and written later',
  cwe: ['CWE-367'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'low',
  severityReason:
    'Needs rights on the machine and an exact moment (AV:L/AC:H/PR:L); then another file is written (I:L).',
  precision: 'medium',
  message: 'Between the check of a file and its use it may become another one ({sink})',
  why: 'Another program may put a link to a file of its choice in the place of the checked one.',
  fix: {
    text: 'Do without the check: open the file with a flag that fails (`wx`), or use the open file for both.',
    before: 'if (!fs.existsSync(file)) fs.writeFileSync(file, text);',
    after: "fs.writeFileSync(file, text, { flag: 'wx' });",
  },
  references: ['https://cwe.mitre.org/data/definitions/367.html', 'https://nodejs.org/api/fs.html'],
  on: {
    calls: {
      [`fs.{${WRITERS}}`]: (call, report) => {
        judge(call, report);
      },
      [`fs.promises.{${WRITERS}}`]: (call, report) => {
        judge(call, report);
      },
    },
  },
};

function judge(call: Call, report: Report): void {
  const path = call.argNode(0);
  const { module } = call.environment.frame;
  if (
    path === call.node ||
    !/^(?:Identifier|MemberExpression|TemplateLiteral|CallExpression|StringLiteral)$/u.test(path.type)
  )
    return;
  const flags = [
    call.arg(1),
    call.option(1, 'flag') ?? call.arg(9),
    call.option(2, 'flag') ?? call.arg(9),
    call.option(1, 'flags') ?? call.arg(9),
  ].flatMap(textsOf);
  const opens = /\.open(?:Sync)?$/u.test(call.path);
  if (
    flags.some((flag) => /^(?:wx|ax|xw|xa)/u.test(flag)) ||
    (opens && !flags.some((flag) => /^[wa]|\+/u.test(flag)))
  )
    return;
  const [inner] = functionsAround(call.environment);
  const written = sourceOf(path, module);
  const checked = isChecked(
    inner?.body ?? module.program,
    call.node,
    (node) => sourceOf(node, module) === written,
  );
  // A file of the program's own choice is mostly where nobody else can put another one.
  if (checked) report(call.node, { confidence: call.arg(0).taints.length > 0 ? 'medium' : 'low' });
}

/** Whether the same path was checked before in the function that uses it. */
function isChecked(scope: t.Node, use: t.Node, isSame: (node: t.Node) => boolean): boolean {
  for (const node of descendants(scope)) {
    if ((node.start ?? 0) >= (use.start ?? 0)) return false;
    if (node.type !== 'CallExpression' || !CHECKS.test(nameOfNode(node.callee))) continue;
    const [first] = node.arguments;
    if (first !== undefined && isSame(first)) return true;
  }
  return false;
}
