import type { Rule } from '../../engine/rules/rule.js';
import type { SinkUse } from '../../engine/rules/rule.js';
import { textOf } from '../../engine/values/value.js';
import { isAsSent } from '../../engine/values/taint.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data in a response header. */
export const headerInjection: Rule = {
  id: 'header-injection',
  title: 'Header injection',
  cwe: ['CWE-113', 'CWE-93'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights; sets headers of an answer or a mail, where line breaks are let through also its content (C:L/I:L).',
  precision: 'medium',
  message: '{source} becomes part of a header ({sink})',
  why: 'A line break in the data begins a header of its own. Node.js refuses those in answers with an error that ends the request; proxies, mail and other runtimes let them through.',
  fix: {
    text: 'Encode the value, or take it from a list.',
    before: "res.setHeader('X-Name', req.query.name);",
    after: "res.setHeader('X-Name', encodeURIComponent(req.query.name));",
  },
  references: ['https://cwe.mitre.org/data/definitions/113.html'],
  taint: {
    sinks: ['header'],
    sources: {
      ...ignoring('parameter', 'argument', 'environment', 'storage', 'response'),
      remote: 'medium',
      upload: 'medium',
    },
    accepts: (use) => mayHoldLineBreaks(use) && !isOthers(use),
  },
};

/**
 * Whether data may contain line breaks. Request headers and the path as it was sent cannot; bodies
 * and decoded parameters can.
 */
function mayHoldLineBreaks({ taint }: SinkUse): boolean {
  return (
    taint === null ||
    !isAsSent(taint) ||
    !/header|cookie|\bget\(|host|\burl\b|origin|^(?:req|request|ctx)\.path$/iu.test(taint.source.label)
  );
}

/** Whether other rules cover the header: redirect targets and CORS origins. */
function isOthers({ call, value }: SinkUse): boolean {
  const isOwn = (name: string): boolean => /^(?:location|access-control-.*)$/iu.test(name);
  const name = call === null ? null : textOf(call.arg(0));
  if (name !== null && isOwn(name)) return true;
  const fields = value.objects.flatMap((object) =>
    [...object.fields].filter(([, cell]) => cell.value.taints.length > 0).map(([field]) => field),
  );
  return fields.length > 0 && fields.every(isOwn);
}
