import type { Rule } from '../../engine/rules/rule.js';

/** Reports untrusted data in a route of a Forge app. */
export const forgeRouteInjection: Rule = {
  id: 'forge-route-injection',
  title: 'Route of a product API from outside',
  cwe: ['CWE-22', 'CWE-918'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Needs a user of the app; calls other parts of the product API with the rights of the app (C:H/I:H).',
  precision: 'high',
  message: '{source} becomes part of a route as it is ({sink})',
  why: 'The app asks in its own name. `../` or `?` in the data leads to another endpoint than the one that was meant.',
  fix: {
    text: 'Write routes with the tag `route`, which encodes what is put into them.',
    before: 'asApp().requestJira(assumeTrustedRoute(`/rest/api/3/issue/${payload.key}`));',
    after: 'asApp().requestJira(route`/rest/api/3/issue/${payload.key}`);',
  },
  references: [
    'https://cwe.mitre.org/data/definitions/22.html',
    'https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/',
  ],
  taint: {
    sinks: ['forge-route'],
    sources: { parameter: 'low', argument: 'ignore', environment: 'ignore', storage: 'low', dom: 'medium' },
  },
};
