import type { Rule } from '../../engine/rules/rule.js';

/** Reports untrusted data that is run as code. */
export const codeInjection: Rule = {
  id: 'code-injection',
  title: 'Code injection',
  cwe: ['CWE-94', 'CWE-95'],
  owasp: 'A03:2021 Injection',
  severity: 'critical',
  severityReason: 'Reached over the network without rights; runs any code in the process (C:H/I:H/A:H).',
  precision: 'medium',
  message: '{source} is run as code by {sink}',
  why: 'Code that is made from data does what the data says. The `vm` module is no sandbox: its code gets out through constructors.',
  fix: {
    text: 'Parse data with a parser (`JSON.parse`, `Number`), or look the wanted function up in an object of your own.',
    before: 'const total = eval(req.body.total);',
    after: 'const total = Number(req.body.total);',
  },
  references: ['https://cwe.mitre.org/data/definitions/94.html', 'https://nodejs.org/api/vm.html'],
  taint: { sinks: ['code'] },
};
