import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { mentions, nameOfNode, originsOf } from '../../engine/rules/syntax.js';
import type { Call, Module } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const WRITERS =
  'writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,open,openSync,outputFile,outputFileSync,outputJson,writeJson,writeJsonSync';
const UNIQUE =
  /^(?:mkdtemp|mkdtempSync|mkdtempDisposable\w*|randomBytes|randomUUID|randomInt|nanoid|uuid|uuidv4|uuid4|v4|v7|tmpName\w*|dirSync|fileSync|temporaryFile|temporaryDirectory|tempy|tempfile|getRandomValues)$/u;

/** Reports files with predictable names in directories that everybody can write to. */
export const insecureTemporaryFile: Rule = {
  id: 'insecure-temporary-file',
  title: 'Temporary file with a name that can be guessed',
  cwe: ['CWE-377', 'CWE-378', 'CWE-379'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Needs an account on the machine (AV:L/PR:L); then what is written is read, or goes to another file (C:L/I:L).',
  precision: 'medium',
  message: 'A file with a foreseeable name is written to the directory for temporary files ({sink})',
  why: 'Everybody on the machine can make a file or a link with that name first.',
  fix: {
    text: 'Make a directory of your own with `fs.mkdtemp`, and write there.',
    before: "fs.writeFileSync(path.join(os.tmpdir(), 'report.txt'), text);",
    after:
      "const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));\nfs.writeFileSync(path.join(directory, 'report.txt'), text);",
  },
  references: [
    'https://cwe.mitre.org/data/definitions/377.html',
    'https://nodejs.org/api/fs.html#fspromisesmkdtempprefix-options',
  ],
  on: {
    calls: {
      [`{fs,fs.promises}.{${WRITERS}}`]: (call, report) => {
        judge(call, report);
      },
      'tmp.tmpNameSync': (call, report) => {
        report(call.node, { confidence: 'low' });
      },
    },
  },
};

function judge(call: Call, report: Report): void {
  const path = call.argNode(0);
  if (path === call.node || !isTemporary(path, call.arg(0).shape, call.environment.frame.module)) return;
  const given = [call.arg(1), call.arg(2)].flatMap((value, index) => [
    value,
    ...['flag', 'flags'].map((name) => call.option(index + 1, name) ?? call.arg(9)),
  ]);
  const flags = given.flatMap(textsOf).filter((flag) => /^(?:r|wx|ax|rs)\+?$/u.test(flag));
  if (flags.length === 0 && !(/\.open(?:Sync)?$/u.test(call.path) && call.args.length < 2))
    report(call.node, { confidence: 'medium' });
}

/** Whether a path is below the directory for temporary files and has no unpredictable part. */
function isTemporary(path: t.Node, shape: string | null, module: Module): boolean {
  if (!['tmp', 'temp', 'Tmp', 'Temp'].some((word) => mentions(module, word))) return false;
  const origins = originsOf(path, module, 2);
  if (origins.some((node) => node.type === 'CallExpression' && UNIQUE.test(nameOfNode(node.callee))))
    return false;
  if (/^\/(?:var\/)?tmp\/./u.test(shape ?? '')) return true;
  return origins.some(
    (node) =>
      node.type === 'CallExpression' &&
      /^(?:tmpdir|tmpDir)$/u.test(nameOfNode(node.callee)) &&
      node.arguments.length === 0,
  );
}
