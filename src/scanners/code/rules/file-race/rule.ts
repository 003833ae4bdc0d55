import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { descendants, functionsAround, isWithin, nameOfNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const CHECKS =
  /^(?:existsSync|exists|pathExists|pathExistsSync|statSync|stat|lstatSync|lstat|accessSync|access)$/u;
/** Those whose failing is their answer, so that what follows them hangs on it by itself. */
const FAILING = /^access(?:Sync)?$/u;
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
  const scope = inner?.body ?? module.program;
  const checked = checksBefore(scope, call.node, (node) => sourceOf(node, module) === written).some(
    (check) => FAILING.test(nameOfNode(check.callee)) || decides(check, call.node, scope),
  );
  // A file of the program's own choice is mostly where nobody else can put another one.
  if (checked) report(call.node, { confidence: call.arg(0).taints.length > 0 ? 'medium' : 'low' });
}

/** The checks of the same path that stand before its use, in the function that uses it. */
function checksBefore(scope: t.Node, use: t.Node, isSame: (node: t.Node) => boolean): t.CallExpression[] {
  const found: t.CallExpression[] = [];
  for (const node of descendants(scope)) {
    if ((node.start ?? 0) >= (use.start ?? 0)) break;
    if (node.type !== 'CallExpression' || !CHECKS.test(nameOfNode(node.callee))) continue;
    const [first] = node.arguments;
    if (first !== undefined && isSame(first)) found.push(node);
  }
  return found;
}

/**
 * Whether what a check says decides if the file is used: a check that only writes a line to a log,
 * or keeps a copy of what was there, is no promise that another file would break.
 */
function decides(check: t.Node, use: t.Node, scope: t.Node): boolean {
  const names = new Set<string>();
  const asks = (node: t.Node): boolean =>
    isWithin(check, node) ||
    (names.size > 0 &&
      [...descendants(node)].some((one) => one.type === 'Identifier' && names.has(one.name)));
  for (const node of descendants(scope)) {
    if (node.type === 'VariableDeclarator' && node.init != null && asks(node.init))
      for (const one of descendants(node.id)) if (one.type === 'Identifier') names.add(one.name);
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && asks(node.right))
      names.add(node.left.name);
    if (chooses(node, use, asks)) return true;
    if (node.type === 'TryStatement' && isWithin(check, node.block) && node.handler != null)
      if (isWithin(use, node.handler)) return true;
  }
  return false;
}

/** Whether a node runs the use, or what comes before it ends, only where a test came out so. */
function chooses(node: t.Node, use: t.Node, asks: (node: t.Node) => boolean): boolean {
  if (node.type === 'LogicalExpression') return isWithin(use, node.right) && asks(node.left);
  if (node.type === 'WhileStatement') return isWithin(use, node.body) && asks(node.test);
  if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return false;
  if (isWithin(use, node.test) || !asks(node.test)) return false;
  return isWithin(use, node) || (node.type === 'IfStatement' && endsIn(node) && isAfter(use, node));
}

function isAfter(use: t.Node, node: t.Node): boolean {
  return (use.start ?? 0) >= (node.end ?? 0);
}

/** Whether one of the ways of an `if` ends the function or the round of a loop. */
function endsIn({ consequent, alternate }: t.IfStatement): boolean {
  return [consequent, alternate].some(
    (way) => way != null && /^(?:Return|Throw|Continue|Break)/u.test(last(way)),
  );
}

function last(way: t.Statement): string {
  return (way.type === 'BlockStatement' ? way.body.at(-1) : way)?.type ?? '';
}
