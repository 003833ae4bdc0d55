import type { Rule } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports the Host header of a request in a mail. */
export const hostHeaderPoisoning: Rule = {
  id: 'host-header-poisoning',
  title: 'Host header decides where links lead',
  cwe: ['CWE-640', 'CWE-644'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'Reached over the network, needs a victim that opens a mail; gets the token of a reset password (C:H/I:H, UI:R).',
  precision: 'high',
  message: '{source} decides where a link in a mail leads ({sink})',
  why: 'The client chooses the `Host` header. A link to reset a password, sent to the real user, then leads to the server of the attacker.',
  fix: {
    text: 'Take the address of the site from the settings.',
    before: 'const link = `https://${req.headers.host}/reset/${token}`;',
    after: 'const link = `${process.env.SITE_URL}/reset/${token}`;',
  },
  references: ['https://cwe.mitre.org/data/definitions/640.html'],
  taint: {
    sinks: ['mail-link'],
    sources: onlyFrom({ remote: 'high' }),
    accepts: ({ taint }) => taint !== null && /host/iu.test(taint.source.label),
  },
};
