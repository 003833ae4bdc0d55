/** Rules about input that is used without a check. */
export const INPUT_RULES = [
  'code-injection',
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
] as const;

/** Rules about who may call what. */
export const ACCESS_RULES = [
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
] as const;

/** Rules about requests that the app makes as itself. */
export const AS_APP_RULES = [
  'forge-unchecked-as-app',
  'forge-permission-check',
  'forge-app-managed',
] as const;

/** Rules about secrets where they do not belong; detectors of secrets come on top. */
export const SECRET_RULES = [
  'hardcoded-credentials',
  'hardcoded-key',
  'forge-literal-secret',
  'forge-oauth-token-in-url',
  'forge-secret-leaves',
  'secret-in-url',
  'clear-text-logging',
  'clear-text-storage',
  'sensitive-response',
] as const;

/** Rules about connections without TLS. */
export const TLS_RULES = [
  'forge-cleartext-egress',
  'forge-cleartext-remote',
  'clear-text-transmission',
  'disabled-certificate-check',
  'weak-tls',
] as const;

/** Rules about scopes. */
export const SCOPE_RULES = [
  'forge-admin-scope',
  'forge-broad-scope',
  'forge-impersonation-scope',
  'forge-unneeded-scope',
] as const;

/** Rules about what is logged. */
export const LOG_RULES = ['forge-user-data-in-logs', 'clear-text-logging', 'forge-secret-leaves'] as const;

/** Rules about cookies and headers. */
export const HEADER_RULES = [
  'insecure-cookie',
  'weakened-security-headers',
  'cors-misconfiguration',
  'forge-unsafe-scripts',
  'forge-wildcard-content',
] as const;
