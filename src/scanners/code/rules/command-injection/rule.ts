import type { Rule } from '../../engine/rules/rule.js';

/** Reports untrusted data in a command line. */
export const commandInjection: Rule = {
  id: 'command-injection',
  title: 'Command injection',
  cwe: ['CWE-78', 'CWE-77'],
  owasp: 'A03:2021 Injection',
  severity: 'critical',
  severityReason:
    'Reached over the network without rights; runs any program with the rights of the server (C:H/I:H/A:H).',
  precision: 'high',
  message: '{source} becomes part of a command line ({sink})',
  why: 'A shell reads characters such as `;`, `|`, `$()` and line breaks as its own. Whoever chooses a part of the line runs programs of their own.',
  fix: {
    text: 'Run the program without a shell and give it its arguments as a list. Check against a list of allowed values what may be chosen.',
    before: 'exec(`convert ${req.query.file} out.png`);',
    after: "execFile('convert', ['--', path.basename(req.query.file), 'out.png']);",
  },
  references: ['https://cwe.mitre.org/data/definitions/78.html', 'https://nodejs.org/api/child_process.html'],
  // Data from the program's own command line is covered by another rule.
  taint: { sinks: ['command'], sources: { argument: 'ignore', response: 'ignore', workflow: 'medium' } },
};
