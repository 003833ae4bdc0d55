import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';

const OTHERS_WRITE = 0o002;

/** Reports files that everybody may change. */
export const filePermissions: Rule = {
  id: 'file-permissions',
  title: 'File that everybody may change',
  cwe: ['CWE-732', 'CWE-276'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason: 'Needs an account on the machine (AV:L/PR:L); then files of the program are changed (I:H).',
  precision: 'high',
  message: 'Everybody on the machine may write the file ({sink})',
  why: 'Other accounts and other programs can put in it what they like, for instance code that runs next time.',
  fix: {
    text: 'Give rights to the owner, and reading to the group where it needs it.',
    before: "fs.chmodSync('run.sh', 0o777);",
    after: "fs.chmodSync('run.sh', 0o750);",
  },
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  on: {
    calls: {
      '{fs,fs.promises}.{chmod,chmodSync,fchmod,fchmodSync,lchmod,lchmodSync}': (call, report) => {
        judge(call, call.arg(1), report);
      },
      '{fs,fs.promises}.{writeFile,writeFileSync,appendFile,appendFileSync}': (call, report) => {
        judge(call, call.option(2, 'mode'), report, 0o666);
      },
      'fs.createWriteStream': (call, report) => {
        judge(call, call.option(1, 'mode'), report, 0o666);
      },
      'process.umask': (call, report) => {
        if (call.args.length > 0 && call.arg(0).constants.some((mask) => mask === 0 || mask === '0'))
          report(call.node, { confidence: 'medium', detail: 'umask 0' });
      },
    },
  },
};

/**
 * Checks a mode. `usual` is Node's default, from which the umask of the process takes rights away.
 */
function judge(call: Call, value: Value | null, report: Report, usual?: number): void {
  const modes = (value?.constants ?? []).flatMap((mode) =>
    typeof mode === 'string' && /^(?:0o?)?[0-7]{3,4}$/u.test(mode)
      ? [Number.parseInt(mode.replace('o', ''), 8)]
      : typeof mode === 'number'
        ? [mode]
        : [],
  );
  const [open] = modes.filter((mode) => (mode & OTHERS_WRITE) !== 0 && mode !== usual && mode <= 0o7777);
  if (open !== undefined)
    report(call.node, {
      confidence: usual === undefined ? 'high' : 'medium',
      detail: `0${open.toString(8)}`,
    });
}
