import type { Rule } from '../../engine/rules/rule.js';
import { isSetting } from '../parts/settings.js';

/** Reports untrusted data in the text of an SQL statement. */
export const sqlInjection: Rule = {
  id: 'sql-injection',
  title: 'SQL injection',
  cwe: ['CWE-89'],
  owasp: 'A03:2021 Injection',
  severity: 'critical',
  severityReason: 'Reached over the network without rights; reads and changes the whole database (C:H/I:H).',
  precision: 'high',
  message: '{source} becomes part of an SQL statement ({sink})',
  why: 'The database cannot tell the text of the statement from the data in it. A quote ends the string, and what follows is SQL.',
  fix: {
    text: 'Pass values as parameters. Choose names of tables and columns from a list of your own.',
    before: "db.query(`SELECT * FROM users WHERE name = '${req.query.name}'`);",
    after: "db.query('SELECT * FROM users WHERE name = ?', [req.query.name]);",
  },
  references: ['https://cwe.mitre.org/data/definitions/89.html'],
  taint: { sinks: ['sql'], accepts: ({ taint }) => !isSetting(taint) },
};
