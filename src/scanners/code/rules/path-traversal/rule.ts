import type { Rule } from '../../engine/rules/rule.js';
import { isSetting } from '../parts/settings.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data in a file's path. */
export const pathTraversal: Rule = {
  id: 'path-traversal',
  title: 'Path traversal',
  cwe: ['CWE-22', 'CWE-73'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; reads or writes files outside the intended directory (C:H, I:H where it writes).',
  precision: 'high',
  message: '{source} becomes part of a file path ({sink})',
  why: '`../` leads out of the directory, also through `path.join`, and an absolute path out of `path.resolve`.',
  fix: {
    text: 'Resolve the path and check that it still lies in the directory, or take only its last part.',
    before: 'res.sendFile(path.join(UPLOADS, req.params.name));',
    after: 'res.sendFile(path.join(UPLOADS, path.basename(req.params.name)));',
  },
  references: ['https://cwe.mitre.org/data/definitions/22.html'],
  taint: {
    sinks: ['path'],
    // What the address of a page holds never reaches a file system.
    sources: { ...ignoring('storage', 'archive', 'upload', 'dom', 'page') },
    accepts: ({ taint }) => !isSetting(taint),
  },
};
