import type { Rule } from '../../engine/rules/rule.js';
import { writtenAt } from '../../engine/rules/written.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports names of uploaded files that are used as paths. */
export const uploadFilename: Rule = {
  id: 'upload-filename',
  title: 'Name of an uploaded file as a path',
  cwe: ['CWE-434', 'CWE-22'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'high',
  severityReason:
    'Reached over the network; puts files where they should not be, for instance pages and scripts that the server then runs (I:H).',
  precision: 'high',
  message: '{source} names the file that is written ({sink})',
  why: 'The client chooses the name: it may lead out of the folder, replace another file, or end in `.html` or `.php`.',
  fix: {
    text: 'Make up a name, and take an ending from a list.',
    before: "file.mv('./uploads/' + file.name);",
    after: 'file.mv(`./uploads/${crypto.randomUUID()}.png`);',
  },
  references: ['https://cwe.mitre.org/data/definitions/434.html'],
  taint: {
    sinks: ['path', 'upload-name'],
    sources: onlyFrom({ upload: 'high' }),
    // Leaves out the path under which the library itself stored the file.
    accepts: ({ call, kind }) =>
      kind === 'upload-name' ||
      call === null ||
      !/\.(?:path|filepath|tempFilePath|filename|newFilename|destination)\b[^.]*$/u.test(
        writtenAt(call.argNode(0), call.environment),
      ),
  },
};
