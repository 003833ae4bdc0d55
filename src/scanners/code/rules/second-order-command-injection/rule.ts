import type { Rule } from '../../engine/rules/rule.js';
import type { Call, HeapObject } from '../../engine/values/evaluated.js';
import { harms } from '../../engine/values/taint.js';
import { beginsUnknown, textOf } from '../../engine/values/value.js';
import { ignoring } from '../parts/sources.js';

/** Programs with options that run other programs or write files. */
const PROGRAMS = /^(?:git|hg|svn|ssh|scp|sftp|rsync|curl|wget|tar|find|zip|npm|npx|yarn|pnpm)$/u;

/** Reports arguments that a program may read as options. */
export const secondOrderCommandInjection: Rule = {
  id: 'second-order-command-injection',
  title: 'Argument taken for an option',
  cwe: ['CWE-88', 'CWE-78'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; options of git, ssh, curl and others run programs or write files (C:H/I:H, AC:H).',
  precision: 'medium',
  message: '{source} may be an option of the program that is run ({sink})',
  why: 'No shell is needed: `--upload-pack=…` of git and `-oProxyCommand=…` of ssh run programs, `-o` of curl writes files.',
  fix: {
    text: 'Put `--` before it, and check that it does not begin with a dash.',
    before: "execFile('git', ['clone', req.body.url]);",
    after: "execFile('git', ['clone', '--', url.href]); // const url = new URL(req.body.url)",
  },
  references: ['https://cwe.mitre.org/data/definitions/88.html'],
  taint: {
    sinks: ['command-argument', 'git-argument'],
    sources: { ...ignoring('argument', 'environment', 'dom', 'page'), parameter: 'low', storage: 'low' },
    accepts: ({ kind, value, call }) =>
      kind === 'git-argument' || call === null || call.path === 'execa.command'
        ? beginsUnknown(value)
        : takesOption(call),
  },
};

/** Whether an untrusted argument may begin with a dash, and no `--` before it ends the options. */
function takesOption(call: Call): boolean {
  const program = textOf(call.arg(0))?.replace(/^.*[/\\]|\.exe$/gu, '') ?? '';
  if (!PROGRAMS.test(program)) return false;
  const lists = call.arg(1).objects.filter((object) => object.kind === 'array');
  return lists.length === 0 || lists.some((list) => listTakesOption(list));
}

function listTakesOption(list: HeapObject): boolean {
  for (const element of list.elements()) {
    if (textOf(element) === '--') return false;
    if (beginsUnknown(element) && element.taints.some((taint) => harms(taint, 'command-argument')))
      return true;
  }
  return list.rest.value.taints.some((taint) => harms(taint, 'command-argument'));
}
