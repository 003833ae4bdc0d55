import type { Rule } from '../../engine/rules/rule.js';

/** Reports untrusted data that is deserialised to objects of any type. */
export const unsafeDeserialization: Rule = {
  id: 'unsafe-deserialization',
  title: 'Unsafe deserialization',
  cwe: ['CWE-502'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'critical',
  severityReason:
    'Reached over the network without rights; the formats carry functions, which run when they are read (C:H/I:H/A:H).',
  precision: 'high',
  message: '{source} is deserialized by {sink}, which runs code in it',
  why: 'These formats carry functions or objects of any class. Whoever writes the data runs code where it is read.',
  fix: {
    text: 'Use JSON and a schema. With js-yaml before version 4 call `safeLoad`, with later ones choose no schema with functions.',
    before: 'const session = serialize.unserialize(req.cookies.session);',
    after: 'const session = Session.parse(JSON.parse(req.cookies.session));',
  },
  references: ['https://cwe.mitre.org/data/definitions/502.html'],
  taint: {
    sinks: ['deserialize'],
    sources: { argument: 'ignore', environment: 'ignore', storage: 'low', dom: 'medium' },
  },
};
