import type { Rule } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports names in archives that are used as paths. */
export const zipSlip: Rule = {
  id: 'zip-slip',
  title: 'Archive entries outside their folder (zip slip)',
  cwe: ['CWE-22', 'CWE-23'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Needs an archive of an attacker to be unpacked; overwrites files outside the folder, often with code (I:H).',
  precision: 'high',
  message: '{source} decides where a file is written ({sink})',
  why: 'An entry may be called `../../etc/cron.d/x`. Whoever joins it to the folder writes outside of it.',
  fix: {
    text: 'Resolve the path and check that it still begins with the folder.',
    before: 'fs.createWriteStream(path.join(folder, entry.path));',
    after:
      "const target = path.resolve(folder, entry.path);\nif (!target.startsWith(folder + path.sep)) throw new Error('outside');\nfs.createWriteStream(target);",
  },
  references: ['https://cwe.mitre.org/data/definitions/22.html'],
  taint: {
    sinks: ['path'],
    sources: onlyFrom({ archive: 'high' }),
  },
};
