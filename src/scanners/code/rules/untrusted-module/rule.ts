import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data as the name of a module. */
export const untrustedModule: Rule = {
  id: 'untrusted-module',
  title: 'Module chosen from outside',
  cwe: ['CWE-95', 'CWE-98', 'CWE-829'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; runs any file that the server can read, and any that an attacker can put there (C:H/I:H, AC:H).',
  precision: 'medium',
  message: '{source} decides which module is loaded ({sink})',
  why: 'Loading a module runs it. A name with `../` or an absolute path reaches every file, uploaded ones among them.',
  fix: {
    text: 'Look the module up in an object of your own.',
    before: 'const plugin = require(`./plugins/${req.query.plugin}`);',
    after: 'const plugin = PLUGINS.get(req.query.plugin);',
  },
  references: ['https://cwe.mitre.org/data/definitions/98.html'],
  taint: {
    sinks: ['module'],
    // A page loads modules only from where its own scripts are, so sources in the browser are
    // ignored.
    sources: { ...ignoring('argument', 'environment', 'storage', 'dom', 'page') },
    accepts: ({ call, taint }) => call?.path !== 'import' || taint?.source.kind !== 'parameter',
  },
};
