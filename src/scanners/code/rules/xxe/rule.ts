import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports XML parsers that resolve external entities. */
export const xxe: Rule = {
  id: 'xxe',
  title: 'XML external entities',
  cwe: ['CWE-611', 'CWE-827'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; reads files of the server and asks internal addresses (C:H, S:C).',
  precision: 'high',
  message: '{source} is parsed as XML with external entities ({sink})',
  why: '`<!ENTITY x SYSTEM "file:///etc/passwd">` puts a file into the document when entities are replaced.',
  fix: {
    text: 'Leave the replacement of entities switched off.',
    before: 'libxmljs.parseXml(req.body, { noent: true });',
    after: 'libxmljs.parseXml(req.body);',
  },
  references: ['https://cwe.mitre.org/data/definitions/611.html'],
  taint: {
    sinks: ['xml-external'],
    sources: { ...ignoring('argument', 'environment', 'dom', 'storage') },
  },
};
