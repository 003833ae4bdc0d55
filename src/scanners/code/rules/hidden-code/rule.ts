import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeOf, nameOfNode, originsOf, sourceOf } from '../../engine/rules/syntax.js';
import type { Call, Module } from '../../engine/values/evaluated.js';

const SENDS =
  /\b(?:https?\.(?:request|get)|fetch|axios|got|request|XMLHttpRequest|net\.connect|dns\.(?:resolve\w*|lookup))\s*[.(]|\brequire\(['"](?:node:)?(?:https?|net|dns)['"]\)/u;
/** Files with a person's private keys. */
const KEYS =
  /['"`/.](?:id_rsa|id_ed25519|id_dsa)\b|\.aws['"/,\s]+credentials|['"`/]\.npmrc['"`]|\.git-credentials|\.docker\/config\.json|['"`/]\.netrc['"`]|\/etc\/shadow\b/u;
const WHOLE_ENVIRONMENT =
  /JSON\.stringify\(\s*process\.env\s*[,)]|\.\.\.process\.env\b[\s\S]{0,200}(?:\.write|body)|\benv\s*:\s*process\.env\b[\s\S]{0,80}ssh|\benv\s*:\s*process\.env\s*,[\s\S]{0,400}(?:aws|ssh|npm)/u;

/** Reports code that hides what it does, or reads private keys. */
export const hiddenCode: Rule = {
  id: 'hidden-code',
  title: 'Code that hides what it does',
  cwe: ['CWE-506', 'CWE-912'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'critical',
  severityReason: 'Runs wherever the program or its installation runs, with all its rights (C:H/I:H/A:H).',
  precision: 'medium',
  message: 'Code is hidden, or keys leave the machine ({sink})',
  why: 'Programs have no reason to run code that stands in them encoded, or to send keys of their user elsewhere. Malicious packages do both.',
  fix: {
    text: 'Find out who wrote it and why. Where it has a reason, write the code as code.',
    before: "eval(Buffer.from('Y29uc29sZS5sb2coMSk=', 'base64').toString());",
    after: 'console.log(1);',
  },
  references: ['https://cwe.mitre.org/data/definitions/506.html'],
  on: {
    calls: {
      '{eval,Function,vm.runInThisContext,vm.runInNewContext,vm.Script,child_process.exec,child_process.execSync}':
        (call, report) => {
          decoded(call, report);
        },
      '*._compile': (call, report) => {
        decoded(call, report);
      },
      '{fs,fs.promises}.{readFile,readFileSync}': (call, report) => {
        const { module } = call.environment.frame;
        if (KEYS.test(sourceOf(call.node, module)) && SENDS.test(codeOf(module)))
          report(call.node, { confidence: 'medium', detail: 'reads keys, and sends' });
      },
    },
    files: (module, report) => {
      sendsEnvironment(module, report);
    },
  },
};

function decoded(call: Call, report: Report): void {
  const { module } = call.environment.frame;
  const last = call.argNode(call.path === 'Function' ? call.args.length - 1 : 0);
  if (last !== call.node && originsOf(last, module).some(isDecoding))
    report(call.node, { confidence: 'high', detail: 'runs what was encoded' });
}

/**
 * Whether a call decodes hidden text: `Buffer.from('…', 'base64')`, `atob('…')`,
 * `String.fromCharCode(1, 2, …)`.
 */
function isDecoding(node: t.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const [first, second] = node.arguments;
  const name = nameOfNode(node.callee);
  if (name === 'fromCharCode') return node.arguments.length > 8 && first?.type === 'NumericLiteral';
  if (first?.type !== 'StringLiteral' || first.value.length < 12) return false;
  return (
    name === 'atob' ||
    (name === 'from' && second?.type === 'StringLiteral' && /^(?:base64|hex)$/u.test(second.value))
  );
}

function sendsEnvironment(module: Module, report: Report): void {
  const code = codeOf(module);
  if (
    WHOLE_ENVIRONMENT.test(code) &&
    SENDS.test(code) &&
    !/\bconsole\.\w+\(\s*JSON\.stringify\(\s*process\.env/u.test(code)
  )
    report(module.program, { confidence: 'medium', sink: 'process.env', detail: 'sends the environment' });
}
