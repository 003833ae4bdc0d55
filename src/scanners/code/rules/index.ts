import { angularBypassSecurity } from './angular-bypass-security.js';
import { caseSensitivePath } from './case-sensitive-path.js';
import { clearTextLogging } from './clear-text-logging.js';
import { clearTextStorage } from './clear-text-storage.js';
import { clearTextTransmission } from './clear-text-transmission.js';
import { clientOpenRedirect } from './client-open-redirect.js';
import { codeInjection } from './code-injection.js';
import { commandInjection } from './command-injection.js';
import { corsMisconfiguration } from './cors-misconfiguration.js';
import { debugMode } from './debug-mode.js';
import { dependencyConfusion } from './dependency-confusion.js';
import { directoryListing } from './directory-listing.js';
import { disabledCertificateCheck } from './disabled-certificate-check.js';
import { disabledEscaping } from './disabled-escaping.js';
import { domXss } from './dom-xss.js';
import { doubleEscaping } from './double-escaping.js';
import { dynamicMethod } from './dynamic-method.js';
import { electronPreferences } from './electron-preferences.js';
import { filePermissions } from './file-permissions.js';
import { fileRace } from './file-race.js';
import { forgeRouteInjection } from './forge-route-injection.js';
import { formatString } from './format-string.js';
import { graphqlExposure } from './graphql-exposure.js';
import { hardcodedCredentials } from './hardcoded-credentials.js';
import { hardcodedKey } from './hardcoded-key.js';
import { headerInjection } from './header-injection.js';
import { headlessBrowserInjection } from './headless-browser-injection.js';
import { hiddenCode } from './hidden-code.js';
import { hostHeaderPoisoning } from './host-header-poisoning.js';
import { incompleteHostCheck } from './incomplete-host-check.js';
import { incompleteSanitization } from './incomplete-sanitization.js';
import { indirectCommandLine } from './indirect-command-line.js';
import { insecureCookie } from './insecure-cookie.js';
import { insecureDownload } from './insecure-download.js';
import { insecureRandomness } from './insecure-randomness.js';
import { insecureTemporaryFile } from './insecure-temporary-file.js';
import { jwtVerification } from './jwt-verification.js';
import { ldapInjection } from './ldap-injection.js';
import { logInjection } from './log-injection.js';
import { massAssignment } from './mass-assignment.js';
import { missingAnchor } from './missing-anchor.js';
import { missingAwait } from './missing-await.js';
import { missingCsrfProtection } from './missing-csrf-protection.js';
import { missingIntegrity } from './missing-integrity.js';
import { missingRateLimit } from './missing-rate-limit.js';
import { nosqlInjection } from './nosql-injection.js';
import { openRedirect } from './open-redirect.js';
import { pathTraversal } from './path-traversal.js';
import { postMessageOrigin } from './post-message-origin.js';
import { postMessageTarget } from './post-message-target.js';
import { privateFileExposure } from './private-file-exposure.js';
import { prototypePollutionAssignment } from './prototype-pollution-assignment.js';
import { prototypePollutionFunction } from './prototype-pollution-function.js';
import { prototypePollutionMerge } from './prototype-pollution-merge.js';
import { reactUnsafeHtml } from './react-unsafe-html.js';
import { redos } from './redos.js';
import { regexInjection } from './regex-injection.js';
import { resourceExhaustion } from './resource-exhaustion.js';
import { secondOrderCommandInjection } from './second-order-command-injection.js';
import { secretInUrl } from './secret-in-url.js';
import { sensitiveResponse } from './sensitive-response.js';
import { sessionFixation } from './session-fixation.js';
import { shortKey } from './short-key.js';
import { sqlInjection } from './sql-injection.js';
import { ssrf } from './ssrf.js';
import { stackTraceExposure } from './stack-trace-exposure.js';
import { staticIv } from './static-iv.js';
import { storedXss } from './stored-xss.js';
import { targetBlank } from './target-blank.js';
import { templateInjection } from './template-injection.js';
import { timingUnsafeComparison } from './timing-unsafe-comparison.js';
import { trojanSource } from './trojan-source.js';
import { trustBoundary } from './trust-boundary.js';
import { typeConfusion } from './type-confusion.js';
import { unescapedTemplateOutput } from './unescaped-template-output.js';
import { unsafeBuffer } from './unsafe-buffer.js';
import { unsafeDeserialization } from './unsafe-deserialization.js';
import { unsafeJquery } from './unsafe-jquery.js';
import { untrustedModule } from './untrusted-module.js';
import { uploadFilename } from './upload-filename.js';
import { userControlledBypass } from './user-controlled-bypass.js';
import { vueUnsafeHtml } from './vue-unsafe-html.js';
import { weakCipher } from './weak-cipher.js';
import { weakHash } from './weak-hash.js';
import { weakPasswordHash } from './weak-password-hash.js';
import { weakTls } from './weak-tls.js';
import { weakenedSecurityHeaders } from './weakened-security-headers.js';
import { xmlBomb } from './xml-bomb.js';
import { xpathInjection } from './xpath-injection.js';
import { xss } from './xss.js';
import { xssThroughDom } from './xss-through-dom.js';
import { xxe } from './xxe.js';
import { zipSlip } from './zip-slip.js';
import type { Rule } from '../engine/rule.js';

/** Every rule, one file each, by id. */
export const RULES: readonly Rule[] = [
  angularBypassSecurity,
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
  filePermissions,
  fileRace,
  forgeRouteInjection,
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
