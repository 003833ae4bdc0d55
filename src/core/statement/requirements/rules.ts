import type { RuleSet } from '../look.js';

/** Rules about input that is used without a check. */
export const INPUT_RULES: RuleSet = {
  rules: [
    'code-injection',
    'disabled-escaping',
    'headless-browser-injection',
    'host-header-poisoning',
    'incomplete-host-check',
    'incomplete-sanitization',
    'indirect-command-line',
    'log-injection',
    'mass-assignment',
    'missing-anchor',
    'post-message-origin',
    'type-confusion',
    'unsafe-jquery',
    'fsrt/arbitrary-code-execution',
    'command-injection',
    'dom-xss',
    'dynamic-method',
    'forge-route-injection',
    'forge-webtrigger-html',
    'header-injection',
    'ldap-injection',
    'nosql-injection',
    'open-redirect',
    'client-open-redirect',
    'path-traversal',
    'prototype-pollution-assignment',
    'prototype-pollution-function',
    'prototype-pollution-merge',
    'regex-injection',
    'second-order-command-injection',
    'sql-injection',
    'ssrf',
    'stored-xss',
    'template-injection',
    'unsafe-deserialization',
    'untrusted-module',
    'upload-filename',
    'xpath-injection',
    'xss',
    'xss-through-dom',
    'xxe',
    'zip-slip',
    'react-unsafe-html',
    'vue-unsafe-html',
    'angular-bypass-security',
    'unescaped-template-output',
  ],
  cwe: [
    20, 22, 23, 36, 73, 74, 77, 78, 79, 80, 88, 89, 90, 91, 93, 94, 95, 96, 98, 113, 116, 117, 134, 434, 470,
    502, 601, 611, 643, 644, 776, 915, 917, 918, 943, 1321, 1336,
  ],
};

/** Rules about who may call what. */
export const ACCESS_RULES: RuleSet = {
  rules: [
    'forge-webtrigger-authentication',
    'forge-unchecked-as-app',
    'forge-permission-check',
    'forge-remote-token',
    'forge-api-route-scopes',
    'forge-app-managed',
    'user-controlled-bypass',
    'missing-await',
    'jwt-verification',
    'case-sensitive-path',
    'missing-csrf-protection',
    'session-fixation',
    'fsrt/authentication',
    'fsrt/authorization',
  ],
  cwe: [285, 287, 290, 302, 306, 345, 347, 352, 384, 639, 862, 863],
};

/** Rules about requests that the app makes as itself. */
export const AS_APP_RULES: RuleSet = {
  rules: ['forge-unchecked-as-app', 'forge-permission-check', 'forge-app-managed', 'fsrt/authorization'],
  cwe: [285, 639, 862, 863],
};

/** Rules about secrets where they do not belong; detectors of secrets come on top. */
export const SECRET_RULES: RuleSet = {
  rules: [
    'hardcoded-credentials',
    'hardcoded-key',
    'forge-literal-secret',
    'forge-oauth-token-in-url',
    'forge-secret-leaves',
    'secret-in-url',
    'clear-text-logging',
    'clear-text-storage',
    'sensitive-response',
    'fsrt/hardcoded-secret',
    'fsrt/hardcoded-secret-oauth-provider',
    'fsrt/secret-logging',
  ],
  cwe: [256, 259, 260, 312, 313, 321, 522, 532, 540, 598, 798],
};

/** Rules about connections without TLS. */
export const TLS_RULES: RuleSet = {
  rules: [
    'forge-cleartext-egress',
    'forge-cleartext-remote',
    'clear-text-transmission',
    'disabled-certificate-check',
    'weak-tls',
  ],
  cwe: [295, 296, 297, 319, 757],
};

/** Rules about scopes. */
export const SCOPE_RULES: RuleSet = {
  rules: [
    'forge-admin-scope',
    'forge-broad-scope',
    'forge-impersonation-scope',
    'forge-unneeded-scope',
    'fsrt/least-privilege',
  ],
  cwe: [],
};

/** Rules about what is logged. */
export const LOG_RULES: RuleSet = {
  rules: ['forge-user-data-in-logs', 'clear-text-logging', 'forge-secret-leaves', 'fsrt/secret-logging'],
  cwe: [532],
};

/** Rules about cookies and headers. */
export const HEADER_RULES: RuleSet = {
  rules: [
    'insecure-cookie',
    'weakened-security-headers',
    'cors-misconfiguration',
    'forge-unsafe-scripts',
    'forge-wildcard-content',
  ],
  cwe: [614, 942, 1004, 1021, 1275],
};

/** Rules about scripts that the content policy of a Forge app lets run. */
export const SCRIPT_RULES: RuleSet = { rules: ['forge-unsafe-scripts', 'forge-wildcard-content'], cwe: [] };

/** Rules about Atlassian credentials of users. */
export const CREDENTIAL_RULES: RuleSet = {
  rules: ['forge-atlassian-credentials', 'fsrt/atlassian-api-token', 'fsrt/atlassian-container-token'],
  cwe: [],
};

/** Sources of which everything that they find is a secret. */
export const SECRET_SOURCES = ['secrets', 'sarif:gitleaks'] as const;

/** Single rules, of which no other tool has the like. */
export function only(...rules: readonly string[]): RuleSet {
  return { rules, cwe: [] };
}
