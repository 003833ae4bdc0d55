import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports XML parsers that expand entities without a limit. */
export const xmlBomb: Rule = {
  id: 'xml-bomb',
  title: 'XML entity expansion',
  cwe: ['CWE-776', 'CWE-400'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights; a document of one kilobyte fills the memory (A:H).',
  precision: 'high',
  message: '{source} is parsed as XML with entities that are expanded ({sink})',
  why: 'Entities that consist of entities grow a thousandfold with each level ("billion laughs").',
  fix: {
    text: 'Use a parser that does not expand the entities of documents, or refuse documents with a DOCTYPE.',
    before: "new expat.Parser('UTF-8').write(req.body);",
    after: 'new XMLParser({ processEntities: false }).parse(req.body);',
  },
  references: ['https://cwe.mitre.org/data/definitions/776.html'],
  taint: {
    sinks: ['xml-entities'],
    sources: { ...ignoring('argument', 'environment', 'dom', 'storage') },
  },
};
