import type { Rule } from '../../engine/rules/rule.js';
import { receiverNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';
import { harms, type Taint } from '../../engine/values/taint.js';
import { ignoring } from '../parts/sources.js';

const SQL = /knex|\bquery\(\)|queryBuilder|sequelize|typeorm|prisma|supabase/iu;

/** Reports untrusted objects in a query of a document database. */
export const nosqlInjection: Rule = {
  id: 'nosql-injection',
  title: 'NoSQL injection',
  cwe: ['CWE-943'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; changes the meaning of one query, for instance that of a login (C:H/I:L).',
  precision: 'medium',
  message: '{source} may be an object with operators in a database query ({sink})',
  why: 'A request can hold an object where a text is expected. `{"$ne": null}` matches every document, `$where` runs code.',
  fix: {
    text: 'Turn the value into a text or number first, or check its type with a schema.',
    before: 'users.findOne({ name: req.body.name });',
    after: 'users.findOne({ name: String(req.body.name) });',
  },
  references: ['https://cwe.mitre.org/data/definitions/943.html'],
  taint: {
    sinks: ['nosql', 'nosql-code'],
    sources: { ...ignoring('dom', 'argument', 'environment', 'storage'), parameter: 'low' },
    // A path parameter is always a string, and SQL query builders handle values safely.
    accepts: ({ kind, taint, call }) =>
      kind === 'nosql-code' || !(/\.params?$|^@Param/u.test(taint?.source.label ?? '') || isSqlBuilder(call)),
  },
  on: {
    assigned: (name, value, node, report) => {
      const taint = name === '$where' ? value.taints.find((item) => isRemote(item)) : undefined;
      if (taint !== undefined) report(node, { taint, sink: '$where' });
    },
  },
};

function isSqlBuilder(call: Call | null): boolean {
  const receiver = call === null ? null : receiverNode(call.node);
  return call !== null && receiver !== null && SQL.test(sourceOf(receiver, call.environment.frame.module));
}

function isRemote(taint: Taint): boolean {
  return (taint.source.kind === 'remote' || taint.source.kind === 'message') && harms(taint, 'nosql-code');
}
