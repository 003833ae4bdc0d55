import type { Rule } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports arguments of a script in a shell command. */
export const indirectCommandLine: Rule = {
  id: 'indirect-command-line',
  title: 'Command-line argument in a shell command',
  cwe: ['CWE-78', 'CWE-88'],
  owasp: 'A03:2021 Injection',
  severity: 'low',
  severityReason:
    'Needs somebody who starts the script with a name that another one chose, a file name for instance; runs any program as that user (AC:H, UI:R).',
  precision: 'medium',
  message: '{source} becomes part of a command line ({sink})',
  why: 'Spaces, quotes and `;` in an argument, for instance in a path, change the command.',
  fix: {
    text: 'Run the program without a shell and give it its arguments as a list.',
    before: 'execSync(`rm -rf ${process.argv[2]}`);',
    after: "execFileSync('rm', ['-rf', '--', process.argv[2]]);",
  },
  references: ['https://cwe.mitre.org/data/definitions/78.html'],
  taint: {
    sinks: ['command'],
    sources: onlyFrom({ argument: 'medium', environment: 'low', storage: 'low' }),
    // Whoever passes a whole command wants it to be run, so only parts of a command are reported.
    accepts: ({ value, taint }) => taint !== null && value.shape !== null,
  },
};
