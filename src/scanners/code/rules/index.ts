// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { Rule } from '../engine/rules/rule.js';
import { angularBypassSecurity } from './angular-bypass-security/rule.js';
import { biasedRandom } from './biased-random/rule.js';
import { caseSensitivePath } from './case-sensitive-path/rule.js';
import { clearTextLogging } from './clear-text-logging/rule.js';
import { clearTextStorage } from './clear-text-storage/rule.js';
import { clearTextTransmission } from './clear-text-transmission/rule.js';
import { clientOpenRedirect } from './client-open-redirect/rule.js';
import { codeInjection } from './code-injection/rule.js';
import { commandInjection } from './command-injection/rule.js';
import { corsMisconfiguration } from './cors-misconfiguration/rule.js';
import { debugMode } from './debug-mode/rule.js';
import { dependencyConfusion } from './dependency-confusion/rule.js';
import { directoryListing } from './directory-listing/rule.js';
import { disabledCertificateCheck } from './disabled-certificate-check/rule.js';
import { disabledEscaping } from './disabled-escaping/rule.js';
import { domXss } from './dom-xss/rule.js';
import { doubleEscaping } from './double-escaping/rule.js';
import { dynamicMethod } from './dynamic-method/rule.js';
import { electronPreferences } from './electron-preferences/rule.js';
import { fileDataSent } from './file-data-sent/rule.js';
import { filePermissions } from './file-permissions/rule.js';
import { fileRace } from './file-race/rule.js';
import { forgeActionVerb } from './forge-action-verb/rule.js';
import { forgeAtlassianCredentials } from './forge-atlassian-credentials/rule.js';
import { forgeDataInAddress } from './forge-data-in-address/rule.js';
import { forgePermissionCheck } from './forge-permission-check/rule.js';
import { forgeRemoteToken } from './forge-remote-token/rule.js';
import { forgeRouteInjection } from './forge-route-injection/rule.js';
import { forgeSecretLeaves } from './forge-secret-leaves/rule.js';
import { forgeSharedState } from './forge-shared-state/rule.js';
import { forgeUncheckedAsApp } from './forge-unchecked-as-app/rule.js';
import { forgeUserDataInLogs } from './forge-user-data-in-logs/rule.js';
import { forgeWebtriggerAuthentication } from './forge-webtrigger-authentication/rule.js';
import { forgeWebtriggerHtml } from './forge-webtrigger-html/rule.js';
import { formatString } from './format-string/rule.js';
import { graphqlExposure } from './graphql-exposure/rule.js';
import { hardcodedCredentials } from './hardcoded-credentials/rule.js';
import { hardcodedKey } from './hardcoded-key/rule.js';
import { headerInjection } from './header-injection/rule.js';
import { headlessBrowserInjection } from './headless-browser-injection/rule.js';
import { hiddenCode } from './hidden-code/rule.js';
import { hostHeaderPoisoning } from './host-header-poisoning/rule.js';
import { incompleteHostCheck } from './incomplete-host-check/rule.js';
import { incompleteSanitization } from './incomplete-sanitization/rule.js';
import { indirectCommandLine } from './indirect-command-line/rule.js';
import { insecureCookie } from './insecure-cookie/rule.js';
import { insecureDownload } from './insecure-download/rule.js';
import { insecureRandomness } from './insecure-randomness/rule.js';
import { insecureTemporaryFile } from './insecure-temporary-file/rule.js';
import { jwtVerification } from './jwt-verification/rule.js';
import { ldapInjection } from './ldap-injection/rule.js';
import { logInjection } from './log-injection/rule.js';
import { massAssignment } from './mass-assignment/rule.js';
import { missingAnchor } from './missing-anchor/rule.js';
import { missingAwait } from './missing-await/rule.js';
import { missingCsrfProtection } from './missing-csrf-protection/rule.js';
import { missingIntegrity } from './missing-integrity/rule.js';
import { missingRateLimit } from './missing-rate-limit/rule.js';
import { nosqlInjection } from './nosql-injection/rule.js';
import { openRedirect } from './open-redirect/rule.js';
import { pathTraversal } from './path-traversal/rule.js';
import { postMessageOrigin } from './post-message-origin/rule.js';
import { postMessageTarget } from './post-message-target/rule.js';
import { privateFileExposure } from './private-file-exposure/rule.js';
import { prototypePollutionAssignment } from './prototype-pollution-assignment/rule.js';
import { prototypePollutionFunction } from './prototype-pollution-function/rule.js';
import { prototypePollutionMerge } from './prototype-pollution-merge/rule.js';
import { reactUnsafeHtml } from './react-unsafe-html/rule.js';
import { redos } from './redos/rule.js';
import { regexInjection } from './regex-injection/rule.js';
import { resourceExhaustion } from './resource-exhaustion/rule.js';
import { secondOrderCommandInjection } from './second-order-command-injection/rule.js';
import { secretInUrl } from './secret-in-url/rule.js';
import { sensitiveResponse } from './sensitive-response/rule.js';
import { serverCrash } from './server-crash/rule.js';
import { sessionFixation } from './session-fixation/rule.js';
import { shortKey } from './short-key/rule.js';
import { sqlInjection } from './sql-injection/rule.js';
import { ssrf } from './ssrf/rule.js';
import { stackTraceExposure } from './stack-trace-exposure/rule.js';
import { staticIv } from './static-iv/rule.js';
import { storedXss } from './stored-xss/rule.js';
import { targetBlank } from './target-blank/rule.js';
import { templateInjection } from './template-injection/rule.js';
import { timingUnsafeComparison } from './timing-unsafe-comparison/rule.js';
import { trojanSource } from './trojan-source/rule.js';
import { trustBoundary } from './trust-boundary/rule.js';
import { typeConfusion } from './type-confusion/rule.js';
import { unescapedTemplateOutput } from './unescaped-template-output/rule.js';
import { unsafeBuffer } from './unsafe-buffer/rule.js';
import { unsafeDeserialization } from './unsafe-deserialization/rule.js';
import { unsafeJquery } from './unsafe-jquery/rule.js';
import { untrustedModule } from './untrusted-module/rule.js';
import { uploadFilename } from './upload-filename/rule.js';
import { userControlledBypass } from './user-controlled-bypass/rule.js';
import { vueUnsafeHtml } from './vue-unsafe-html/rule.js';
import { weakCipher } from './weak-cipher/rule.js';
import { weakHash } from './weak-hash/rule.js';
import { weakPasswordHash } from './weak-password-hash/rule.js';
import { weakTls } from './weak-tls/rule.js';
import { weakenedSecurityHeaders } from './weakened-security-headers/rule.js';
import { xmlBomb } from './xml-bomb/rule.js';
import { xpathInjection } from './xpath-injection/rule.js';
import { xss } from './xss/rule.js';
import { xssThroughDom } from './xss-through-dom/rule.js';
import { xxe } from './xxe/rule.js';
import { zipSlip } from './zip-slip/rule.js';

/** Every rule, one folder each, by id. */
export const RULES: readonly Rule[] = [
  angularBypassSecurity,
  biasedRandom,
  caseSensitivePath,
  clearTextLogging,
  clearTextStorage,
  clearTextTransmission,
  clientOpenRedirect,
  codeInjection,
  commandInjection,
  corsMisconfiguration,
  debugMode,
  dependencyConfusion,
  directoryListing,
  disabledCertificateCheck,
  disabledEscaping,
  domXss,
  doubleEscaping,
  dynamicMethod,
  electronPreferences,
  fileDataSent,
  filePermissions,
  fileRace,
  forgeActionVerb,
  forgeAtlassianCredentials,
  forgeDataInAddress,
  forgePermissionCheck,
  forgeRemoteToken,
  forgeRouteInjection,
  forgeSecretLeaves,
  forgeSharedState,
  forgeUncheckedAsApp,
  forgeUserDataInLogs,
  forgeWebtriggerAuthentication,
  forgeWebtriggerHtml,
  formatString,
  graphqlExposure,
  hardcodedCredentials,
  hardcodedKey,
  headerInjection,
  headlessBrowserInjection,
  hiddenCode,
  hostHeaderPoisoning,
  incompleteHostCheck,
  incompleteSanitization,
  indirectCommandLine,
  insecureCookie,
  insecureDownload,
  insecureRandomness,
  insecureTemporaryFile,
  jwtVerification,
  ldapInjection,
  logInjection,
  massAssignment,
  missingAnchor,
  missingAwait,
  missingCsrfProtection,
  missingIntegrity,
  missingRateLimit,
  nosqlInjection,
  openRedirect,
  pathTraversal,
  postMessageOrigin,
  postMessageTarget,
  privateFileExposure,
  prototypePollutionAssignment,
  prototypePollutionFunction,
  prototypePollutionMerge,
  reactUnsafeHtml,
  redos,
  regexInjection,
  resourceExhaustion,
  secondOrderCommandInjection,
  secretInUrl,
  sensitiveResponse,
  serverCrash,
  sessionFixation,
  shortKey,
  sqlInjection,
  ssrf,
  stackTraceExposure,
  staticIv,
  storedXss,
  targetBlank,
  templateInjection,
  timingUnsafeComparison,
  trojanSource,
  trustBoundary,
  typeConfusion,
  unescapedTemplateOutput,
  unsafeBuffer,
  unsafeDeserialization,
  unsafeJquery,
  untrustedModule,
  uploadFilename,
  userControlledBypass,
  vueUnsafeHtml,
  weakCipher,
  weakHash,
  weakPasswordHash,
  weakTls,
  weakenedSecurityHeaders,
  xmlBomb,
  xpathInjection,
  xss,
  xssThroughDom,
  xxe,
  zipSlip,
];
